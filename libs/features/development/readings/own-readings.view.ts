/** How often a role opened the person's data. */
export class OwnReading {
  role: string;
  /** What was opened: 'assessment.result', 'competency.gaps', 'development.plan', ... */
  what: string;
  count: number;
  /** The latest. */
  lastAt: string;
}

/** Siapa yang membuka data saya (docs/domain/08): by role, no names. */
export class OwnReadings {
  /** Null: the account is nobody of the agency's people. */
  employeeId: number | null;
  items: OwnReading[];
}
