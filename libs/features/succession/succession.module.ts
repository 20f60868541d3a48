import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/features/directory';
import { ClockModule } from '#libs/platform/clock';
import { SuccessionAppointments } from './appointments/succession-appointments.service.js';
import { PlansQueries } from './plans/plans.queries.js';
import { PlansService } from './plans/plans.service.js';
import { SuccessionChangesReaction } from './ranking/changes.reaction.js';
import { SuccessionNewDay } from './ranking/new-day.task.js';
import { SuccessionPeriodReaction } from './ranking/period.reaction.js';
import { SuccessionRankHandler } from './ranking/rank.handler.js';
import { RankingService } from './ranking/ranking.service.js';
import { SuccessorsQueries } from './successors/successors.queries.js';
import { VacanciesReadinessQueries } from './vacancies/vacancies-readiness.queries.js';

const DOOR = [
  PlansQueries,
  PlansService,
  RankingService,
  SuccessionAppointments,
  SuccessionChangesReaction,
  SuccessionNewDay,
  SuccessionPeriodReaction,
  SuccessionRankHandler,
  SuccessorsQueries,
  VacanciesReadinessQueries,
];

/** Who may follow in which post: rankings of the talent pool, plans, and appointments drawn from them. */
@Module({ imports: [ClockModule, DirectoryModule], providers: DOOR, exports: DOOR })
export class SuccessionModule {}
