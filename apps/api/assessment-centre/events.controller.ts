import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import {
  EventMoveRecords,
  EventPage,
  EventsQueries,
  EventsService,
  EventView,
  FindingsView,
} from '#libs/features/assessment-centre/events';
import { pageFrom, wishOf } from '../directory/page.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { EventDto, EventsQuery, MoveEventDto } from './events.dto.js';

@Controller('assessment-events')
export class AssessmentEventsController {
  constructor(
    private readonly queries: EventsQueries,
    private readonly events: EventsService,
  ) {}

  /** Assessment events the caller may open, the latest first. */
  @Allow('assessmentEvent.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: EventsQuery): Promise<EventPage> {
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.queries.list(caller, filter, wishOf(query)));
  }

  /** One event with its settings, counts, and the moves the caller may make. */
  @Allow('assessmentEvent.read')
  @Get(':id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<EventView> {
    return this.queries.one(caller, id);
  }

  /** What the checks find in the set-up. */
  @Allow('assessmentEvent.read')
  @Get(':id/findings')
  findings(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<FindingsView> {
    return this.queries.findings(caller, id);
  }

  /** Every step of the event's state, the newest first. */
  @Allow('assessmentEvent.read')
  @Get(':id/moves')
  moves(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<EventMoveRecords> {
    return this.queries.moves(caller, id);
  }

  /** Makes a draft that measures the nine generic competencies. */
  @Allow('assessmentEvent.manage')
  @Creates()
  @Post()
  create(@CurrentCaller() caller: Caller, @Body() input: EventDto): Promise<EventView> {
    return this.events.create(caller, input);
  }

  /** Changes what the event is, and its settings. */
  @Allow('assessmentEvent.manage')
  @Patch(':id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: EventDto,
  ): Promise<EventView> {
    return this.events.change(caller, { id, version }, input);
  }

  /** Moves the event to another state; back and to cancelled only with a reason. */
  @Allow('assessmentEvent.manage')
  @Post(':id/moves')
  @HttpCode(200)
  move(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: MoveEventDto,
  ): Promise<EventView> {
    return this.events.move(caller, { id, version }, input);
  }
}
