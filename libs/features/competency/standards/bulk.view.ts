import type { StandardLevel } from '#libs/domain/competency';
import type { PositionLevel } from '#libs/domain/position-level';
import type { StandardSource } from './standard.view.js';

/** changed: gets a new version; unchanged: asks the same already; later: an SKJ of the same day or later stands. */
export const BULK_OUTCOMES = ['changed', 'unchanged', 'later'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

export class LevelMoveView {
  code: string;
  /** Null: not asked before. */
  from: StandardLevel | null;
  /** Null: not asked any more. */
  to: StandardLevel | null;
}

export class BulkRow {
  positionId: number;
  positionCode: string;
  positionName: string;
  positionLevel: PositionLevel;
  source: StandardSource;
  outcome: BulkOutcome;
  moves: LevelMoveView[];
}

/** What a change of many posts would do, or did. */
export class BulkView {
  changed: number;
  unchanged: number;
  /** Left alone, as an SKJ of the same day or later stands. */
  later: number;
  rows: BulkRow[];
}
