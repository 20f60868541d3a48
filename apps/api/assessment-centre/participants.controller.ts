import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Post,
  Put,
  Query,
} from '@nestjs/common';
import { ChangesService } from '#libs/features/assessment-centre/attendance';
import {
  CandidatesView,
  ParticipantsQueries,
  ParticipantsService,
  ParticipantsView,
  PastedList,
} from '#libs/features/assessment-centre/participants';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { CandidatesQuery, EventReasonDto, MakeUpDto, SubstituteDto } from './people.dto.js';
import { AddParticipantsDto, GroupPlacesDto, PastedNipsDto } from './set-up.dto.js';

@Controller('assessment-events/:eventId')
export class EventParticipantsController {
  constructor(
    private readonly queries: ParticipantsQueries,
    private readonly participants: ParticipantsService,
    private readonly changes: ChangesService,
  ) {}

  /** Everybody who takes part, by number. */
  @Allow('assessmentEvent.read')
  @Get('participants')
  list(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
  ): Promise<ParticipantsView> {
    return this.queries.list(caller, eventId);
  }

  /** Employees who match, to choose participants from. */
  @Allow('assessmentEvent.attend')
  @Get('candidates')
  candidates(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Query() query: CandidatesQuery,
  ): Promise<CandidatesView> {
    return this.queries.candidates(caller, eventId, query);
  }

  /** Reads a pasted list of NIPs; every line gets its finding, nothing is saved. */
  @Allow('assessmentEvent.manage')
  @Post('participants/pasted')
  @HttpCode(200)
  pasted(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Body() { text }: PastedNipsDto,
  ): Promise<PastedList> {
    return this.queries.pasted(caller, eventId, text);
  }

  /** Adds employees; one who cannot be added refuses all. */
  @Allow('assessmentEvent.manage')
  @Post('participants')
  @HttpCode(200)
  add(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { employeeIds }: AddParticipantsDto,
  ): Promise<ParticipantsView> {
    return this.participants.add(caller, { id, version }, employeeIds);
  }

  /** Puts participants into groups. */
  @Allow('assessmentEvent.manage')
  @Put('participants/groups')
  place(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { places }: GroupPlacesDto,
  ): Promise<ParticipantsView> {
    return this.participants.place(caller, { id, version }, places);
  }

  /** Puts those without a group into the smallest groups. */
  @Allow('assessmentEvent.manage')
  @Post('participants/distribution')
  @HttpCode(200)
  distribute(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<ParticipantsView> {
    return this.participants.distribute(caller, { id, version });
  }

  /** Takes out a participant who was never rated. */
  @Allow('assessmentEvent.manage')
  @Delete('participants/:participantId')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @ExpectedVersion() version: number,
  ): Promise<ParticipantsView> {
    return this.participants.remove(caller, { id, version }, participantId);
  }

  /** A participant withdraws. */
  @Allow('assessmentEvent.attend')
  @Post('participants/:participantId/withdrawal')
  @HttpCode(200)
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @ExpectedVersion() version: number,
    @Body() { reason }: EventReasonDto,
  ): Promise<ParticipantsView> {
    return this.changes.withdraw(caller, { id, version }, participantId, reason);
  }

  /** Another person comes in place of an absent participant. */
  @Allow('assessmentEvent.attend')
  @Post('participants/:participantId/substitution')
  @HttpCode(200)
  substitute(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @ExpectedVersion() version: number,
    @Body() input: SubstituteDto,
  ): Promise<ParticipantsView> {
    return this.changes.substitute(caller, { id, version }, participantId, input);
  }

  /** A participant comes to a make-up session. */
  @Allow('assessmentEvent.attend')
  @Post('participants/:participantId/make-up')
  @HttpCode(200)
  makeUp(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @ExpectedVersion() version: number,
    @Body() input: MakeUpDto,
  ): Promise<ParticipantsView> {
    return this.changes.makeUp(caller, { id, version }, participantId, input);
  }
}
