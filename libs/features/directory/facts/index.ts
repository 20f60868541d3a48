export { appointmentFacts } from './appointments.facts.js';
export { completenessFacts, completenessFactsOf } from './completeness.facts.js';
export { levelOrderSql } from './level-order.js';
export { officeFacts, officeFactsOf } from './office.facts.js';
export { peopleFacts } from './people.facts.js';
export { vacanciesSql } from '../vacancies/vacancies.sql.js';
