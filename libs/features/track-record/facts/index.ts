export { assignmentFacts, awardFacts, feedbackFacts, learningFacts } from './activity.facts.js';
export { disciplineFacts } from './discipline.facts.js';
export { educationFacts } from './education.facts.js';
export { agencyFigureFacts } from './figures.facts.js';
export { leadershipFacts } from './leadership.facts.js';
export { actingFacts, heldFacts, tenureFacts, varietyFacts, varietyUnits } from './posts.facts.js';
export { affairSpanFacts, levelSpanFacts } from './spans.facts.js';
