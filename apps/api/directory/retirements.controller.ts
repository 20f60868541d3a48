import { Controller, Get, Query } from '@nestjs/common';
import { RetirementMonth, RetirementPage, RetirementsQueries } from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { pageFrom, wishOf } from './page.js';
import { RetirementMonthsQuery, RetirementsQuery } from './retirements.dto.js';

@Controller('retirements')
export class RetirementsController {
  constructor(private readonly queries: RetirementsQueries) {}

  /** Who reaches the retirement age, in the order of TMT pensiun (daftar jaga BUP). */
  @Allow('employee.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: RetirementsQuery): Promise<RetirementPage> {
    return pageFrom(await this.queries.list(caller, query, wishOf(query)));
  }

  /** How many leave in each month of whole years, by kelompok jenjang. */
  @Allow('employee.read')
  @Get('by-month')
  byMonth(
    @CurrentCaller() caller: Caller,
    @Query() query: RetirementMonthsQuery,
  ): Promise<RetirementMonth[]> {
    return this.queries.byMonth(caller, query.year, query.years, query.orgUnitId);
  }
}
