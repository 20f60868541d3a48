import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import {
  BulkStandardsService,
  BulkView,
  PositionStandardView,
  StandardPage,
  StandardsQueries,
  StandardsService,
} from '#libs/features/competency';
import { pageFrom, wishOf } from '../directory/page.js';
import { VoidDto } from '../directory/void.dto.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { ApplyBulkStandardsDto, BulkStandardsDto, JobStandardDto, StandardsQuery } from './standards.dto.js';

@Controller()
export class StandardsController {
  constructor(
    private readonly queries: StandardsQueries,
    private readonly standards: StandardsService,
    private readonly bulk: BulkStandardsService,
  ) {}

  /** Posts with the levels they ask today, their own or those of their class. */
  @Allow('dictionary.read')
  @Get('job-standards')
  async list(@CurrentCaller() caller: Caller, @Query() query: StandardsQuery): Promise<StandardPage> {
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.queries.list(caller, filter, wishOf(query)));
  }

  /** A post with every version of its SKJ. */
  @Allow('dictionary.read')
  @Get('positions/:id/job-standards')
  ofPost(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
  ): Promise<PositionStandardView> {
    return this.queries.ofPost(caller, id);
  }

  /** Gives the post an SKJ, or its next version. */
  @Allow('dictionary.edit')
  @Creates()
  @Post('positions/:id/job-standards')
  create(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: JobStandardDto,
  ): Promise<PositionStandardView> {
    return this.standards.create(caller, id, input);
  }

  /** Changes a version whose day is to come. */
  @Allow('dictionary.edit')
  @Patch('job-standards/:id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: JobStandardDto,
  ): Promise<PositionStandardView> {
    return this.standards.change(caller, id, version, input);
  }

  /** Takes a version back with a reason; the one before counts again. */
  @Allow('dictionary.edit')
  @Post('job-standards/:id/void')
  @HttpCode(200)
  void(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { reason }: VoidDto,
  ): Promise<PositionStandardView> {
    return this.standards.void(caller, id, version, reason);
  }

  /** What a change of many posts would do, post by post. */
  @Allow('dictionary.edit')
  @Post('job-standards/bulk-preview')
  @HttpCode(200)
  preview(@CurrentCaller() caller: Caller, @Body() input: BulkStandardsDto): Promise<BulkView> {
    return this.bulk.preview(caller, input);
  }

  /** Changes many posts as one action, as the preview said. */
  @Allow('dictionary.edit')
  @Post('job-standards/bulk')
  @HttpCode(200)
  apply(@CurrentCaller() caller: Caller, @Body() input: ApplyBulkStandardsDto): Promise<BulkView> {
    const { expected, ...order } = input;
    return this.bulk.apply(caller, order, expected);
  }
}
