export { PerformanceImportsModule } from './imports/index.js';
