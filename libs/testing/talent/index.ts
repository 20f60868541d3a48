export { TalentDesk } from './talent-desk.js';
