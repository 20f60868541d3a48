export { createImportDesk, ImportDesk, type DeskIssue } from './import-desk.js';
