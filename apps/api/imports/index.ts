import { ImportFindingsController } from './import-findings.controller.js';
import { ImportFormatsController } from './import-formats.controller.js';
import { ImportsController } from './imports.controller.js';

/** The endpoints over libs/platform/import; formats first, so that their address is not taken for an id. */
export const IMPORT_CONTROLLERS = [ImportFormatsController, ImportFindingsController, ImportsController];
