import type { Tx } from '#libs/platform/database';
import type { Outbox } from '#libs/platform/outbox';
import type { MeritValue } from '../assessments/assessment.view.js';
import { instrumentOf, meritOf, storedHeadline, type StoredHeadline } from './headline.js';
import { LEVEL_ROWS, type LevelRow } from './level-row.js';

/** Whose history. */
export interface Remembered {
  readonly id: number;
  readonly splitFillings: boolean;
}

/** SELECT of history rows, as they are stored. */
export const HISTORY_ROWS = `select value, recorded_at as "recordedAt", filled, indicators as "of", total,
  merit_index as "index", band, lowest, highest from merit_history`;

/**
 * Says that levels of an assessment changed and, where that moved the total or what is missing, appends to its
 * history. The caller holds the lock of the assessment.
 */
export async function levelsChanged(
  tx: Tx,
  outbox: Outbox,
  assessment: Remembered,
  value: MeritValue,
): Promise<void> {
  await outbox.add(tx, 'meritIndex.levelsChanged', { assessmentId: assessment.id });
  await remember(tx, assessment, value);
}

/** Appends the present total of a value, unless it stands there already or nobody has begun with it. */
export async function remember(tx: Tx, assessment: Remembered, value: MeritValue): Promise<void> {
  const levels = await tx.query<LevelRow>(`${LEVEL_ROWS} where assessment_id = $1 and value = $2`, [
    assessment.id,
    value,
  ]);
  if (levels.length === 0) return;
  const now = storedHeadline(meritOf(instrumentOf(assessment), levels, value));
  const last = await tx.first<StoredHeadline>(
    `${HISTORY_ROWS} where assessment_id = $1 and value = $2 order by id desc limit 1`,
    [assessment.id, value],
  );
  const isSame =
    last !== null && (Object.keys(now) as (keyof StoredHeadline)[]).every((key) => last[key] === now[key]);
  if (!isSame) await append(tx, assessment.id, value, now);
}

async function append(tx: Tx, assessmentId: number, value: MeritValue, now: StoredHeadline): Promise<void> {
  await tx.query(
    `insert into merit_history
       (agency_id, assessment_id, value, filled, indicators, total, merit_index, band, lowest, highest)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.actor.agencyId,
      assessmentId,
      value,
      now.filled,
      now.of,
      now.total,
      now.index,
      now.band,
      now.lowest,
      now.highest,
    ],
  );
}
