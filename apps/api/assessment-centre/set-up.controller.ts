import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put, Query } from '@nestjs/common';
import {
  DesignService,
  DesignView,
  SeatProposalView,
  SeatsService,
  SeatsView,
  templateOf,
  TemplateView,
} from '#libs/features/assessment-centre/design';
import { StructureService, StructureView } from '#libs/features/assessment-centre/events';
import {
  TimetableProposalView,
  TimetableService,
  TimetableView,
} from '#libs/features/assessment-centre/timetable';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { TemplateQuery } from './events.dto.js';
import { minuteOf } from './minute-of.js';
import {
  DesignDto,
  SeatProposalDto,
  SeatsDto,
  StructureDto,
  TimetableDto,
  TimetableProposalDto,
} from './set-up.dto.js';

/** The steps of the wizard that are saved as a whole, each guarded by the version of the set-up. */
@Controller()
export class EventSetUpController {
  constructor(
    private readonly structure: StructureService,
    private readonly design: DesignService,
    private readonly seats: SeatsService,
    private readonly timetable: TimetableService,
  ) {}

  /** What a method proposes for a class: tools, matrix, minimum of assessors. */
  @Allow('assessmentEvent.read')
  @Get('assessment-method-template')
  template(@Query() { method, level }: TemplateQuery): TemplateView {
    return templateOf(method, level);
  }

  /** Batches, groups and rooms. */
  @Allow('assessmentEvent.read')
  @Get('assessment-events/:id/structure')
  readStructure(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<StructureView> {
    return this.structure.read(caller, id);
  }

  /** Makes batches, groups and rooms those given. */
  @Allow('assessmentEvent.manage')
  @Put('assessment-events/:id/structure')
  saveStructure(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: StructureDto,
  ): Promise<StructureView> {
    return this.structure.save(caller, { id, version }, input);
  }

  /** Competencies, tools and the matrix. */
  @Allow('assessmentEvent.read')
  @Get('assessment-events/:id/design')
  readDesign(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<DesignView> {
    return this.design.read(caller, id);
  }

  /** Makes competencies, tools and matrix those given, before the event runs. */
  @Allow('assessmentEvent.manage')
  @Put('assessment-events/:id/design')
  saveDesign(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: DesignDto,
  ): Promise<DesignView> {
    return this.design.save(caller, { id, version }, input);
  }

  /** Who rates whom with which tool. */
  @Allow('assessmentEvent.read')
  @Get('assessment-events/:id/seats')
  readSeats(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<SeatsView> {
    return this.seats.read(caller, id);
  }

  /** Proposes who rates whom; nothing is saved. */
  @Allow('assessmentEvent.manage')
  @Post('assessment-events/:id/seats/proposal')
  @HttpCode(200)
  proposeSeats(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() { keeps }: SeatProposalDto,
  ): Promise<SeatProposalView> {
    return this.seats.propose(caller, id, keeps);
  }

  /** Makes the assignments those given. */
  @Allow('assessmentEvent.manage')
  @Put('assessment-events/:id/seats')
  saveSeats(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { seats }: SeatsDto,
  ): Promise<SeatsView> {
    return this.seats.save(caller, { id, version }, seats);
  }

  /** The timetable with its clashes. */
  @Allow('assessmentEvent.read')
  @Get('assessment-events/:id/timetable')
  readTimetable(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<TimetableView> {
    return this.timetable.read(caller, id);
  }

  /** Proposes a timetable without clashes; nothing is saved. */
  @Allow('assessmentEvent.manage')
  @Post('assessment-events/:id/timetable/proposal')
  @HttpCode(200)
  proposeTimetable(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() wish: TimetableProposalDto,
  ): Promise<TimetableProposalView> {
    return this.timetable.propose(caller, id, {
      from: minuteOf(wish.from),
      until: minuteOf(wish.until),
      breakFrom: minuteOf(wish.breakFrom),
      breakUntil: minuteOf(wish.breakUntil),
    });
  }

  /** Makes the timetable that given; a clash is refused and named. */
  @Allow('assessmentEvent.manage')
  @Put('assessment-events/:id/timetable')
  saveTimetable(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { sessions }: TimetableDto,
  ): Promise<TimetableView> {
    return this.timetable.save(caller, { id, version }, sessions);
  }
}
