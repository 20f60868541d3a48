/** Somebody who reaches the retirement age (daftar jaga BUP). */
export class RetirementRow {
  id: number;
  nip: string;
  name: string;
  rank: string | null;
  employmentType: string | null;
  positionName: string;
  level: string;
  /** Kelompok jenjang. */
  levelGroup: string;
  orgUnitId: number | null;
  orgUnitName: string | null;
  /** Whole years. */
  age: number;
  /** TMT pensiun. */
  retirementDate: string;
}

export class RetirementPage {
  items: RetirementRow[];
  next: string | null;
}

/** How many leave in a month, by kelompok jenjang. */
export class RetirementMonth {
  /** YYYY-MM of TMT pensiun. */
  month: string;
  count: number;
  byGroup: Record<string, number>;
}
