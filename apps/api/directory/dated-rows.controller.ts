import { Body, Controller, HttpCode, Param, ParseIntPipe, Post } from '@nestjs/common';
import { DatedRowsService, EmployeeCard } from '#libs/features/directory';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { VoidDto } from './void.dto.js';

@Controller()
export class DatedRowsController {
  constructor(private readonly datedRows: DatedRowsService) {}

  /** Takes back a rank that was recorded wrongly; it stays in the history with the reason. */
  @Allow('employee.edit')
  @Post('ranks/:id/void')
  @HttpCode(200)
  voidRank(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: VoidDto,
  ): Promise<EmployeeCard> {
    return this.datedRows.voidRank(caller, id, reason);
  }

  /** Takes back an education that was recorded wrongly; it stays in the history with the reason. */
  @Allow('employee.edit')
  @Post('educations/:id/void')
  @HttpCode(200)
  voidEducation(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: VoidDto,
  ): Promise<EmployeeCard> {
    return this.datedRows.voidEducation(caller, id, reason);
  }
}
