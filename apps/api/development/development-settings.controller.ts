import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import {
  DevelopmentGuide,
  GuideService,
  MentorList,
  MentorsQueries,
  OwnReadings,
  OwnReadingsQueries,
} from '#libs/features/development';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { DevelopmentGuideDto, MentorsQuery } from './development.dto.js';

/** What stands around plans: the guide, people to be a mentor, who opened one's data. */
@Controller()
export class DevelopmentSettingsController {
  constructor(
    private readonly guides: GuideService,
    private readonly mentors: MentorsQueries,
    private readonly readings: OwnReadingsQueries,
  ) {}

  /** The guide for the mix of actions, 70-20-10 until the agency says otherwise. */
  @Allow('developmentPlan.read')
  @Get('development-guide')
  guide(@CurrentCaller() caller: Caller): Promise<DevelopmentGuide> {
    return this.guides.present(caller);
  }

  /** Changes the guide; the default has version 0. */
  @Allow('developmentGuide.edit')
  @Put('development-guide')
  change(
    @CurrentCaller() caller: Caller,
    @ExpectedVersion() version: number,
    @Body() input: DevelopmentGuideDto,
  ): Promise<DevelopmentGuide> {
    return this.guides.change(caller, version, input);
  }

  /** The first people whose name holds the term, to be a mentor. */
  @Allow('developmentPlan.edit')
  @Get('development-mentors')
  async mentorsOf(@CurrentCaller() caller: Caller, @Query() { search }: MentorsQuery): Promise<MentorList> {
    return { items: await this.mentors.find(caller, search) };
  }

  /** Who opened the caller's own data, by role. */
  @Allow('ownReadings.read')
  @Get('own-readings')
  own(@CurrentCaller() caller: Caller): Promise<OwnReadings> {
    return this.readings.of(caller);
  }
}
