import { type CalendarDate, partsOf } from '#libs/domain/calendar';
import type { EmploymentType } from '#libs/domain/employment-type';
import type { LegalStatus } from '#libs/domain/legal-status';
import { competencyGate, type CompetencyStanding } from './competency.js';
import { disciplineGate, type DisciplineRecord } from './discipline.js';
import type { GateResult } from './gate.js';
import {
  type LearningRecord,
  ratingGate,
  retirementGate,
  statusGate,
  trainingGate,
  type YearlyPredicates,
} from './person.js';
import { DEFAULT_GATE_SETTINGS, type GateSettings } from './settings.js';

/** What the gates ask about a person on a reference date. */
export interface GateFacts {
  readonly referenceDate: CalendarDate;
  /** Kedudukan hukum; null: unknown. */
  readonly status: LegalStatus | null;
  readonly employmentType: EmploymentType | null;
  readonly predicates: YearlyPredicates;
  /** Null: no valid assessment result. */
  readonly competency: CompetencyStanding | null;
  /** JP of the last full calendar year. */
  readonly learning: LearningRecord;
  readonly discipline: DisciplineRecord;
  /** TMT pensiun by the present post. */
  readonly retiresOn: CalendarDate | null;
}

/** N, the year rated: the calendar year before the reference date (docs/domain/03), also the year of the JP. */
export function ratedYear(referenceDate: CalendarDate): number {
  return partsOf(referenceDate).year - 1;
}

/** The six gates of a person, in order, each with the data it looked at (docs/domain/03; PP 11/2017, art. 199). */
export function gatesOf(
  facts: GateFacts,
  settings: GateSettings = DEFAULT_GATE_SETTINGS,
): readonly GateResult[] {
  const { referenceDate, employmentType } = facts;
  return [
    statusGate(facts.status, employmentType),
    ratingGate(facts.predicates, ratedYear(referenceDate)),
    competencyGate(facts.competency, settings),
    trainingGate(facts.learning, employmentType, settings.learningHours),
    disciplineGate(facts.discipline, referenceDate, settings.disciplineMonths),
    retirementGate(facts.retiresOn, referenceDate, settings.retirementMonths),
  ];
}
