export { MeritFacts, type TestAppointment } from './merit-facts.js';
