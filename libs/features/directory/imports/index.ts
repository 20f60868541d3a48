export { insertNew, rowsDiffering, type TakenColumns, updateDiffering } from './columns.js';
export { DirectoryImportsModule } from './directory-imports.module.js';
export { readNipCell } from './employees.read.js';
export { field } from './fields.js';
export {
  EMPLOYEE_UNKNOWN,
  employeesOf,
  KNOWN_NUMBERS,
  NIP_FIELD,
  PERSON_LABEL,
  RESOLVE_EMPLOYEE,
  sameFactTwice,
} from './person-rows.js';
