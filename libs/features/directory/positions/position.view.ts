import type { HoldingKind } from '#libs/domain/holding';
import type { PositionKind } from '#libs/domain/position-level';
import { HoldingView } from '../holdings/holding.view.js';

/** Who stands in a post today. */
export class PositionHolder {
  holdingId: number;
  employeeId: number;
  /** With titles. */
  name: string;
  nip: string;
  kind: HoldingKind;
  since: string;
  until: string | null;
  /** holding.acting-ending-soon, holding.acting-overdue, holding.acting-beyond-limit. */
  warning: string | null;
}

/** One line of the post map. */
export class PositionRow {
  id: number;
  code: string;
  name: string;
  kind: PositionKind;
  level: string;
  echelon: string | null;
  orgUnitId: number;
  orgUnitName: string;
  parentId: number | null;
  jobGrade: number | null;
  /** ABK, the number of people the post needs. */
  headcount: number;
  /** Bezetting: definitive holders today. */
  filled: number;
  /** Selisih: filled less headcount; negative where people are lacking. */
  gap: number;
  critical: boolean;
  target: boolean;
  active: boolean;
  version: number;
  holders: PositionHolder[];
}

export class PositionPage {
  items: PositionRow[];
  next: string | null;
}

/** A post with everything about it; holdings that have ended or were voided stand in `past`. */
export class PositionView extends PositionRow {
  parentName: string | null;
  affair: string | null;
  family: string | null;
  additionalDuty: boolean;
  /** BUP of the post itself; null: that of its level. */
  retirementAge: number | null;
  siasnId: string | null;
  past: HoldingView[];
}
