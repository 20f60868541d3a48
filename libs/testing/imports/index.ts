export { createImportDesk, ImportDesk, type DeskIssue, type DeskRow } from './import-desk.js';
export { ImportOffice, NOBODY, RATNA, SUPARNO } from './import-office.js';
