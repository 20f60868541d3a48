export { targetPostFacts } from './plans.facts.js';
