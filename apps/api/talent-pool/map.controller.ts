import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import {
  ExplanationQueries,
  MapPage,
  MapQueries,
  PersonExplanation,
  TalentBoard,
} from '#libs/features/talent-pool';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { pageFrom, wishOf } from '../directory/page.js';
import { MapFilterQuery } from './map.dto.js';

@Controller('talent-periods/:id')
export class MapController {
  constructor(
    private readonly map: MapQueries,
    private readonly explanations: ExplanationQueries,
  ) {}

  /** The nine boxes in counts, the tray, and what keeps people in it. */
  @Allow('talentMap.read')
  @Get('board')
  board(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Query() { cursor: _, limit: __, ...filter }: MapFilterQuery,
  ): Promise<TalentBoard> {
    return this.map.board(caller, id, filter);
  }

  /** People on the map, the highest potensial first; people without a box last. */
  @Allow('talentMap.read')
  @Get('people')
  async people(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Query() query: MapFilterQuery,
  ): Promise<MapPage> {
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.map.people(caller, id, filter, wishOf(query)));
  }

  /** Why this box: every input, weight, point, source and gate of one person. The reading is noted. */
  @Allow('talentMap.read')
  @Get('people/:employeeId')
  explain(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Param('employeeId', ParseIntPipe) employeeId: number,
  ): Promise<PersonExplanation> {
    return this.explanations.explain(caller, id, employeeId);
  }
}
