export { assessmentFacts, requiredFacts, validResultFacts } from './assessment.facts.js';
