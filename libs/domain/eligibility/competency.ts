import type { CalendarDate } from '#libs/domain/calendar';
import type { AccreditationStanding } from '#libs/domain/job-person-match';
import type { Micro } from '#libs/domain/micro';
import type { GateResult } from './gate.js';
import type { GateSettings } from './settings.js';

/** The valid result that counts on the reference date, measured against the present post. */
export interface CompetencyStanding {
  readonly assessedOn: CalendarDate;
  readonly validUntil: CalendarDate;
  readonly jpm: Micro;
  /** *Perlu penilaian ulang (naik jenjang)*; null: not known for which jenjang it was made. */
  readonly levelRaised: boolean | null;
  /** Whether the organiser was accredited for the class. */
  readonly accreditation: AccreditationStanding;
}

/**
 * Gate 3 (PP 11/2017, art. 199; docs/domain/02, Validity): a valid result with a JPM against the present post
 * at or above the minimum. Null: no valid result, which is TIDAK.
 */
export function competencyGate(
  standing: CompetencyStanding | null,
  settings: GateSettings,
): GateResult<'competency'> {
  const data = { jpm: null, ...standing, minimum: settings.minimumJpm };
  return { gate: 'competency', ...verdictOf(standing, settings), data };
}

type Verdict = Pick<GateResult<'competency'>, 'answer' | 'reason'>;

function verdictOf(standing: CompetencyStanding | null, settings: GateSettings): Verdict {
  if (standing === null) return { answer: 'notMet', reason: 'noValidResult' };
  if (standing.jpm < settings.minimumJpm) return { answer: 'notMet', reason: 'belowMinimum' };
  const marks = marksOf(standing, settings);
  const worst =
    marks.find(({ answer }) => answer === 'notMet') ?? marks.find(({ answer }) => answer !== 'met');
  return worst ?? { answer: 'met', reason: 'fits' };
}

/** What is noted against a result that is good enough in itself, the most telling first. */
function marksOf(standing: CompetencyStanding, settings: GateSettings): Verdict[] {
  const marks: Verdict[] = [];
  if (standing.levelRaised === true) marks.push({ answer: settings.raisedLevel, reason: 'levelRaised' });
  if (standing.levelRaised === null) marks.push({ answer: 'needsVerification', reason: 'levelUnknown' });
  if (standing.accreditation === 'notAccredited') {
    marks.push({ answer: 'needsVerification', reason: 'notAccredited' });
  }
  if (standing.accreditation === 'unknown') {
    marks.push({ answer: 'needsVerification', reason: 'accreditationUnknown' });
  }
  return marks;
}
