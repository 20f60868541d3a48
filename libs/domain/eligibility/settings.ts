import { type Micro, microOf } from '#libs/domain/micro';
import type { GateAnswer } from './gate.js';

/** What an agency may set about the gates. */
export interface GateSettings {
  /** Gate 3: lowest JPM against the present post. */
  readonly minimumJpm: Micro;
  /** Gate 3: the answer where the jenjang rose since the assessment. */
  readonly raisedLevel: GateAnswer;
  /** Gate 4: JP in the last full calendar year. */
  readonly learningHours: number;
  /** Gate 5: months before the reference date. */
  readonly disciplineMonths: number;
  /** Gate 6: months after the reference date. */
  readonly retirementMonths: number;
}

/** docs/domain/02 and 03; PP 11/2017, art. 199 and 203. */
export const DEFAULT_GATE_SETTINGS: GateSettings = {
  minimumJpm: microOf(78),
  raisedLevel: 'notMet',
  learningHours: 20,
  disciplineMonths: 24,
  retirementMonths: 12,
};
