import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { BlackoutsQueries, BlackoutsService, BlackoutView } from '#libs/features/directory';
import { VoidDto } from '../directory/void.dto.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { CreateBlackoutDto } from './blackouts.dto.js';

@Controller('blackouts')
export class BlackoutsController {
  constructor(
    private readonly queries: BlackoutsQueries,
    private readonly blackouts: BlackoutsService,
  ) {}

  /** Periods in which officials are replaced only with written approval, the latest first. */
  @Allow('appointment.read')
  @Get()
  list(@CurrentCaller() caller: Caller): Promise<BlackoutView[]> {
    return this.queries.all(caller.agencyId);
  }

  /** Declares such a period. */
  @Allow('blackout.edit')
  @Creates()
  @Post()
  add(@CurrentCaller() caller: Caller, @Body() input: CreateBlackoutDto): Promise<BlackoutView> {
    return this.blackouts.add(caller, input);
  }

  /** Takes back a period that was declared wrongly; it stays in the list with the reason. */
  @Allow('blackout.edit')
  @Post(':id/void')
  @HttpCode(200)
  void(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: VoidDto,
  ): Promise<BlackoutView> {
    return this.blackouts.void(caller, id, reason);
  }
}
