import type { Readiness, SuccessionList } from '#libs/domain/succession';

export const PLAN_STATES = ['draft', 'committee', 'approved', 'active', 'realised', 'expired'] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** Somebody of the short list, as ranked when the plan was drawn up. */
export class PlanMember {
  employeeId: number;
  /** With titles. */
  name: string;
  nip: string;
  /** Order of the short list. */
  place: number;
  list: SuccessionList;
  rank: number;
  readiness: Readiness;
  /** Why the readiness is not that of the rules. */
  readinessReason: string | null;
  /** Rank in the list of today; null: no longer in it. */
  presentRank: number | null;
}

/** Rencana suksesi of one post. */
export class PlanView {
  id: number;
  positionId: number;
  positionName: string;
  level: string;
  orgUnitName: string;
  periodId: number;
  periodName: string;
  state: PlanState;
  reason: string;
  /** Why it was returned. */
  note: string | null;
  decreeNumber: string | null;
  decreeDate: string | null;
  decidedBy: string | null;
  validFrom: string | null;
  /** A plan lasts one year. */
  validUntil: string | null;
  createdAt: string;
  version: number;
  members: PlanMember[];
}

export class PlanPage {
  items: PlanView[];
  next: string | null;
}
