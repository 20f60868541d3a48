import { Body, Controller, Param, ParseIntPipe, Patch } from '@nestjs/common';
import { MembershipService } from '#libs/platform/identity';
import { Allow } from '../http/allow.decorator.js';
import { type Caller, CurrentCaller } from '../http/caller.js';
import { ExpectedVersion } from '../http/version.decorator.js';
import { assertWholeAgency } from '../http/whole-agency.js';
import { ChangeMembershipDto } from './users.dto.js';
import { MembershipView } from './users.view.js';

@Controller('memberships')
export class MembershipsController {
  constructor(private readonly memberships: MembershipService) {}

  /** Ends, prolongs or moves a membership; 409 membership.last-admin where nobody would be left to manage users. */
  @Allow('user.manage')
  @Patch(':id')
  change(
    @CurrentCaller() caller: Caller,
    @Param('id', ParseIntPipe) id: number,
    @ExpectedVersion() version: number,
    @Body() change: ChangeMembershipDto,
  ): Promise<MembershipView> {
    assertWholeAgency(caller);
    return this.memberships.change(caller, id, version, change);
  }
}
