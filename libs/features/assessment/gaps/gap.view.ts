import type { Accreditation } from '#libs/domain/job-person-match';
import type { ResultOrigin } from '../profiles/profile.view.js';

/** A competency below its standard. Levels in hundredths. */
export class GapLine {
  code: string;
  /** As the dictionary in force has it; null where it has no such competency. */
  name: string | null;
  achieved: number;
  standard: number;
  /** achieved - standard, below nought. */
  gap: number;
  /** Standar bawaan. */
  byDefault: boolean;
}

/** Somebody with at least one negative gap. */
export class GapRow {
  /** Of the employee. */
  id: number;
  nip: string;
  /** With titles. */
  name: string;
  positionName: string;
  level: string;
  orgUnitId: number;
  orgUnitName: string;
  /** Of the result the generic levels are from. */
  assessedOn: string;
  origin: ResultOrigin;
  institution: string | null;
  accreditation: Accreditation | null;
  /** The widest first. */
  gaps: GapLine[];
}

export class GapPage {
  items: GapRow[];
  next: string | null;
}
