export type { AfterKey, PageWish, Slice } from './access/slice.js';
export type { Editor, Viewer } from './access/viewer.js';
export { DirectoryModule } from './directory.module.js';

export { UnitsQueries } from './units/units.queries.js';
export { type NewUnit, type UnitChanges, UnitsService } from './units/units.service.js';
export { OrgUnitNode, OrgUnitTree } from './units/unit.view.js';

export { type PositionFilter, PositionsQueries } from './positions/positions.queries.js';
export { type NewPosition, type PositionChanges, PositionsService } from './positions/positions.service.js';
export { PositionHolder, PositionPage, PositionRow, PositionView } from './positions/position.view.js';

export { type HoldingChanges, HoldingsService, type NewHolding } from './holdings/holdings.service.js';
export { HoldingsOfTheDay } from './holdings/holdings-of-the-day.task.js';
export { HoldingView } from './holdings/holding.view.js';

export {
  APPOINTMENT_ROUTES,
  AppointmentPage,
  type AppointmentRoute,
  AppointmentView,
  AppointmentWarning,
  type Move,
  RecordedAppointment,
} from './appointments/appointment.view.js';
export { type AppointmentFilter, AppointmentsQueries } from './appointments/appointments.queries.js';
export { AppointmentsService } from './appointments/appointments.service.js';
export type { AppointmentOrigin, NewAppointment } from './appointments/new-appointment.js';

export { BLACKOUT_KINDS, type BlackoutKind, BlackoutView } from './blackouts/blackout.view.js';
export { BlackoutsQueries } from './blackouts/blackouts.queries.js';
export { BlackoutsService, type NewBlackout } from './blackouts/blackouts.service.js';

export { VACANCY_MONTHS, VacanciesQueries, type VacancyFilter } from './vacancies/vacancies.queries.js';
export {
  VACANCY_STATES,
  type VacancyDayBasis,
  type VacancyReason,
  VacancyRow,
  type VacancyState,
} from './vacancies/vacancy.view.js';

export { DatedRowsService, type NewEducation, type NewRank } from './employees/dated-rows.service.js';
export { EmployeeCardQueries } from './employees/employee-card.queries.js';
export type { EmployeeFilter } from './employees/employee-filter.js';
export { EmployeeHistoryQueries } from './employees/employee-history.queries.js';
export { ChangeRow, EmployeeHistory } from './employees/employee-history.view.js';
export { EmployeesQueries } from './employees/employees.queries.js';
export { type EmployeeChanges, EmployeesService } from './employees/employees.service.js';
export {
  ActingPost,
  CappedCount,
  CardCompleteness,
  CurrentPost,
  EducationRow,
  EmployeeCard,
  EmployeePage,
  EmployeeRow,
  NipAlias,
  RankRow,
  Retirement,
} from './employees/employee.view.js';

export { RetirementsQueries, type RetirementSpan } from './retirements/retirements.queries.js';
export { RetirementMonth, RetirementPage, RetirementRow } from './retirements/retirement.view.js';

export { CompletenessQueries } from './completeness/completeness.queries.js';
export { CompletenessReaction } from './completeness/completeness.reaction.js';
export { CompletenessService, type NewStatement } from './completeness/completeness.service.js';
export {
  CompletenessReport,
  MissingPage,
  MissingRow,
  StatementView,
  TableMeter,
  UnitCompleteness,
} from './completeness/completeness.view.js';
export { MEASURED_TABLES, type MeasuredTable } from './completeness/required-fields.js';

export type { ExportFilter } from './exports/export-source.js';
export { type ExportFileType, ExportsService, type PreparedExport } from './exports/exports.service.js';

export { type DirectoryTasks, DirectoryTasksQueries } from './tasks/directory-tasks.queries.js';
