import { Controller, Get, Query } from '@nestjs/common';
import { ExpiriesQueries, ExpiryCounts, type ExpiryFilter, ExpiryPage } from '#libs/features/assessment';
import { PoliciesQueries } from '#libs/features/talent-pool';
import { Clock } from '#libs/platform/clock';
import { pageFrom, wishOf } from '../directory/page.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpiriesQuery, ExpiryFilterQuery } from './expiries.dto.js';

@Controller('assessment-results/expiring')
export class ExpiriesController {
  constructor(
    private readonly queries: ExpiriesQueries,
    private readonly policies: PoliciesQueries,
    private readonly clock: Clock,
  ) {}

  /** Present holders whose results end soon, have ended or never were; whoever ends first before the others. */
  @Allow('assessmentResult.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: ExpiriesQuery): Promise<ExpiryPage> {
    const filter = await this.filterOf(caller, query);
    return pageFrom(await this.queries.list(caller, filter, query.state, wishOf(query)));
  }

  /** How many holders are in each of these states. */
  @Allow('assessmentResult.read')
  @Get('counts')
  async counts(@CurrentCaller() caller: Caller, @Query() query: ExpiryFilterQuery): Promise<ExpiryCounts> {
    return this.queries.counts(caller, await this.filterOf(caller, query));
  }

  private async filterOf(caller: Caller, query: ExpiryFilterQuery): Promise<ExpiryFilter> {
    const today = this.clock.today(caller.timeZone);
    const { validityYears } = await this.policies.resultRules(caller.agencyId, today);
    return { ...query, validityYears };
  }
}
