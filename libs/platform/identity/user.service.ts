import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { type Actor, type Tx, Work } from '#libs/platform/database';
import { MembershipService } from './membership.service.js';
import { RESET_HOURS, type ResetLink, resetPath } from './reset-link.js';
import { newToken, plainLogin, tokenDigest } from './token.js';
import { UserQueries } from './user.queries.js';
import type { NewMembership, User } from './user.js';

/** A person with the first role in the agency. */
export interface NewUser extends NewMembership {
  readonly login: string;
  readonly displayName: string;
}

/** Makes accounts, hands out reset links, signs people out. */
@Injectable()
export class UserService {
  constructor(
    private readonly work: Work,
    private readonly users: UserQueries,
    private readonly memberships: MembershipService,
  ) {}

  /**
   * Gives somebody a role in the agency. An unknown login becomes an account at home here, with a one-time link
   * (path and fragment) to set its password; a known one (one person, one account) keeps its name and password.
   * The kept answer to an Idempotency-Key has no link: a secret told once is not told again.
   * @throws DomainError those of MembershipService.insert
   */
  async create(actor: Actor, input: NewUser): Promise<{ user: User; resetLink: string | null }> {
    const token = newToken();
    let issued = false;
    const answer = await this.work.run(actor, async (tx) => {
      const account = await ensureAccount(tx, input);
      await this.memberships.insert(tx, account.id, input);
      if (account.created) await this.issue(tx, account.id, token);
      issued = account.created;
      return { user: await this.present(tx, account.id), resetLink: null };
    });
    return { user: answer.user, resetLink: issued ? resetPath(token) : null };
  }

  /**
   * A one-time link for somebody who cannot sign in; older ones end. The old password works until it is used.
   * @throws DomainError account.not-found; account.other-agency (only the agency that made the account)
   */
  async issueReset(actor: Actor, accountId: number): Promise<ResetLink> {
    const token = newToken();
    const expiresAt = await this.work.run(actor, async (tx) => {
      await this.present(tx, accountId);
      return this.issue(tx, accountId, token);
    });
    return { path: resetPath(token), expiresAt };
  }

  /**
   * Closes somebody's sessions: all when the account is at home here, else those of this agency.
   * @returns how many
   * @throws DomainError account.not-found
   */
  signOut(actor: Actor, accountId: number): Promise<number> {
    return this.work.run(actor, async (tx) => {
      await this.present(tx, accountId);
      const answer = await tx.first<{ closed: number }>('select definer_sign_member_out($1) as closed', [
        accountId,
      ]);
      await tx.note('account', 'signOut', accountId, { closed: answer?.closed ?? 0 });
      return answer?.closed ?? 0;
    });
  }

  private async issue(tx: Tx, accountId: number, token: string): Promise<Date> {
    const answer = await tx.first<{ issued: boolean; expiresAt: Date }>(
      `select definer_issue_reset($1, $2, $3, e.at) as issued, e.at as "expiresAt"
       from (select now() + make_interval(hours => $4) as at) e`,
      [accountId, tokenDigest(token), tx.actor.accountId, RESET_HOURS],
    );
    if (!answer?.issued) throw new DomainError('forbidden', 'account.other-agency');
    await tx.note('account', 'issueReset', accountId, {});
    return answer.expiresAt;
  }

  private async present(tx: Tx, accountId: number): Promise<User> {
    const user = await this.users.userIn(tx, accountId);
    if (!user) throw new DomainError('not-found', 'account.not-found');
    return user;
  }
}

async function ensureAccount(tx: Tx, input: NewUser): Promise<{ id: number; created: boolean }> {
  const account = await tx.first<{ id: number; created: boolean }>(
    'select account_id as id, created from definer_ensure_account($1, $2)',
    [plainLogin(input.login), input.displayName.trim()],
  );
  if (!account) throw new Error('definer_ensure_account gave no row');
  return account;
}
