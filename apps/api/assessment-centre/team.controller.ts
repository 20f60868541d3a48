import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  ConflictsService,
  ConflictsView,
  TeamCandidates,
  TeamQueries,
  TeamService,
  TeamView,
} from '#libs/features/assessment-centre/team';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import {
  AddMemberDto,
  DeclareConflictDto,
  LeaveTeamDto,
  RecusalDto,
  TeamCandidatesQuery,
} from './people.dto.js';

@Controller('assessment-events/:eventId')
export class EventTeamController {
  constructor(
    private readonly queries: TeamQueries,
    private readonly team: TeamService,
    private readonly conflicts: ConflictsService,
  ) {}

  /** The team with the load of each assessor. */
  @Allow('assessmentEvent.read')
  @Get('team')
  list(@CurrentCaller() caller: Caller, @Param('eventId', ParseIntPipe) eventId: number): Promise<TeamView> {
    return this.queries.list(caller, eventId);
  }

  /** Accounts that may take a role. */
  @Allow('assessmentEvent.manage')
  @Get('team/candidates')
  candidates(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Query() { role }: TeamCandidatesQuery,
  ): Promise<TeamCandidates> {
    return this.queries.candidates(caller, eventId, role);
  }

  /** Gives an account a role in the event. */
  @Allow('assessmentEvent.manage')
  @Post('team')
  @HttpCode(200)
  add(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: AddMemberDto,
  ): Promise<TeamView> {
    return this.team.add(caller, { id, version }, input);
  }

  /** Somebody leaves the team; a substitute takes over what was not rated. */
  @Allow('assessmentEvent.manage')
  @Post('team/:memberId/leave')
  @HttpCode(200)
  leave(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @Param('memberId', ParseIntPipe) memberId: number,
    @ExpectedVersion() version: number,
    @Body() input: LeaveTeamDto,
  ): Promise<TeamView> {
    return this.team.leave(caller, { id, version }, memberId, input);
  }

  /** Conflicts of interest, derived and declared. */
  @Allow('assessmentEvent.read')
  @Get('conflicts')
  listConflicts(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
  ): Promise<ConflictsView> {
    return this.queries.conflicts(caller, eventId);
  }

  /** Declares a conflict of interest; a seat that is not rated ends. */
  @Allow('assessmentEvent.manage')
  @Post('conflicts')
  @HttpCode(200)
  declare(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: DeclareConflictDto,
  ): Promise<ConflictsView> {
    return this.conflicts.declare(caller, { id, version }, input);
  }

  /** Takes a declared conflict back. */
  @Allow('assessmentEvent.manage')
  @Delete('conflicts/:conflictId')
  withdraw(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) id: number,
    @Param('conflictId', ParseIntPipe) conflictId: number,
    @ExpectedVersion() version: number,
  ): Promise<ConflictsView> {
    return this.conflicts.withdraw(caller, { id, version }, conflictId);
  }

  /** I step back from rating a participant. */
  @Allow('assessmentRating.enter')
  @Post('participants/:participantId/recusal')
  @HttpCode(200)
  recuse(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @Body() { note = '' }: RecusalDto,
  ): Promise<ConflictsView> {
    return this.conflicts.recuse(caller, eventId, participantId, note);
  }
}
