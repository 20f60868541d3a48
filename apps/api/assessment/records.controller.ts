import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { CompetencyProfile, ProfilesQueries } from '#libs/features/assessment';
import { EmployeeRatings, RatingsQueries } from '#libs/features/performance';
import { PoliciesQueries } from '#libs/features/talent-pool';
import { TrackRecord, TrackRecordQueries } from '#libs/features/track-record';
import { Clock } from '#libs/platform/clock';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ProfileQuery } from './gaps.dto.js';

/** What is known of a person beyond the card: profile, ratings, track record. */
@Controller('employees/:id')
export class RecordsController {
  constructor(
    private readonly profiles: ProfilesQueries,
    private readonly ratingsQueries: RatingsQueries,
    private readonly records: TrackRecordQueries,
    private readonly policies: PoliciesQueries,
    private readonly clock: Clock,
  ) {}

  /** Competencies against the present post and a target post, JPM, validity and all results of a person. The reading is noted. */
  @Allow('assessmentResult.read')
  @Get('competency-profile')
  async profile(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Query() { targetPositionId }: ProfileQuery,
  ): Promise<CompetencyProfile> {
    const rules = await this.policies.resultRules(caller.agencyId, this.clock.today(caller.timeZone));
    return this.profiles.profile(caller, id, rules, targetPositionId ?? null);
  }

  /** Predikat kinerja by year, quarters apart. */
  @Allow('performanceRating.read')
  @Get('ratings')
  ratings(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<EmployeeRatings> {
    return this.ratingsQueries.ofEmployee(caller, id);
  }

  /** Trainings, posts held, awards, team work, discipline, 360 and education of a person. */
  @Allow('trackRecord.read')
  @Get('track-record')
  trackRecord(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<TrackRecord> {
    return this.records.ofEmployee(caller, id);
  }
}
