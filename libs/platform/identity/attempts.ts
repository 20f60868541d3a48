import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Reader } from '#libs/platform/database';
import { loginDigest } from './token.js';

/**
 * Attempts with a password, counted per login and address; the rules of the back-off are in definer_sign_in_wait.
 * An attempt counts as failed until it is settled.
 */
@Injectable()
export class Attempts {
  constructor(private readonly reader: Reader) {}

  /**
   * Begins an attempt.
   * @returns its id, for `definer_attempt_succeeded`
   * @throws DomainError session.wait with the seconds to wait
   */
  async begin(login: string, address: string | null): Promise<string> {
    const [attempt] = await this.reader.definer<{ wait: number; id: string | null }>(
      'select wait, attempt_id as id from definer_begin_attempt($1, $2)',
      [loginDigest(login), address],
    );
    if (!attempt?.id) throw new DomainError('precondition', 'session.wait', { seconds: attempt?.wait ?? 0 });
    return attempt.id;
  }

  /** The password was right: the failures before it count no longer. */
  async settle(id: string): Promise<void> {
    await this.reader.definer('select definer_attempt_succeeded($1)', [id]);
  }
}
