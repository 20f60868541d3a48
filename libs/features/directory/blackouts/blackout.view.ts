export const BLACKOUT_KINDS = ['headElection', 'newHead', 'other'] as const;
export type BlackoutKind = (typeof BLACKOUT_KINDS)[number];

/** Days on which officials may be replaced only with written approval (docs/domain/04); both days belong to it. */
export class BlackoutView {
  id: number;
  kind: BlackoutKind;
  legalBasis: string;
  since: string;
  until: string;
  voidedAt: string | null;
  voidReason: string | null;
  version: number;
}
