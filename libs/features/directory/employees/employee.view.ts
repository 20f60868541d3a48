import type { EmploymentType } from '#libs/domain/employment-type';
import type { HoldingKind } from '#libs/domain/holding';

/** A post someone stands in beside or instead of a definitive one. */
export class ActingPost {
  holdingId: number;
  kind: HoldingKind;
  positionId: number;
  positionName: string;
  since: string;
  until: string | null;
  /** holding.acting-ending-soon, holding.acting-overdue, holding.acting-beyond-limit. */
  warning: string | null;
}

/** One line of the list of people. */
export class EmployeeRow {
  id: number;
  nip: string;
  /** With titles, as documents write it. */
  name: string;
  /** 'IV/a', or a PPPK grade such as 'IX'. */
  rank: string | null;
  /** Pangkat; PPPK have none. */
  rankName: string | null;
  positionId: number | null;
  positionName: string | null;
  level: string | null;
  orgUnitId: number | null;
  orgUnitName: string | null;
  employmentType: EmploymentType | null;
  legalStatus: string | null;
  acting: ActingPost[];
  /** TMT pensiun by the latest post; null without birth date or post. */
  retirementDate: string | null;
  hasWarnings: boolean;
}

export class EmployeePage {
  items: EmployeeRow[];
  next: string | null;
}

/** How many people match; counted up to a bound. */
export class CappedCount {
  count: number;
  /** There are more than `count`. */
  capped: boolean;
}

export class CurrentPost {
  holdingId: number;
  positionId: number;
  positionName: string;
  orgUnitId: number;
  orgUnitName: string;
  level: string;
  echelon: string | null;
  since: string;
}

export class RankRow {
  id: number;
  scheme: 'pns' | 'pppk';
  rank: string;
  rankName: string | null;
  since: string | null;
  decreeNumber: string | null;
  decreeDate: string | null;
  voidReason: string | null;
  version: number;
}

export class EducationRow {
  id: number;
  level: string;
  program: string | null;
  institution: string | null;
  graduatedYear: number | null;
  voidReason: string | null;
  version: number;
}

/** A number the person had before. */
export class NipAlias {
  nip: string;
  reason: string;
  recordedAt: string;
}

export class Retirement {
  age: number;
  /** TMT pensiun. */
  date: string;
}

export class CardCompleteness {
  filled: number;
  required: number;
  /** Fields without a value, `table.field`. */
  missing: string[];
}

/** Everything about one person on one page. */
export class EmployeeCard {
  id: number;
  nip: string;
  siasnId: string | null;
  name: string;
  frontTitle: string | null;
  backTitle: string | null;
  /** Name with titles. */
  fullName: string;
  birthPlace: string | null;
  birthDate: string | null;
  sex: 'male' | 'female' | null;
  employmentType: EmploymentType | null;
  legalStatus: string | null;
  legalStatusName: string | null;
  email: string | null;
  phone: string | null;
  cpnsSince: string | null;
  pnsSince: string | null;
  serviceYears: number | null;
  serviceMonths: number | null;
  /** The unit of the file; the unit of the post counts where there is one. */
  orgUnitId: number | null;
  orgUnitName: string | null;
  /** What the last file said, where no post of the post map is held. */
  siasnPositionName: string | null;
  version: number;
  current: CurrentPost | null;
  acting: ActingPost[];
  rank: RankRow | null;
  education: EducationRow[];
  retirement: Retirement | null;
  aliases: NipAlias[];
  /** Codes of what should be looked at. */
  warnings: string[];
  completeness: CardCompleteness;
}
