export { DirectoryImportsModule } from './directory-imports.module.js';
