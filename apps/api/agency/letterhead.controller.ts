import { Body, Controller, Get, Put } from '@nestjs/common';
import { LetterheadService } from '#libs/platform/letterhead';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { LetterheadDto } from './letterhead.dto.js';
import { LetterheadView } from './letterhead.view.js';

@Controller('agency/letterhead')
export class LetterheadController {
  constructor(private readonly letterheads: LetterheadService) {}

  /** Lines and emblem above the agency's papers. */
  @Allow('agency.read')
  @Get()
  async show(@CurrentCaller() caller: Caller): Promise<LetterheadView> {
    const { lines, ...rest } = await this.letterheads.one(caller.agencyId);
    return { lines: [...lines], ...rest };
  }

  /** Sets lines and emblem; without lines the agency's name is printed. */
  @Allow('agency.configure')
  @Put()
  async change(
    @CurrentCaller() caller: Caller,
    @ExpectedVersion() version: number,
    @Body() input: LetterheadDto,
  ): Promise<LetterheadView> {
    assertWholeAgency(caller);
    const { lines, ...rest } = await this.letterheads.change(caller, version, input);
    return { lines: [...lines], ...rest };
  }
}
