import type { HoldingKind } from '#libs/domain/holding';

/** A training (pelatihan). */
export class TrainingRow {
  id: number;
  kind: string;
  name: string;
  /** JP. */
  learningHours: number;
  startedOn: string | null;
  endedOn: string;
  certificateNumber: string | null;
}

/** A post held: of the post map, or before and elsewhere as the sheet tells it. */
export class PostHeldRow {
  source: 'postMap' | 'sheet';
  positionName: string;
  level: string | null;
  unitName: string | null;
  /** Null: this agency. */
  agencyName: string | null;
  kind: HoldingKind;
  since: string;
  /** Last day, included; null: still held. */
  until: string | null;
  decreeNumber: string | null;
}

/** An award (penghargaan). */
export class AwardRow {
  id: number;
  name: string;
  level: 'international' | 'national' | 'crossAgency' | 'internal';
  awardedOn: string;
}

/** A work in a team (penugasan tim kerja). */
export class AssignmentRow {
  id: number;
  team: string;
  scope: 'national' | 'crossAgency' | 'internal';
  role: 'chair' | 'member';
  since: string;
  until: string | null;
  decreeNumber: string | null;
}

/** A punishment (hukuman disiplin). */
export class DisciplineRow {
  id: number;
  level: 'light' | 'medium' | 'severe';
  kind: string;
  decreeNumber: string | null;
  decidedOn: string;
  since: string | null;
  until: string | null;
  underAppeal: boolean;
}

/** Umpan balik 360 of a year. */
export class FeedbackRow {
  id: number;
  year: number;
  category: 'veryGood' | 'good' | 'fair' | 'poor' | null;
  /** As text with six decimals; the category decides where both stand. */
  score: string | null;
}

/** An education with how its field fits the post. */
export class SchoolingRow {
  id: number;
  level: string;
  program: string | null;
  institution: string | null;
  graduatedYear: number | null;
  /** KESESUAIAN; null: not stated. */
  fieldMatch: 'match' | 'related' | 'unrelated' | null;
}

/** What a person has done; voided rows are left out, the newest first. */
export class TrackRecord {
  employeeId: number;
  trainings: TrainingRow[];
  posts: PostHeldRow[];
  awards: AwardRow[];
  assignments: AssignmentRow[];
  disciplines: DisciplineRow[];
  feedback: FeedbackRow[];
  educations: SchoolingRow[];
}
