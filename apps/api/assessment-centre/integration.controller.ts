import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import {
  ConsensusService,
  EvidenceNotes,
  IntegrationOverview,
  IntegrationQueries,
  IntegrationSheet,
  NarrativesService,
  NarrativeView,
  SettledLevelView,
} from '#libs/features/assessment-centre/integration';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { MoveNarrativeDto, NarrativeDto, SettleLevelDto } from './integration.dto.js';

/** The meeting of assessors: everybody's ratings, what is settled, and the texts of the reports. */
@Controller('assessment-events/:eventId/integration')
export class IntegrationController {
  constructor(
    private readonly queries: IntegrationQueries,
    private readonly consensus: ConsensusService,
    private readonly narratives: NarrativesService,
  ) {}

  /** Participants with what is missing; before the meeting counts only. */
  @Allow('assessmentIntegration.read')
  @Get()
  overview(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
  ): Promise<IntegrationOverview> {
    assertWholeAgency(caller);
    return this.queries.overview(caller, eventId);
  }

  /** Every rating of a participant with means, spread, what was settled, JPM and texts. Refused before the meeting. */
  @Allow('assessmentIntegration.read')
  @Get('participants/:participantId')
  sheet(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
  ): Promise<IntegrationSheet> {
    assertWholeAgency(caller);
    return this.queries.sheet(caller, { eventId, participantId });
  }

  /** What every assessor noted for one competency of a participant. */
  @Allow('assessmentIntegration.read')
  @Get('participants/:participantId/evidence/:competency')
  evidence(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @Param('competency') competency: string,
  ): Promise<EvidenceNotes> {
    assertWholeAgency(caller);
    return this.queries.evidence(caller, { eventId, participantId }, competency);
  }

  /** Settles a level. The first one is based on version 0; another version stands: 412 with it. */
  @Allow('assessmentIntegration.edit')
  @Put('participants/:participantId/levels/:competency')
  settle(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @Param('competency') competency: string,
    @ExpectedVersion() version: number,
    @Body() { level, note }: SettleLevelDto,
  ): Promise<SettledLevelView> {
    assertWholeAgency(caller);
    return this.consensus.settle(caller, { eventId, participantId, competency, version }, { level, note });
  }

  /** Saves the texts of a report. The first ones are based on version 0. */
  @Allow('assessmentIntegration.read')
  @Put('participants/:participantId/narrative')
  write(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @ExpectedVersion() version: number,
    @Body() texts: NarrativeDto,
  ): Promise<NarrativeView> {
    assertWholeAgency(caller);
    return this.narratives.write(caller, { eventId, participantId, version }, texts);
  }

  /** Submits the texts, accepts them or returns them with a note. */
  @Allow('assessmentIntegration.read')
  @Post('participants/:participantId/narrative/moves')
  @HttpCode(200)
  move(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @ExpectedVersion() version: number,
    @Body() { to, note }: MoveNarrativeDto,
  ): Promise<NarrativeView> {
    assertWholeAgency(caller);
    return this.narratives.move(caller, { eventId, participantId, version }, { to, note });
  }
}
