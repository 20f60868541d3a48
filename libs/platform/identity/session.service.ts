import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import type { Role } from '#libs/contracts/permissions';
import { CONFIG, type Config } from '#libs/platform/config';
import { type Actor, Reader, Work } from '#libs/platform/database';
import type { MembershipChoice, Origin, Session } from './session.js';
import { newToken, tokenDigest } from './token.js';

interface SessionRow {
  accountId: number;
  homeAgencyId: number;
  login: string;
  displayName: string;
  agencyId: number | null;
  agencyCode: string;
  agencyName: string;
  timeZone: string;
  membershipId: number;
  role: Role;
  orgUnitId: number | null;
}

/** Sessions live on the server: every request asks for its own, so closing one takes effect at once. */
@Injectable()
export class SessionService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: Reader,
    private readonly work: Work,
  ) {}

  /** The live session of a token, or null when it is unknown, closed, idle too long or too old. */
  async sessionOf(token: string): Promise<Session | null> {
    const [row] = await this.reader.definer<SessionRow>(
      `select account_id as "accountId", home_agency_id as "homeAgencyId", login, display_name as "displayName",
              agency_id as "agencyId", agency_code as "agencyCode", agency_name as "agencyName",
              time_zone as "timeZone", membership_id as "membershipId", role, org_unit_id as "orgUnitId"
       from definer_session($1, make_interval(mins => $2))`,
      [tokenDigest(token), this.config.sessionIdleMinutes],
    );
    return row ? sessionFrom(token, row) : null;
  }

  /** The memberships of an account that hold today, in the order of their agencies' names. */
  membershipsOf(accountId: number): Promise<MembershipChoice[]> {
    return this.reader.definer<MembershipChoice>(
      `select agency_id as "agencyId", agency_code as "agencyCode", agency_name as "agencyName",
              time_zone as "timeZone", membership_id as "membershipId", role, org_unit_id as "orgUnitId",
              org_unit_name as "orgUnitName"
       from definer_memberships($1, now())`,
      [accountId],
    );
  }

  /**
   * Makes another membership the active one; noted in both agencies. The old token ends.
   * @returns the new token
   * @throws DomainError membership.not-found when it is not a valid one of this person
   */
  async switchMembership(
    session: Session,
    target: { agencyId: number; membershipId: number },
    origin: Origin,
  ): Promise<string> {
    const next = newToken();
    await this.work.run(sessionActor(session, origin), async (tx) => {
      const answer = await tx.first<{ switched: boolean }>(
        'select definer_switch_session($1, $2, $3, $4) as switched',
        [tokenDigest(session.token), tokenDigest(next), target.agencyId, target.membershipId],
      );
      if (!answer?.switched) throw new DomainError('not-found', 'membership.not-found');
    });
    return next;
  }

  /** Closes one session. */
  async signOut(token: string): Promise<void> {
    await this.reader.definer('select definer_close_session($1)', [tokenDigest(token)]);
  }

  /** Closes every session of the account behind a token, this one too. @returns how many */
  async signOutEverywhere(token: string): Promise<number> {
    const [answer] = await this.reader.definer<{ closed: number }>(
      'select definer_close_all_sessions($1) as closed',
      [tokenDigest(token)],
    );
    return answer?.closed ?? 0;
  }
}

/** Who answers for what a session does to itself; without a membership the home agency keeps the trail. */
export function sessionActor(session: Session, origin: Origin): Actor {
  return {
    ...origin,
    agencyId: session.active?.agencyId ?? session.homeAgencyId,
    accountId: session.accountId,
    role: session.active?.role ?? null,
  };
}

function sessionFrom(token: string, row: SessionRow): Session {
  const { accountId, homeAgencyId, login, displayName, agencyId, ...membership } = row;
  const active = agencyId === null ? null : { agencyId, ...membership };
  return { token, accountId, homeAgencyId, login, displayName, active };
}
