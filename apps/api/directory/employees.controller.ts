import { Body, Controller, Get, Param, ParseIntPipe, Patch, Post, Query } from '@nestjs/common';
import {
  CappedCount,
  DatedRowsService,
  EmployeeCard,
  EmployeeCardQueries,
  EmployeeHistory,
  EmployeeHistoryQueries,
  EmployeePage,
  EmployeesQueries,
  EmployeesService,
} from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { ChangeEmployeeDto, CreateEducationDto, CreateRankDto } from './employee-changes.dto.js';
import { EmployeeFilterQuery, EmployeesQuery } from './employees.dto.js';
import { pageFrom, wishOf } from './page.js';

@Controller('employees')
export class EmployeesController {
  constructor(
    private readonly queries: EmployeesQueries,
    private readonly cards: EmployeeCardQueries,
    private readonly histories: EmployeeHistoryQueries,
    private readonly employees: EmployeesService,
    private readonly datedRows: DatedRowsService,
  ) {}

  /** The people who match, in the order of names. */
  @Allow('employee.read')
  @Get()
  async list(@CurrentCaller() caller: Caller, @Query() query: EmployeesQuery): Promise<EmployeePage> {
    return pageFrom(await this.queries.list(caller, query, wishOf(query)));
  }

  /** How many match, counted up to 1,000. */
  @Allow('employee.read')
  @Get('count')
  count(@CurrentCaller() caller: Caller, @Query() filter: EmployeeFilterQuery): Promise<CappedCount> {
    return this.queries.count(caller, filter);
  }

  /** Everything about one person on one page. */
  @Allow('employee.read')
  @Get(':id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<EmployeeCard> {
    return this.cards.card(caller, id);
  }

  /** All dated rows and the newest changes, with who made them. */
  @Allow('employee.read')
  @Get(':id/history')
  history(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<EmployeeHistory> {
    return this.histories.history(caller, id);
  }

  /** Corrects what is known; another NIP keeps the old one as an alias. */
  @Allow('employee.edit')
  @Patch(':id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() input: ChangeEmployeeDto,
  ): Promise<EmployeeCard> {
    return this.employees.change(caller, id, version, input);
  }

  /** Adds a rank. */
  @Allow('employee.edit')
  @Creates()
  @Post(':id/ranks')
  addRank(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: CreateRankDto,
  ): Promise<EmployeeCard> {
    return this.datedRows.addRank(caller, id, input);
  }

  /** Adds an education. */
  @Allow('employee.edit')
  @Creates()
  @Post(':id/educations')
  addEducation(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() input: CreateEducationDto,
  ): Promise<EmployeeCard> {
    return this.datedRows.addEducation(caller, id, input);
  }
}
