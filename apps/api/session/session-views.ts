import { Injectable } from '@nestjs/common';
import { permissionsOf } from '#libs/contracts/permissions';
import { AgencyService, type Session, type SessionMembership, SessionService } from '#libs/platform/identity';
import type { SessionView } from './session.view.js';

/** Shows a session to its holder. */
@Injectable()
export class SessionViews {
  constructor(
    private readonly sessions: SessionService,
    private readonly agencies: AgencyService,
  ) {}

  async of(session: Session): Promise<SessionView> {
    const { active } = session;
    const [memberships, firstSteps] = await Promise.all([
      this.sessions.membershipsOf(session.accountId),
      active ? this.agencies.isEmpty(active.agencyId) : false,
    ]);
    return {
      account: { id: session.accountId, login: session.login, displayName: session.displayName },
      active: memberships.find((one) => isSame(one, active)) ?? null,
      memberships,
      permissions: active ? permissionsOf(active.role) : [],
      firstSteps,
    };
  }
}

function isSame(one: SessionMembership, other: SessionMembership | null): boolean {
  return one.agencyId === other?.agencyId && one.membershipId === other.membershipId;
}
