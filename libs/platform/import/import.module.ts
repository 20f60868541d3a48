import { Global, Module } from '@nestjs/common';
import { ImportApply } from './apply/import-apply.js';
import { ImportCheck } from './check/import-check.js';
import { CheckOrders } from './file/check-orders.js';
import { FirstRows } from './file/first-rows.js';
import { Inspector } from './file/inspection.js';
import { Uploads } from './file/uploads.js';
import { ImportFormats } from './format/formats.js';
import { ImportCommands } from './run/import-commands.js';
import { ImportRunner } from './run/import-runner.js';
import { ImportUndo } from './undo/import-undo.js';
import { ErrorWorkbook } from './views/error-workbook.js';
import { FilePreview } from './views/file-preview.js';
import { ImportQueries } from './views/import-queries.js';

const DOORS = [
  ImportFormats,
  Uploads,
  ImportCommands,
  ImportQueries,
  ImportCheck,
  ImportApply,
  ImportUndo,
  ImportRunner,
];

/** The import pipeline. Needs the modules of config, clock, database, files and jobs. */
@Global()
@Module({
  providers: [...DOORS, CheckOrders, FirstRows, Inspector, FilePreview, ErrorWorkbook],
  exports: [...DOORS, FilePreview, ErrorWorkbook],
})
export class ImportModule {}
