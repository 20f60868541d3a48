import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import {
  SuccessorsQueries,
  SuccessorsView,
  VacanciesReadinessQueries,
  VacancyPage,
} from '#libs/features/succession';
import { pageFrom, wishOf } from '../directory/page.js';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { VacanciesQuery } from './vacancies.dto.js';

@Controller()
export class SuccessionController {
  constructor(
    private readonly vacancies: VacanciesReadinessQueries,
    private readonly successors: SuccessorsQueries,
  ) {}

  /** Posts that are vacant, fall vacant soon or are targets, with the number of successors; the highest first. */
  @Allow('succession.read')
  @Get('vacancies')
  async listVacancies(@CurrentCaller() caller: Caller, @Query() query: VacanciesQuery): Promise<VacancyPage> {
    const { cursor: _, limit: __, ...filter } = query;
    return pageFrom(await this.vacancies.list(caller, filter, wishOf(query)));
  }

  /** Who may follow in the post, each list by its own ranking with the keys and the reasons. */
  @Allow('succession.read')
  @Get('positions/:id/successors')
  ofPost(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<SuccessorsView> {
    return this.successors.ofPost(caller, id);
  }
}
