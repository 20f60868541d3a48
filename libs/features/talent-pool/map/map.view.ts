import type { Box } from '#libs/domain/nine-box';
import type { GateAnswer } from '#libs/domain/eligibility';
import type { PositionGroup } from '#libs/domain/position-level';

/** People of a kelompok jenjang in a period. */
export class GroupCount {
  group: PositionGroup;
  total: number;
  assessed: number;
}

/** One of the nine boxes. */
export class BoxCount {
  box: Box;
  people: number;
  /** Of them in the KRS. */
  members: number;
  /** Of them *menunggu verifikasi*. */
  awaiting: number;
}

/** How often an indicator is what keeps people from being assessed. */
export class MissingCount {
  /** Indicator of the policy, or `no-post` for people without a post. */
  indicator: string;
  people: number;
}

/** The talent map in counts, under the filter. */
export class TalentBoard {
  /** All groups of the period, whatever group is asked for. */
  groups: GroupCount[];
  /** All nine, 9 first. */
  boxes: BoxCount[];
  total: number;
  unassessed: number;
  /** The most frequent first. */
  missing: MissingCount[];
  /** Predikat Baik or better in boxes 1, 3 and 6: a known property of some policies, to look at before approval. */
  goodButLow: number;
}

/** The answers of the six gates (docs/domain/03), in order. */
export class GateAnswers {
  status: GateAnswer;
  rating: GateAnswer;
  competency: GateAnswer;
  training: GateAnswer;
  discipline: GateAnswer;
  retirement: GateAnswer;
}

/** A person on the map. Scores as text with six decimals. */
export class MapPerson {
  employeeId: number;
  nip: string;
  /** With titles. */
  name: string;
  positionName: string | null;
  level: string | null;
  unitName: string | null;
  kinerja: string | null;
  potensial: string | null;
  talentScore: string | null;
  box: Box | null;
  /** Indicators that block; empty when assessed. */
  missing: string[];
  gates: GateAnswers;
  pool: 'member' | 'awaitingVerification' | 'none';
  /** Box of the period before, for the ghost. */
  previousBox: Box | null;
}

export class MapPage {
  items: MapPerson[];
  next: string | null;
}
