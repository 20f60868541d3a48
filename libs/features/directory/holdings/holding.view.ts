import type { HoldingKind } from '#libs/domain/holding';

/** A person in a post for a time; `until` is inclusive. */
export class HoldingView {
  id: number;
  employeeId: number;
  employeeName: string;
  nip: string;
  positionId: number;
  positionCode: string;
  positionName: string;
  level: string;
  orgUnitName: string;
  kind: HoldingKind;
  since: string;
  until: string | null;
  decreeNumber: string | null;
  decreeDate: string | null;
  voidedAt: string | null;
  voidReason: string | null;
  version: number;
}
