import { Module } from '@nestjs/common';
import { ImportApplyHandler, ImportCheckHandler, ImportUndoHandler } from './import-handlers.js';

/** The handlers of the import jobs. Needs ImportModule and the formats of the features. */
export const IMPORT_HANDLERS = [ImportCheckHandler, ImportApplyHandler, ImportUndoHandler] as const;

@Module({ providers: [...IMPORT_HANDLERS], exports: [...IMPORT_HANDLERS] })
export class ImportWorkerModule {}
