import { Body, Controller, Delete, Get, Param, ParseIntPipe, Patch, Post, Put } from '@nestjs/common';
import {
  AssessmentsQueries,
  AssessmentsService,
  LevelsService,
  MeritAssessmentList,
  MeritAssessmentView,
  MeritHistory,
  OpenedAssessment,
  PublishedTotals,
} from '#libs/features/merit-index';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { ChangeAssessmentDto, OpenAssessmentDto, SetLevelDto } from './merit.dto.js';

/** The merit index of the agency; it has no unit to narrow it to. */
@Controller('merit')
export class MeritController {
  constructor(
    private readonly queries: AssessmentsQueries,
    private readonly assessments: AssessmentsService,
    private readonly levels: LevelsService,
  ) {}

  /** Every assessment with its totals, the newest year first. */
  @Allow('merit.read')
  @Get('assessments')
  async list(@CurrentCaller() caller: Caller): Promise<MeritAssessmentList> {
    assertWholeAgency(caller);
    return { items: await this.queries.list(caller.agencyId) };
  }

  /** Opens the assessment of a year; what the platform computes follows by itself. */
  @Allow('merit.edit')
  @Creates()
  @Post('assessments')
  open(@CurrentCaller() caller: Caller, @Body() input: OpenAssessmentDto): Promise<OpenedAssessment> {
    assertWholeAgency(caller);
    return this.assessments.open(caller, input);
  }

  /** One assessment with its aspects, indicators, levels and computed figures. */
  @Allow('merit.read')
  @Get('assessments/:id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<MeritAssessmentView> {
    assertWholeAgency(caller);
    return this.queries.one(caller.agencyId, id);
  }

  /** Sets the data date, splits 4.3, closes or opens again. */
  @Allow('merit.edit')
  @Patch('assessments/:id')
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: ChangeAssessmentDto,
  ): Promise<MeritAssessmentView> {
    assertWholeAgency(caller);
    await this.assessments.change(caller, id, version, input);
    return this.queries.one(caller.agencyId, id);
  }

  /** What moved the totals, newest first. */
  @Allow('merit.read')
  @Get('assessments/:id/history')
  async history(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<MeritHistory> {
    assertWholeAgency(caller);
    return { items: await this.queries.history(caller.agencyId, id) };
  }

  /** Sets the level of an indicator by hand; over a computed one this is an override, and both stay visible. */
  @Allow('merit.edit')
  @Put('assessments/:id/indicators/:code/level')
  async setLevel(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('code') code: string,
    @ExpectedVersion() version: number,
    @Body() { level, reason }: SetLevelDto,
  ): Promise<MeritAssessmentView> {
    assertWholeAgency(caller);
    await this.levels.set(caller, { assessmentId: id, indicator: code, version }, level, reason);
    return this.queries.one(caller.agencyId, id);
  }

  /** Takes a level chosen by hand back: the computed one counts again, or none. */
  @Allow('merit.edit')
  @Delete('assessments/:id/indicators/:code/level')
  async takeBack(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('code') code: string,
    @ExpectedVersion() version: number,
  ): Promise<MeritAssessmentView> {
    assertWholeAgency(caller);
    await this.levels.takeBack(caller, { assessmentId: id, indicator: code, version });
    return this.queries.one(caller.agencyId, id);
  }

  /** Totals the press published of named agencies: a reference list, never this agency's own history. */
  @Allow('merit.read')
  @Get('published-totals')
  published(): PublishedTotals {
    return { items: this.queries.published() };
  }
}
