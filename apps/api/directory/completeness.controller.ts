import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  CompletenessQueries,
  CompletenessReport,
  CompletenessService,
  MissingPage,
  StatementView,
} from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { CreateStatementDto, MissingQuery } from './completeness.dto.js';
import { pageFrom, wishOf } from './page.js';
import { VoidDto } from './void.dto.js';

@Controller()
export class CompletenessController {
  constructor(
    private readonly queries: CompletenessQueries,
    private readonly completeness: CompletenessService,
  ) {}

  /** How full the data are, per unit with everything below it and per table, and what is stated about them. */
  @Allow('completeness.read')
  @Get('completeness')
  report(@CurrentCaller() caller: Caller): Promise<CompletenessReport> {
    return this.queries.report(caller);
  }

  /** The people whose data lack something, and what. */
  @Allow('completeness.read')
  @Get('completeness/missing')
  async missing(@CurrentCaller() caller: Caller, @Query() query: MissingQuery): Promise<MissingPage> {
    const asked = { orgUnitId: query.orgUnitId ?? null, table: query.table ?? null };
    return pageFrom(await this.queries.missing(caller, asked, wishOf(query)));
  }

  /** States that a table is complete up to a day, for a unit and everything below it. */
  @Allow('completeness.state')
  @Creates()
  @Post('completeness-statements')
  state(@CurrentCaller() caller: Caller, @Body() input: CreateStatementDto): Promise<StatementView> {
    return this.completeness.state(caller, input);
  }

  /** Takes a statement back; it stays in the history with the reason. */
  @Allow('completeness.state')
  @Post('completeness-statements/:id/void')
  @HttpCode(200)
  void(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: VoidDto,
  ): Promise<StatementView> {
    return this.completeness.void(caller, id, reason);
  }
}
