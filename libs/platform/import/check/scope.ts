import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { Clock } from '#libs/platform/clock';
import type { SqlValue, Tx } from '#libs/platform/database';
import type { ImportFormat } from '../format/format.js';
import type { ImportRun } from '../run/import-run.js';

/** One import at work in one transaction. */
export interface Scope {
  readonly tx: Tx;
  readonly run: ImportRun;
  readonly format: ImportFormat;
  readonly today: CalendarDate;
}

/** What every statement of a format can name; opens a WITH that further names can be added to. */
const RUN = `with run as (select $1::int as agency_id, $2::int as import_id, $3::date as today, $4::jsonb as options)`;

/** Runs a set-based statement with `run` in front of it; `more` are $5 and on. */
export function runSet<Row extends object>(
  scope: Scope,
  sql: string,
  more: readonly SqlValue[] = [],
): Promise<Row[]> {
  const { tx, run, today } = scope;
  return tx.query<Row>(`${RUN}${sql}`, [
    tx.actor.agencyId,
    run.id,
    today,
    JSON.stringify(run.options),
    ...more,
  ]);
}

/** The day it is for the transaction's agency. */
export async function todayOf(tx: Tx, clock: Clock): Promise<CalendarDate> {
  const agency = await tx.first<{ zone: string }>('select time_zone as zone from agency where id = $1', [
    tx.actor.agencyId,
  ]);
  if (!agency) throw new DomainError('not-found', 'agency.not-found');
  return clock.today(agency.zone);
}
