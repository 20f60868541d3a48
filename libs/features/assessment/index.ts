export { AssessmentImportsModule } from './imports/index.js';
