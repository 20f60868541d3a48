import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  DevelopmentPlan,
  DevelopmentPlanPage,
  DevelopmentPlansQueries,
  DevelopmentPlansService,
} from '#libs/features/development';
import { PoliciesQueries } from '#libs/features/talent-pool';
import { Clock } from '#libs/platform/clock';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { decodeCursor, encodeCursor } from '../http/cursor.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { DevelopmentPlansQuery, NewDevelopmentPlanDto, ReturnDevelopmentPlanDto } from './development.dto.js';

/** Rencana pengembangan individu (IDP). A participant meets the own one alone. */
@Controller()
export class DevelopmentPlansController {
  constructor(
    private readonly queries: DevelopmentPlansQueries,
    private readonly plans: DevelopmentPlansService,
    private readonly policies: PoliciesQueries,
    private readonly clock: Clock,
  ) {}

  /** Plans, the newest year first. */
  @Allow('developmentPlan.read')
  @Get('development-plans')
  async list(
    @CurrentCaller() caller: Caller,
    @Query() query: DevelopmentPlansQuery,
  ): Promise<DevelopmentPlanPage> {
    const { cursor, limit, ...filter } = query;
    const after = cursor ? decodeCursor(cursor, 2) : null;
    const { items, nextKey } = await this.queries.list(caller, filter, { after, limit });
    return { items, next: nextKey && encodeCursor(nextKey) };
  }

  /** One plan with items, JP against the rules, and what the caller may do. The reading is noted. */
  @Allow('developmentPlan.read')
  @Get('development-plans/:id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<DevelopmentPlan> {
    return this.queries.one(caller, id);
  }

  /** Begins the plan of a year, with an item for each negative gap where asked. */
  @Allow('developmentPlan.edit')
  @Creates()
  @Post('employees/:id/development-plans')
  async create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) employeeId: number,
    @Body() { year, fromGaps, targetPositionId = null }: NewDevelopmentPlanDto,
  ): Promise<DevelopmentPlan> {
    const today = this.clock.today(caller.timeZone);
    const rules = await this.policies.resultRules(caller.agencyId, today);
    const plan = { year, fromGaps, targetPositionId };
    return this.plans.create(caller, employeeId, plan, { ...rules, today });
  }

  /** Puts the draft to the superior. */
  @Allow('developmentPlan.edit')
  @Post('development-plans/:id/submission')
  @HttpCode(200)
  submit(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<DevelopmentPlan> {
    return this.plans.submit(caller, id, version);
  }

  /** The superior gives the plan back with a note. */
  @Allow('developmentPlan.approve')
  @Post('development-plans/:id/return')
  @HttpCode(200)
  giveBack(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { note }: ReturnDevelopmentPlanDto,
  ): Promise<DevelopmentPlan> {
    return this.plans.return(caller, id, version, note);
  }

  /** The superior approves the plan. */
  @Allow('developmentPlan.approve')
  @Post('development-plans/:id/approval')
  @HttpCode(200)
  approve(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<DevelopmentPlan> {
    return this.plans.approve(caller, id, version);
  }

  /** Closes a plan whose items are all done or cancelled. */
  @Allow('developmentPlan.complete')
  @Post('development-plans/:id/completion')
  @HttpCode(200)
  complete(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<DevelopmentPlan> {
    return this.plans.complete(caller, id, version);
  }
}
