import { Module } from '@nestjs/common';
import { ClockModule } from '#libs/platform/clock';
import { AppointmentGate } from './appointments/appointment-gate.js';
import { AppointmentsQueries } from './appointments/appointments.queries.js';
import { AppointmentsService } from './appointments/appointments.service.js';
import { BlackoutsQueries } from './blackouts/blackouts.queries.js';
import { BlackoutsService } from './blackouts/blackouts.service.js';
import { CompletenessQueries } from './completeness/completeness.queries.js';
import { CompletenessReaction } from './completeness/completeness.reaction.js';
import { CompletenessService } from './completeness/completeness.service.js';
import { DatedRowsService } from './employees/dated-rows.service.js';
import { EmployeeCardQueries } from './employees/employee-card.queries.js';
import { EmployeeHistoryQueries } from './employees/employee-history.queries.js';
import { EmployeesQueries } from './employees/employees.queries.js';
import { EmployeesService } from './employees/employees.service.js';
import { NipChange } from './employees/nip-change.js';
import { ExportsService } from './exports/exports.service.js';
import { HoldingsOfTheDay } from './holdings/holdings-of-the-day.task.js';
import { HoldingsQueries } from './holdings/holdings.queries.js';
import { HoldingsService } from './holdings/holdings.service.js';
import { PositionsQueries } from './positions/positions.queries.js';
import { PositionsService } from './positions/positions.service.js';
import { RetirementsQueries } from './retirements/retirements.queries.js';
import { DirectoryTasksQueries } from './tasks/directory-tasks.queries.js';
import { UnitsQueries } from './units/units.queries.js';
import { UnitsService } from './units/units.service.js';
import { VacanciesQueries } from './vacancies/vacancies.queries.js';

const DOOR = [
  AppointmentsQueries,
  AppointmentsService,
  BlackoutsQueries,
  BlackoutsService,
  CompletenessQueries,
  CompletenessReaction,
  CompletenessService,
  DirectoryTasksQueries,
  DatedRowsService,
  EmployeeCardQueries,
  EmployeeHistoryQueries,
  EmployeesQueries,
  EmployeesService,
  ExportsService,
  HoldingsOfTheDay,
  HoldingsService,
  PositionsQueries,
  PositionsService,
  RetirementsQueries,
  UnitsQueries,
  UnitsService,
  VacanciesQueries,
];

/** Units, posts, people, their dated rows, and how complete all that is. */
@Module({
  imports: [ClockModule],
  providers: [...DOOR, AppointmentGate, HoldingsQueries, NipChange],
  exports: DOOR,
})
export class DirectoryModule {}
