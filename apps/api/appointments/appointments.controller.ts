import { Body, Controller, Get, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import {
  AppointmentPage,
  AppointmentsQueries,
  AppointmentView,
  RecordedAppointment,
} from '#libs/features/directory';
import { SuccessionAppointments } from '#libs/features/succession';
import { pageFrom, wishOf } from '../directory/page.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { AppointmentsQuery, RecordAppointmentDto } from './appointments.dto.js';

@Controller()
export class AppointmentsController {
  constructor(
    private readonly queries: AppointmentsQueries,
    private readonly appointments: SuccessionAppointments,
  ) {}

  /** Recorded appointments, the latest TMT first. */
  @Allow('appointment.read')
  @Get('appointments')
  async list(@CurrentCaller() caller: Caller, @Query() query: AppointmentsQuery): Promise<AppointmentPage> {
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.queries.list(caller, filter, wishOf(query)));
  }

  /** One appointment. */
  @Allow('appointment.read')
  @Get('appointments/:id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<AppointmentView> {
    return this.queries.one(caller, id);
  }

  /** Appoints somebody to the post: moves the holder on the TMT and keeps route, rank, reason and papers. */
  @Allow('appointment.record')
  @Creates()
  @Post('positions/:id/appointments')
  record(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) positionId: number,
    @Body() input: RecordAppointmentDto,
  ): Promise<RecordedAppointment> {
    return this.appointments.appoint(caller, { ...input, positionId });
  }
}
