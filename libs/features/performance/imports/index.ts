export { PerformanceImportsModule } from './performance-imports.module.js';
