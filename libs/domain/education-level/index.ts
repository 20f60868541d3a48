export { EDUCATION_LEVELS, type EducationLevel, readEducationLevel } from './education-level.js';
