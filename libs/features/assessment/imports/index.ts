export { AssessmentImportsModule } from './assessment-imports.module.js';
