import { Body, Controller, Get, Param, ParseEnumPipe, ParseIntPipe, Put } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { POTENTIAL_ASPECTS, type PotentialAspect } from '#libs/domain/competency';
import { PotentialCell, PotentialsService, PotentialsView } from '#libs/features/assessment-centre/entry';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { SavePotentialDto } from './entry.dto.js';

const ASPECTS = Object.fromEntries(POTENTIAL_ASPECTS.map((aspect) => [aspect, aspect]));

/** Psychometric results, entered by the event's testers. */
@Controller('assessment-events/:eventId')
export class EntryPotentialsController {
  constructor(private readonly service: PotentialsService) {}

  /** Participants of an event with the eight aspects entered so far. */
  @Allow('assessmentPotential.enter')
  @Get('potentials')
  all(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
  ): Promise<PotentialsView> {
    assertWholeAgency(caller);
    return this.service.all(caller, eventId);
  }

  /** Saves one aspect of a participant. The first entry is based on version 0. */
  @Allow('assessmentPotential.enter')
  @ApiParam({ name: 'aspect', enum: POTENTIAL_ASPECTS, enumName: 'PotentialAspect' })
  @Put('participants/:participantId/potentials/:aspect')
  save(
    @CurrentCaller() caller: Caller,
    @Param('eventId', ParseIntPipe) eventId: number,
    @Param('participantId', ParseIntPipe) participantId: number,
    @Param('aspect', new ParseEnumPipe(ASPECTS)) aspect: PotentialAspect,
    @ExpectedVersion() version: number,
    @Body() { value }: SavePotentialDto,
  ): Promise<PotentialCell> {
    assertWholeAgency(caller);
    return this.service.save(caller, { eventId, participantId, aspect, version }, value);
  }
}
