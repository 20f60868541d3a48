import type {
  ActionType,
  DevelopmentItemState,
  DevelopmentPlanMove,
  DevelopmentPlanState,
  DutyStanding,
} from '#libs/domain/development-plan';

/** A file that shows that an item was done. */
export class EvidenceFile {
  id: number;
  name: string;
  /** Bytes. */
  size: number;
  version: number;
}

/** One step of development. */
export class DevelopmentItem {
  id: number;
  goal: string;
  competencyCode: string | null;
  /** As the dictionary in force has it; null: no competency, or one it does not have. */
  competencyName: string | null;
  /** The gap it answers, in hundredths of a level; null: it answers none. */
  gap: number | null;
  actionType: ActionType;
  /** JP. */
  learningHours: number;
  mentorId: number | null;
  /** With titles. */
  mentorName: string | null;
  dueOn: string | null;
  state: DevelopmentItemState;
  note: string;
  /** In words. */
  evidence: string;
  files: EvidenceFile[];
  /** The training record made of it; null: none. */
  trainingId: number | null;
  version: number;
  /** States it may go to now, for the one who asks. */
  nextStates: DevelopmentItemState[];
  /** Done and formal with JP, and not in the track record: HR may enter it there. */
  mayRecord: boolean;
}

/** JP of the year. */
export class LearningHours {
  /** Of every item that is not cancelled. */
  planned: number;
  /** Of items that are done. */
  done: number;
  /** Of trainings in the track record that ended in the year. */
  recorded: number;
}

/** The JP the rules ask for or allow (docs/domain/02), and how the year stands to them. */
export class LearningDutyView {
  bound: 'atLeast' | 'atMost';
  hours: number;
  planned: DutyStanding;
  recorded: DutyStanding;
}

/** How the actions spread, beside the agency's guide. Whole per cent. */
export class ActionShareView {
  type: ActionType;
  count: number;
  /** Null: there are no items. */
  percent: number | null;
  guide: number;
}

/** Rencana pengembangan individu of a person and year, in a list. */
export class DevelopmentPlanRow {
  id: number;
  employeeId: number;
  nip: string;
  /** With titles. */
  name: string;
  positionName: string | null;
  orgUnitName: string | null;
  year: number;
  state: DevelopmentPlanState;
  /** Without cancelled ones. */
  itemCount: number;
  doneCount: number;
  plannedHours: number;
  doneHours: number;
}

export class DevelopmentPlanPage {
  items: DevelopmentPlanRow[];
  next: string | null;
}

/** One plan with its items, and what the one who asks may do. */
export class DevelopmentPlan {
  id: number;
  employeeId: number;
  nip: string;
  name: string;
  positionName: string | null;
  orgUnitName: string | null;
  employmentType: string | null;
  year: number;
  targetPositionId: number | null;
  targetPositionName: string | null;
  state: DevelopmentPlanState;
  /** Why it was given back. */
  note: string | null;
  submittedAt: string | null;
  approvedAt: string | null;
  approvedBy: string | null;
  completedAt: string | null;
  version: number;
  items: DevelopmentItem[];
  hours: LearningHours;
  /** Null: the rules ask nothing of this kind of employment. */
  duty: LearningDutyView | null;
  shares: ActionShareView[];
  /** Items may be added, changed and struck off. */
  mayEdit: boolean;
  moves: DevelopmentPlanMove[];
}
