import { Controller, Get, Query } from '@nestjs/common';
import { ExpiriesQueries, ExpiryCounts, ExpiryPage } from '#libs/features/assessment';
import { pageFrom, wishOf } from '../directory/page.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpiriesQuery, ExpiryFilterQuery } from './expiries.dto.js';

@Controller('assessment-results/expiring')
export class ExpiriesController {
  constructor(private readonly queries: ExpiriesQueries) {}

  /** Present holders whose results end soon, have ended or never were; whoever ends first before the others. */
  @Allow('assessmentResult.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: ExpiriesQuery): Promise<ExpiryPage> {
    return pageFrom(await this.queries.list(caller, query, query.state, wishOf(query)));
  }

  /** How many holders are in each of these states. */
  @Allow('assessmentResult.read')
  @Get('counts')
  counts(@CurrentCaller() caller: Caller, @Query() filter: ExpiryFilterQuery): Promise<ExpiryCounts> {
    return this.queries.counts(caller, filter);
  }
}
