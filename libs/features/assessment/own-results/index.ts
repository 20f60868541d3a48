export { type OwnResult, OwnResults } from './own-results.js';
