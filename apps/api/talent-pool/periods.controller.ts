import { Body, Controller, Get, Param, ParseIntPipe, Post } from '@nestjs/common';
import { calendarDate } from '#libs/domain/calendar';
import { PeriodsQueries, PeriodsService, PeriodView } from '#libs/features/talent-pool';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { Creates } from '../http/creates.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { ApprovePeriodDto, CreatePeriodDto, ReturnPeriodDto } from './periods.dto.js';

@Controller('talent-periods')
export class PeriodsController {
  constructor(
    private readonly queries: PeriodsQueries,
    private readonly periods: PeriodsService,
  ) {}

  /** Talent periods of the agency, the newest first. */
  @Allow('talentPeriod.read')
  @Get()
  list(@CurrentCaller() caller: Caller): Promise<PeriodView[]> {
    assertWholeAgency(caller);
    return this.queries.list(caller.agencyId);
  }

  /** One period. */
  @Allow('talentPeriod.read')
  @Get(':id')
  one(@CurrentCaller() caller: Caller, @Param('id', ParseIntPipe) id: number): Promise<PeriodView> {
    assertWholeAgency(caller);
    return this.queries.one(caller.agencyId, id);
  }

  /** Opens a period in draft. */
  @Allow('talentPeriod.manage')
  @Creates()
  @Post()
  create(@CurrentCaller() caller: Caller, @Body() input: CreatePeriodDto): Promise<PeriodView> {
    assertWholeAgency(caller);
    return this.periods.create(caller, {
      ...input,
      referenceDate: calendarDate(input.referenceDate),
      policyVersionId: input.policyVersionId ?? null,
    });
  }

  /** Orders the computation of everybody: the first, or a new revision. */
  @Allow('talentPeriod.manage')
  @Post(':id/computation')
  compute(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<PeriodView> {
    assertWholeAgency(caller);
    return this.periods.compute(caller, id, version);
  }

  /** Hands the map to the PPK. */
  @Allow('talentPeriod.manage')
  @Post(':id/proposal')
  propose(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<PeriodView> {
    assertWholeAgency(caller);
    return this.periods.propose(caller, id, version);
  }

  /** The PPK sends the map back with a note. */
  @Allow('talentPeriod.decide')
  @Post(':id/return')
  giveBack(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { note }: ReturnPeriodDto,
  ): Promise<PeriodView> {
    assertWholeAgency(caller);
    return this.periods.giveBack(caller, id, version, note);
  }

  /** The PPK sets the map and the KRS of the year. */
  @Allow('talentPeriod.decide')
  @Post(':id/approval')
  approve(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() { decreeNumber, decreeDate }: ApprovePeriodDto,
  ): Promise<PeriodView> {
    assertWholeAgency(caller);
    return this.periods.approve(caller, id, version, {
      number: decreeNumber,
      date: calendarDate(decreeDate),
    });
  }

  /** Announces the KRS. */
  @Allow('talentPeriod.manage')
  @Post(':id/publication')
  publish(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
  ): Promise<PeriodView> {
    assertWholeAgency(caller);
    return this.periods.publish(caller, id, version);
  }
}
