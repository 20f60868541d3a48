import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import { PlanPage, PlansQueries, PlansService, PlanView } from '#libs/features/succession';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { ApprovePlanDto, PlanDto, PlansQuery, ReturnPlanDto } from './plans.dto.js';

@Controller()
export class PlansController {
  constructor(
    private readonly queries: PlansQueries,
    private readonly plans: PlansService,
  ) {}

  /** Succession plans, the newest first. */
  @Allow('succession.read')
  @Get('succession-plans')
  async list(@CurrentCaller() caller: Caller, @Query() query: PlansQuery): Promise<PlanPage> {
    const { cursor, limit, ...filter } = query;
    const after = cursor ? decodeCursor(cursor, 1) : null;
    const { items, nextKey } = await this.queries.list(caller, filter, { after, limit });
    return { items, next: nextKey && encodeCursor(nextKey) };
  }

  /** One plan with its short list. */
  @Allow('succession.read')
  @Get('succession-plans/:id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<PlanView> {
    return this.queries.one(caller, id);
  }

  /** Draws up a plan for the post from its ranking. */
  @Allow('succession.manage')
  @Creates()
  @Post('positions/:id/succession-plans')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) positionId: number,
    @Body() input: PlanDto,
  ): Promise<PlanView> {
    return this.plans.create(caller, positionId, input);
  }

  /** Changes a draft: reason and short list. */
  @Allow('succession.manage')
  @Patch('succession-plans/:id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: PlanDto,
  ): Promise<PlanView> {
    return this.plans.change(caller, id, version, input);
  }

  /** Hands the draft to the committee. */
  @Allow('succession.manage')
  @Post('succession-plans/:id/submission')
  @HttpCode(200)
  submit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<PlanView> {
    return this.plans.submit(caller, id, version);
  }

  /** The committee or the PPK sends the plan back with a note. */
  @Allow('succession.review')
  @Post('succession-plans/:id/return')
  @HttpCode(200)
  giveBack(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { note }: ReturnPlanDto,
  ): Promise<PlanView> {
    return this.plans.return(caller, id, version, note);
  }

  /** The PPK approves the plan for one year. */
  @Allow('succession.decide')
  @Post('succession-plans/:id/approval')
  @HttpCode(200)
  approve(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: ApprovePlanDto,
  ): Promise<PlanView> {
    return this.plans.approve(caller, id, version, input);
  }

  /** Carries out an approved plan. */
  @Allow('succession.manage')
  @Post('succession-plans/:id/activation')
  @HttpCode(200)
  activate(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<PlanView> {
    return this.plans.activate(caller, id, version);
  }
}
