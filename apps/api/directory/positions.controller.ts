import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import {
  HoldingsService,
  HoldingView,
  PositionPage,
  PositionsQueries,
  PositionsService,
  PositionView,
} from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { CreateHoldingDto } from './holdings.dto.js';
import { pageFrom, wishOf } from './page.js';
import { ChangePositionDto, CreatePositionDto, PositionsQuery } from './positions.dto.js';

@Controller('positions')
export class PositionsController {
  constructor(
    private readonly queries: PositionsQueries,
    private readonly positions: PositionsService,
    private readonly holdings: HoldingsService,
  ) {}

  /** The post map with its holders, by code. */
  @Allow('position.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: PositionsQuery): Promise<PositionPage> {
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.queries.list(caller, filter, wishOf(query)));
  }

  /** One post with present and past holders. */
  @Allow('position.read')
  @Get(':id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<PositionView> {
    return this.queries.one(caller, id);
  }

  /** Adds a post. */
  @Allow('position.edit')
  @Creates()
  @Post()
  create(@CurrentCaller() caller: Caller, @Body() input: CreatePositionDto): Promise<PositionView> {
    return this.positions.create(caller, input);
  }

  /** Changes a post. */
  @Allow('position.edit')
  @Patch(':id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: ChangePositionDto,
  ): Promise<PositionView> {
    return this.positions.change(caller, id, version, input);
  }

  /** Puts a person into the post: definitive, Plt, Plh, Pj or additional duty. */
  @Allow('holding.edit')
  @Creates()
  @Post(':id/holdings')
  hold(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: CreateHoldingDto,
  ): Promise<HoldingView> {
    return this.holdings.open(caller, id, input);
  }
}
