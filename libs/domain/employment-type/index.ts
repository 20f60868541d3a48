export {
  EMPLOYMENT_TYPES,
  type EmploymentType,
  employmentTypeWord,
  isCivilServant,
  isPppk,
  readEmploymentType,
} from './employment-type.js';
