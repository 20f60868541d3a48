export { retirementDate, isRetiredOn } from './retirement.js';
