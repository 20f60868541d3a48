import type { PositionLevel } from '#libs/domain/position-level';

/** States of a talent period, in their order (docs/domain/08). */
export const PERIOD_STATES = [
  'draft',
  'computed',
  'calibration',
  'proposed',
  'approved',
  'published',
  'archived',
] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** A period of talent management. */
export class PeriodView {
  id: number;
  /** Calendar year of the reference date. */
  cycleYear: number;
  name: string;
  referenceDate: string;
  /** N: the year whose ratings count. */
  ratedYear: number;
  policyVersionId: number;
  policyName: string;
  policyNumber: number;
  levels: PositionLevel[];
  excludedFamilies: string[];
  includePppk: boolean;
  state: PeriodState;
  /** How often the whole period was computed; 0 before the first time. */
  revision: number;
  computedAt: Date | null;
  /** The job that computes it at this moment; null when none does. */
  runningJobId: string | null;
  /** Why it was returned. */
  note: string | null;
  decreeNumber: string | null;
  decreeDate: string | null;
  decidedBy: string | null;
  decidedAt: Date | null;
  publishedAt: Date | null;
  version: number;
}
