export { CompetencyImportsModule } from './imports/index.js';
