import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { CONFIG, type Config } from '#libs/platform/config';
import { type Actor, Reader, Work } from '#libs/platform/database';
import { Attempts } from './attempts.js';
import { hashPassword, isOutdated, passwordFits } from './password-hash.js';
import type { MembershipChoice, Origin } from './session.js';
import { SessionService } from './session.service.js';
import { newToken, plainLogin, tokenDigest } from './token.js';

/** What somebody types, and where. `previousToken` is the session the browser still had: it ends. */
export interface SignInRequest extends Origin {
  readonly login: string;
  readonly password: string;
  readonly userAgent: string | null;
  readonly previousToken: string | null;
}

interface Credential {
  accountId: number;
  homeAgencyId: number;
  passwordHash: string;
}

/** Opens sessions. */
@Injectable()
export class SignInService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly attempts: Attempts,
    private readonly sessions: SessionService,
  ) {}

  /**
   * Checks login and password and opens a session with the first membership that holds today.
   * @returns the token of the session
   * @throws DomainError session.wait with the seconds to wait; session.refused, the same for an unknown login, a
   *   suspended account and a wrong password
   */
  async signIn(request: SignInRequest): Promise<string> {
    const attempt = await this.attempts.begin(request.login, request.address);
    const credential = await this.credentialOf(request.login);
    const fits = await passwordFits(credential?.passwordHash ?? null, request.password);
    if (!fits || !credential) throw new DomainError('forbidden', 'session.refused');
    await this.upgrade(credential, request.password);
    const token = await this.open(request, credential);
    await this.attempts.settle(attempt);
    if (request.previousToken) await this.sessions.signOut(request.previousToken);
    return token;
  }

  private async credentialOf(login: string): Promise<Credential | null> {
    const [row] = await this.reader.definer<Credential>(
      `select account_id as "accountId", home_agency_id as "homeAgencyId", password_hash as "passwordHash"
       from definer_account_for_sign_in($1)`,
      [plainLogin(login)],
    );
    return row ?? null;
  }

  private async upgrade({ accountId, passwordHash }: Credential, password: string): Promise<void> {
    if (!isOutdated(passwordHash)) return;
    const better = await hashPassword(password);
    await this.reader.definer('select definer_upgrade_hash($1, $2, $3)', [accountId, passwordHash, better]);
  }

  private async open(request: SignInRequest, credential: Credential): Promise<string> {
    const token = newToken();
    const [membership] = await this.sessions.membershipsOf(credential.accountId);
    const membershipId = membership?.membershipId ?? null;
    await this.work.run(openingActor(request, credential, membership), async (tx) => {
      await tx.query(
        'select definer_open_session($1, $2, $3, $4, now() + make_interval(hours => $5), $6, $7)',
        [
          tokenDigest(token),
          credential.accountId,
          membership?.agencyId ?? null,
          membershipId,
          this.config.sessionHours,
          request.address,
          request.userAgent,
        ],
      );
      await tx.note('account', 'signIn', credential.accountId, { membershipId });
    });
    return token;
  }
}

/** Somebody without a membership leaves the trace at home. */
function openingActor(request: SignInRequest, credential: Credential, membership?: MembershipChoice): Actor {
  return {
    agencyId: membership?.agencyId ?? credential.homeAgencyId,
    accountId: credential.accountId,
    role: membership?.role ?? null,
    source: request.source,
    requestId: request.requestId,
    address: request.address,
  };
}
