import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Reader, type Tx } from '#libs/platform/database';
import { firstOf, type Rows, rowsOf } from '../access/rows.js';
import type { BlackoutView } from './blackout.view.js';

const VIEW = `select b.id, b.kind, b.legal_basis as "legalBasis", b.since::text as since, b.until::text as until,
  b.voided_at::text as "voidedAt", b.void_reason as "voidReason", b.version from blackout_period b`;

/** Reads the periods in which nobody may be replaced. */
@Injectable()
export class BlackoutsQueries {
  constructor(private readonly reader: Reader) {}

  /** All of them, those taken back too, the latest first: an agency has a few in ten years. */
  all(agencyId: number): Promise<BlackoutView[]> {
    return rowsOf(this.reader, agencyId).query<BlackoutView>(`${VIEW} order by b.since desc, b.id desc`, []);
  }

  /** @throws DomainError blackout.not-found */
  async one(rows: Rows | Tx, id: number): Promise<BlackoutView> {
    const view = await firstOf<BlackoutView>(rows, `${VIEW} where b.id = $1`, [id]);
    if (!view) throw new DomainError('not-found', 'blackout.not-found');
    return view;
  }

  /** Those that hold one of the days and were not taken back. */
  onAnyOf(tx: Tx, days: readonly string[]): Promise<BlackoutView[]> {
    return tx.query<BlackoutView>(
      `${VIEW} where b.voided_at is null and exists (
         select from unnest($1::date[]) day where day between b.since and b.until)
       order by b.since, b.id`,
      [days],
    );
  }
}
