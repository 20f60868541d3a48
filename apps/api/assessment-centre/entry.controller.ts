import { Body, Controller, Delete, Get, Param, ParseIntPipe, Patch, Put } from '@nestjs/common';
import {
  CompletionService,
  NotesService,
  PrivateNoteView,
  RatingsService,
  SavedCell,
  SheetCompletion,
  SheetQueries,
  SheetView,
} from '#libs/features/assessment-centre/entry';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { PrivateNoteDto, SaveRatingDto } from './entry.dto.js';

/** Each assessor's own sheet, and nobody else's: what others rate is answered by no endpoint before the integration. */
@Controller('assessment-events/:eventId')
export class EntryController {
  constructor(
    private readonly sheets: SheetQueries,
    private readonly ratings: RatingsService,
    private readonly completion: CompletionService,
    private readonly notes: NotesService,
  ) {}

  /** My participants, tools, rubric and cells of an event. */
  @Allow('assessmentRating.enter')
  @Get('sheet')
  sheet(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
  ): Promise<SheetView> {
    assertWholeAgency(caller);
    return this.sheets.sheet(caller, eventId);
  }

  /** Saves one cell of my sheet. Another version stands: 412 with the cell as it is now. */
  @Allow('assessmentRating.enter')
  @Patch('ratings/:id')
  save(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { onPaperAt = null, ...entry }: SaveRatingDto,
  ): Promise<SavedCell> {
    assertWholeAgency(caller);
    return this.ratings.save(caller, { eventId, id, version }, { ...entry, onPaperAt });
  }

  /** Declares a participant and tool of my sheet finished; names the competencies that miss a level. */
  @Allow('assessmentRating.enter')
  @Put('assignments/:id/completion')
  complete(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<SheetCompletion> {
    assertWholeAgency(caller);
    return this.completion.complete(caller, { eventId, id, version });
  }

  /** Opens a finished participant and tool again. */
  @Allow('assessmentRating.enter')
  @Delete('assignments/:id/completion')
  reopen(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<SheetCompletion> {
    assertWholeAgency(caller);
    return this.completion.reopen(caller, { eventId, id, version });
  }

  /** Saves my notes for myself. The first ones are based on version 0. */
  @Allow('assessmentRating.enter')
  @Put('assignments/:id/private-note')
  note(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { body }: PrivateNoteDto,
  ): Promise<PrivateNoteView> {
    assertWholeAgency(caller);
    return this.notes.save(caller, { eventId, id, version }, body);
  }
}
