import { Body, Controller, Delete, HttpCode, Param, ParseIntPipe, Patch, Post } from '@nestjs/common';
import {
  DevelopmentItemsService,
  DevelopmentPlan,
  type ItemChanges,
  ItemTrainingsService,
} from '#libs/features/development';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { DevelopmentItemDto, ItemProgressDto, ItemTrainingDto } from './development.dto.js';

/** Items of a plan; each answer is the whole plan. */
@Controller()
export class DevelopmentItemsController {
  constructor(
    private readonly items: DevelopmentItemsService,
    private readonly trainings: ItemTrainingsService,
  ) {}

  /** Adds an item to a draft. */
  @Allow('developmentPlan.edit')
  @Creates()
  @Post('development-plans/:id/items')
  add(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) planId: number,
    @Body() input: DevelopmentItemDto,
  ): Promise<DevelopmentPlan> {
    return this.items.add(caller, planId, changesOf(input));
  }

  /** Rewrites an item of a draft. */
  @Allow('developmentPlan.edit')
  @Patch('development-items/:id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: DevelopmentItemDto,
  ): Promise<DevelopmentPlan> {
    return this.items.change(caller, { id, version }, changesOf(input));
  }

  /** Strikes an item off a draft. */
  @Allow('developmentPlan.edit')
  @Delete('development-items/:id')
  remove(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<DevelopmentPlan> {
    return this.items.remove(caller, { id, version });
  }

  /** State, note and evidence of an item of an approved plan. */
  @Allow('developmentPlan.edit')
  @Post('development-items/:id/progress')
  @HttpCode(200)
  progress(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: ItemProgressDto,
  ): Promise<DevelopmentPlan> {
    return this.items.progress(caller, { id, version }, input);
  }

  /** Enters a formal item that is done in the track record, with its JP. */
  @Allow('developmentPlan.record')
  @Post('development-items/:id/training')
  @HttpCode(200)
  record(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { startedOn = null, certificateNumber = null, ...training }: ItemTrainingDto,
  ): Promise<DevelopmentPlan> {
    return this.trainings.record(caller, { id, version }, { ...training, startedOn, certificateNumber });
  }
}

function changesOf({ competencyCode, mentorId, dueOn, ...item }: DevelopmentItemDto): ItemChanges {
  return {
    ...item,
    competencyCode: competencyCode ?? null,
    mentorId: mentorId ?? null,
    dueOn: dueOn ?? null,
  };
}
