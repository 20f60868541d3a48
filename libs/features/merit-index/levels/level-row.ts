import type { MeritFigure } from '#libs/domain/merit-index';
import type { Tx } from '#libs/platform/database';
import type { LevelSource, MeritValue } from '../assessments/assessment.view.js';

/** A level as it is stored. */
export interface LevelRow {
  readonly assessmentId: number;
  readonly indicator: string;
  readonly value: MeritValue;
  readonly level: number | null;
  readonly source: LevelSource;
  readonly reason: string | null;
  readonly automaticLevel: number | null;
  readonly automaticFigure: AutomaticFigure | null;
  readonly version: number;
}

/** The figure of the last computation that changed anything, with the rule it met. */
export interface AutomaticFigure {
  readonly rule: string;
  readonly figures: readonly MeritFigure[];
}

/** SELECT of level rows. */
export const LEVEL_ROWS = `select assessment_id as "assessmentId", indicator, value, level, source, reason,
  automatic_level as "automaticLevel", automatic_figure as "automaticFigure", version from merit_level`;

/** What is written of a level; the version follows by itself. */
export type LevelWrite = Pick<LevelRow, 'level' | 'source' | 'reason' | 'automaticLevel' | 'automaticFigure'>;

/** Where a level stands. */
export interface LevelPlace {
  readonly assessmentId: number;
  readonly value: MeritValue;
  readonly indicator: string;
}

/** The row of a level, or null. */
export function levelAt(tx: Tx, { assessmentId, value, indicator }: LevelPlace): Promise<LevelRow | null> {
  return tx.first<LevelRow>(`${LEVEL_ROWS} where assessment_id = $1 and value = $2 and indicator = $3`, [
    assessmentId,
    value,
    indicator,
  ]);
}

/** Writes a level; the caller holds the lock of the assessment. */
export async function writeLevel(tx: Tx, place: LevelPlace, write: LevelWrite): Promise<void> {
  await tx.query(
    `insert into merit_level as l
       (agency_id, assessment_id, value, indicator, level, source, reason, automatic_level, automatic_figure)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (agency_id, assessment_id, value, indicator) do update
       set level = excluded.level, source = excluded.source, reason = excluded.reason,
           automatic_level = excluded.automatic_level, automatic_figure = excluded.automatic_figure,
           version = l.version + 1`,
    [
      tx.actor.agencyId,
      place.assessmentId,
      place.value,
      place.indicator,
      write.level,
      write.source,
      write.reason,
      write.automaticLevel,
      write.automaticFigure ? JSON.stringify(write.automaticFigure) : null,
    ],
  );
}
