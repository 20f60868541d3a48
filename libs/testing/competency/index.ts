export { CompetencyDesk, levels, technical } from './competency-desk.js';
