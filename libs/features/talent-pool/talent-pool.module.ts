import { Module } from '@nestjs/common';
import { ClockModule } from '#libs/platform/clock';
import { TalentComputation } from './computation/computation.service.js';
import { TalentPeopleReaction } from './computation/people.reaction.js';
import { MapExportService } from './exports/map-export.service.js';
import { ExplanationQueries } from './map/explanation.queries.js';
import { MapQueries } from './map/map.queries.js';
import { PeriodYears } from './map/period-years.js';
import { PeriodsQueries } from './periods/periods.queries.js';
import { PeriodsService } from './periods/periods.service.js';
import { PoliciesQueries } from './policies/policies.queries.js';
import { PoliciesService } from './policies/policies.service.js';

const DOOR = [
  ExplanationQueries,
  MapExportService,
  MapQueries,
  PeriodYears,
  PeriodsQueries,
  PeriodsService,
  PoliciesQueries,
  PoliciesService,
  TalentComputation,
  TalentPeopleReaction,
];

/** Scoring policies, talent periods, and the map of nine boxes they make. */
@Module({ imports: [ClockModule], providers: DOOR, exports: DOOR })
export class TalentPoolModule {}
