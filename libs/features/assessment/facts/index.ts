export { assessmentFacts, requiredFacts, validResultFacts } from './assessment.facts.js';
export { levelFacts } from './levels.facts.js';
