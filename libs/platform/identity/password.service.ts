import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { type Actor, Reader, Work } from '#libs/platform/database';
import { Attempts } from './attempts.js';
import { hashPassword, passwordFits } from './password-hash.js';
import { assertGoodPassword } from './password-rules.js';
import type { Origin, Session } from './session.js';
import { sessionActor } from './session.service.js';
import { loginDigest, newToken, tokenDigest } from './token.js';

interface ResetAccount {
  accountId: number;
  login: string;
  homeAgencyId: number;
}

/** Changes passwords: by the person who knows the old one, or by a one-time link. */
@Injectable()
export class PasswordService {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Changes one's own password, closes the other sessions and open reset links, and gives this session another token.
   * @returns the new token
   * @throws DomainError session.wait, password.current-wrong, password.unchanged, and those of the password rules
   */
  async changePassword(
    session: Session,
    input: { current: string; next: string },
    origin: Origin,
  ): Promise<string> {
    const old = await this.verifiedHash(session, input.current, origin);
    if (input.next === input.current)
      throw new DomainError('invalid', 'password.unchanged', { field: 'next' });
    assertGoodPassword(input.next, session.login, 'next');
    const hash = await hashPassword(input.next);
    const token = newToken();
    await this.work.run(sessionActor(session, origin), async (tx) => {
      const answer = await tx.first<{ changed: boolean }>(
        'select definer_change_password($1, $2, $3, $4) as changed',
        [tokenDigest(session.token), tokenDigest(token), old, hash],
      );
      if (!answer?.changed) throw currentWrong();
      await tx.note('account', 'changePassword', session.accountId, {});
    });
    return token;
  }

  /**
   * Sets a password by a one-time link and closes every session of the account.
   * @throws DomainError reset.used when the link is unknown, used or too old; those of the password rules, the link
   *   stays good then
   */
  async useReset(token: string, password: string, origin: Origin): Promise<void> {
    const account = await this.resetAccount(token);
    assertGoodPassword(password, account.login);
    const hash = await hashPassword(password);
    const actor: Actor = {
      ...origin,
      agencyId: account.homeAgencyId,
      accountId: account.accountId,
      role: null,
    };
    await this.work.run(actor, async (tx) => {
      const answer = await tx.first<{ used: boolean }>('select definer_use_reset($1, $2, $3, $4) as used', [
        tokenDigest(token),
        hash,
        loginDigest(account.login),
        origin.address,
      ]);
      if (!answer?.used) throw linkUsed();
      await tx.note('account', 'useReset', account.accountId, {});
    });
  }

  private async verifiedHash(session: Session, current: string, origin: Origin): Promise<string> {
    const attempt = await this.attempts.begin(session.login, origin.address);
    const [row] = await this.reader.definer<{ hash: string | null }>(
      'select definer_account_hash($1) as hash',
      [tokenDigest(session.token)],
    );
    const hash = row?.hash ?? null;
    if (!(await passwordFits(hash, current)) || hash === null) throw currentWrong();
    await this.attempts.settle(attempt);
    return hash;
  }

  private async resetAccount(token: string): Promise<ResetAccount> {
    const [row] = await this.reader.definer<ResetAccount>(
      `select account_id as "accountId", login, home_agency_id as "homeAgencyId" from definer_reset_account($1)`,
      [tokenDigest(token)],
    );
    if (!row) throw linkUsed();
    return row;
  }
}

function currentWrong(): DomainError {
  return new DomainError('invalid', 'password.current-wrong', { field: 'current' });
}

function linkUsed(): DomainError {
  return new DomainError('precondition', 'reset.used');
}
