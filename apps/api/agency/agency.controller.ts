import { Body, Controller, Get, Patch } from '@nestjs/common';
import { AgencyService } from '#libs/platform/identity';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { ChangeAgencyDto } from './agency.dto.js';
import { AgencyView } from './agency.view.js';

@Controller('agency')
export class AgencyController {
  constructor(private readonly agencies: AgencyService) {}

  /** The agency one is a member of. */
  @Allow('agency.read')
  @Get()
  show(@CurrentCaller() caller: Caller): Promise<AgencyView> {
    return this.agencies.one(caller.agencyId);
  }

  /** Renames the agency or moves it to another time zone. */
  @Allow('agency.configure')
  @Patch()
  change(
    @CurrentCaller() caller: Caller,
    @ExpectedVersion() version: number,
    @Body() input: ChangeAgencyDto,
  ): Promise<AgencyView> {
    assertWholeAgency(caller);
    return this.agencies.change(caller, version, input);
  }
}
