export { TalentComputation } from './computation/computation.service.js';
export { TalentPeopleReaction } from './computation/people.reaction.js';
export { scoresSql, writeScores } from './computation/score.sql.js';
export { MapExportService, type MapFileType } from './exports/map-export.service.js';
export { loadResults, type NationalLoad, type OwnerConnect } from './national/national-load.js';
export { ExplanationQueries } from './map/explanation.queries.js';
export { GateFactsView, PersonExplanation, ReplacedResult } from './map/explanation.view.js';
export { MAP_STANDINGS, type MapFilter, type MapStanding } from './map/map-filter.js';
export { MapQueries } from './map/map.queries.js';
export { PeriodYears } from './map/period-years.js';
export {
  BoxCount,
  GateAnswers,
  GroupCount,
  MapPage,
  MapPerson,
  MissingCount,
  TalentBoard,
} from './map/map.view.js';
export { PERIOD_STATES, type PeriodState, PeriodView } from './periods/period.view.js';
export { PeriodsQueries } from './periods/periods.queries.js';
export { type Decree, type NewPeriod, PeriodsService } from './periods/periods.service.js';
export { PoliciesQueries } from './policies/policies.queries.js';
export { PoliciesService } from './policies/policies.service.js';
export {
  PolicyNoticeView,
  PolicyRow,
  PolicyVersionRow,
  PolicyVersionView,
  PresetView,
} from './policies/policy.view.js';
export { TalentPoolModule } from './talent-pool.module.js';
