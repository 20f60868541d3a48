export { CompetencyImportsModule } from './competency-imports.module.js';
