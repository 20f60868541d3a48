export { IMPORT_HANDLERS, ImportWorkerModule } from './import-worker.module.js';
export { ImportApplyHandler, ImportCheckHandler, ImportUndoHandler } from './import-handlers.js';
