export { SuccessionAppointments } from './appointments/succession-appointments.service.js';
export { type MemberWish, SHORT_LIST } from './plans/members.js';
export { PLAN_STATES, PlanMember, PlanPage, type PlanState, PlanView } from './plans/plan.view.js';
export { type PlanFilter, PlansQueries } from './plans/plans.queries.js';
export { type PlanChanges, type PlanDecree, PlansService } from './plans/plans.service.js';
export { SuccessionChangesReaction } from './ranking/changes.reaction.js';
export { SuccessionNewDay } from './ranking/new-day.task.js';
export { SuccessionPeriodReaction } from './ranking/period.reaction.js';
export { SuccessionRankHandler } from './ranking/rank.handler.js';
export { type RankingResult, RankingService } from './ranking/ranking.service.js';
export { SuccessionModule } from './succession.module.js';
export {
  type CandidateStanding,
  RankingKeyValue,
  STANDINGS,
  SuccessorRequirement,
  SuccessorRow,
  SuccessorsView,
} from './successors/successor.view.js';
export { type ReadyCount, SuccessorsQueries } from './successors/successors.queries.js';
export { VacanciesReadinessQueries } from './vacancies/vacancies-readiness.queries.js';
export { VacancyPage, VacancyReadiness } from './vacancies/vacancy-readiness.view.js';
