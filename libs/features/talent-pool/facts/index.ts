export { validityYearsSql } from './policy.facts.js';
