export { completenessFacts } from './completeness.facts.js';
export { levelOrderSql } from './level-order.js';
export { officeFacts } from './office.facts.js';
export { peopleFacts } from './people.facts.js';
