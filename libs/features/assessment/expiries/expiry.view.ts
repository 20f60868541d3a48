import type { Accreditation } from '#libs/domain/job-person-match';
import type { ResultOrigin } from '../profiles/profile.view.js';

/** What a holder's results are asked for: they end within the months, they have ended, or there is none. */
export const EXPIRY_STATES = ['expiring', 'expired', 'never'] as const;
export type ExpiryState = (typeof EXPIRY_STATES)[number];

/** The holder of a post, and until when the results cover the person. */
export class ExpiryRow {
  /** Of the employee. */
  id: number;
  nip: string;
  /** With titles. */
  name: string;
  positionName: string;
  level: string;
  orgUnitId: number;
  orgUnitName: string;
  state: ExpiryState;
  /** Last day of the result that lasts longest, included; null: never assessed. */
  validUntil: string | null;
  /** Last assessment day of that result. */
  assessedOn: string | null;
  institution: string | null;
  /** Of the institution. */
  accreditation: Accreditation | null;
  /** Null: never assessed. */
  origin: ResultOrigin | null;
}

export class ExpiryPage {
  items: ExpiryRow[];
  next: string | null;
}

/** Present holders by what their results are worth; the three lists and everybody else. */
export class ExpiryCounts {
  /** Results that last longer than the months asked for. */
  valid: number;
  expiring: number;
  expired: number;
  never: number;
}
