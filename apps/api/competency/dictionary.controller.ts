import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseIntPipe,
  Patch,
  Post,
  Query,
} from '@nestjs/common';
import {
  CompetenciesService,
  CompetencyView,
  DictionaryList,
  DictionaryQueries,
  DictionaryService,
  DictionaryView,
  WordsInForceView,
} from '#libs/features/competency';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { BeginDictionaryDto, CompetencyDto, PublishDictionaryDto, WordsQuery } from './dictionary.dto.js';

/** The dictionary is the whole agency's: a member bound to a unit reads it and does not write it. */
@Controller()
export class DictionaryController {
  constructor(
    private readonly queries: DictionaryQueries,
    private readonly dictionaries: DictionaryService,
    private readonly competencies: CompetenciesService,
  ) {}

  /** The words in force on a day: the agency's own, and the reference where it has none. */
  @Allow('dictionary.read')
  @Get('competencies')
  words(@CurrentCaller() caller: Caller, @Query() { day }: WordsQuery): Promise<WordsInForceView> {
    return this.queries.inForce(caller, day);
  }

  /** Every version of the dictionary, the draft first. */
  @Allow('dictionary.read')
  @Get('competency-dictionaries')
  list(@CurrentCaller() caller: Caller): Promise<DictionaryList> {
    return this.queries.list(caller);
  }

  /** One version with its competencies. */
  @Allow('dictionary.read')
  @Get('competency-dictionaries/:id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<DictionaryView> {
    return this.queries.one(caller, id);
  }

  /** Begins a draft. */
  @Allow('dictionary.edit')
  @Creates()
  @Post('competency-dictionaries')
  async begin(
    @CurrentCaller() caller: Caller,
    @Body() { name }: BeginDictionaryDto,
  ): Promise<DictionaryView> {
    assertWholeAgency(caller);
    return this.dictionaries.begin(caller, name);
  }

  /** Publishes the draft from a day on; it never changes again. */
  @Allow('dictionary.edit')
  @Post('competency-dictionaries/:id/publication')
  @HttpCode(200)
  async publish(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { effectiveFrom }: PublishDictionaryDto,
  ): Promise<DictionaryView> {
    assertWholeAgency(caller);
    return this.dictionaries.publish(caller, id, version, effectiveFrom);
  }

  /** Throws the draft away. */
  @Allow('dictionary.edit')
  @Delete('competency-dictionaries/:id')
  @HttpCode(204)
  async discard(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    assertWholeAgency(caller);
    await this.dictionaries.discard(caller, id, version);
  }

  /** Adds a technical competency to the draft, or the agency's own words for one of the nine. */
  @Allow('dictionary.edit')
  @Creates()
  @Post('competency-dictionaries/:id/competencies')
  async add(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: CompetencyDto,
  ): Promise<CompetencyView> {
    assertWholeAgency(caller);
    return this.competencies.add(caller, id, input);
  }

  /** Changes a competency of the draft. */
  @Allow('dictionary.edit')
  @Patch('competencies/:id')
  async change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: CompetencyDto,
  ): Promise<CompetencyView> {
    assertWholeAgency(caller);
    return this.competencies.change(caller, id, version, input);
  }

  /** Takes a competency out of the draft; one of the nine goes back to the reference. */
  @Allow('dictionary.edit')
  @Delete('competencies/:id')
  @HttpCode(204)
  async remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<void> {
    assertWholeAgency(caller);
    await this.competencies.remove(caller, id, version);
  }
}
