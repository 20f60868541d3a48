import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import {
  AttendanceRow,
  AttendanceService,
  AttendanceView,
  OwnEvent,
  OwnEvents,
  OwnEventsService,
} from '#libs/features/assessment-centre/attendance';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { AttendanceDto, AttendanceQuery } from './people.dto.js';
import { ConsentedView } from './consented.view.js';

@Controller()
export class EventAttendanceController {
  constructor(
    private readonly attendance: AttendanceService,
    private readonly own: OwnEventsService,
  ) {}

  /** The list of presence of one day. */
  @Allow('assessmentEvent.attend')
  @Get('assessment-events/:eventId/attendance')
  read(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Query() { day }: AttendanceQuery,
  ): Promise<AttendanceView> {
    return this.attendance.read(caller, eventId, day);
  }

  /** Records presence on a day; the version of a line nobody has recorded is 0. */
  @Allow('assessmentEvent.attend')
  @Put('assessment-events/:eventId/attendance/:participantId')
  record(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @Query() { day }: AttendanceQuery,
    @ExpectedVersion() version: number,
    @Body() input: AttendanceDto,
  ): Promise<AttendanceRow> {
    return this.attendance.record(caller, { eventId, participantId, day, version }, input);
  }

  /** Records a consent that was signed on paper. */
  @Allow('assessmentEvent.attend')
  @Post('assessment-events/:eventId/participants/:participantId/consent')
  @HttpCode(200)
  consentOnPaper(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
  ): Promise<ConsentedView> {
    return this.own.consentOnPaper(caller, eventId, participantId);
  }

  /** My events as a participant: schedule, house rules, consent. */
  @Allow('assessmentEvent.own')
  @Get('my/assessment-events')
  mine(@CurrentCaller() caller: Caller): Promise<OwnEvents> {
    return this.own.list(caller);
  }

  /** I consent and accept the house rules. */
  @Allow('assessmentEvent.own')
  @Post('my/assessment-events/:participantId/consent')
  @HttpCode(200)
  consent(
    @CurrentCaller() caller: Caller,
    @Param('participantId', ParseIntPipe) participantId: number,
    @ExpectedVersion() version: number,
  ): Promise<OwnEvent> {
    return this.own.consent(caller, { participantId, version });
  }
}
