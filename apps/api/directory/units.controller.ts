import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import { OrgUnitNode, OrgUnitTree, UnitsQueries, UnitsService } from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { ChangeUnitDto, CreateUnitDto } from './units.dto.js';

@Controller('org-units')
export class UnitsController {
  constructor(
    private readonly queries: UnitsQueries,
    private readonly units: UnitsService,
  ) {}

  /** The tree of units, flat, with how many people and posts each holds. */
  @Allow('orgUnit.read')
  @Get()
  tree(@CurrentCaller() caller: Caller): Promise<OrgUnitTree> {
    return this.queries.tree(caller);
  }

  /** One unit. */
  @Allow('orgUnit.read')
  @Get(':id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<OrgUnitNode> {
    return this.queries.one(caller, id);
  }

  /** Adds a unit. */
  @Allow('orgUnit.edit')
  @Creates()
  @Post()
  create(@CurrentCaller() caller: Caller, @Body() input: CreateUnitDto): Promise<OrgUnitNode> {
    return this.units.create(caller, input);
  }

  /** Renames, moves or closes a unit. */
  @Allow('orgUnit.edit')
  @Patch(':id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: ChangeUnitDto,
  ): Promise<OrgUnitNode> {
    return this.units.change(caller, id, version, input);
  }
}
