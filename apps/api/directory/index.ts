import { CompletenessController } from './completeness.controller.js';
import { DatedRowsController } from './dated-rows.controller.js';
import { EmployeesController } from './employees.controller.js';
import { ExportsController } from './exports.controller.js';
import { HoldingsController } from './holdings.controller.js';
import { PositionsController } from './positions.controller.js';
import { RetirementsController } from './retirements.controller.js';
import { UnitsController } from './units.controller.js';

/** The endpoints over libs/features/directory. */
export const DIRECTORY_CONTROLLERS = [
  CompletenessController,
  DatedRowsController,
  EmployeesController,
  ExportsController,
  HoldingsController,
  PositionsController,
  RetirementsController,
  UnitsController,
];
