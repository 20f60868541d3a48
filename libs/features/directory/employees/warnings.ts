import type { CalendarDate } from '#libs/domain/calendar';
import type { EmploymentType } from '#libs/domain/employment-type';
import { readNip } from '#libs/domain/nip';
import { parseEchelon } from '#libs/domain/position-level';
import { parseRank, rankWarning } from '#libs/domain/rank';
import { isRetiredOn } from '#libs/domain/retirement';
import type { ActingPost } from './employee.view.js';

/** What the warnings about a person are read from. */
export interface WarningFacts {
  readonly nip: string;
  readonly birthDate: CalendarDate | null;
  readonly employmentType: EmploymentType | null;
  readonly legalStatus: string | null;
  readonly rank: string | null;
  readonly positionId: number | null;
  readonly echelon: string | null;
  readonly retirementDate: CalendarDate | null;
  readonly acting: readonly ActingPost[];
}

/** Codes of what somebody should look at; none of them stops anything. */
export function warningsOf(facts: WarningFacts, today: CalendarDate): string[] {
  return [
    ...nipWarnings(facts, today),
    ...rankWarnings(facts),
    ...placeWarnings(facts, today),
    ...facts.acting.flatMap(({ warning }) => warning ?? []),
  ];
}

function nipWarnings({ nip, birthDate, employmentType }: WarningFacts, today: CalendarDate): string[] {
  const reading = readNip(nip, { today, birthDate, employmentType });
  return reading.ok ? [...reading.warnings] : [...reading.problems];
}

function rankWarnings({ rank, echelon }: WarningFacts): string[] {
  const read = rank === null ? null : parseRank(rank);
  const held = echelon === null ? null : parseEchelon(echelon);
  const warning = read && held ? rankWarning(read, held) : null;
  return warning ? [warning] : [];
}

/** Somebody who has left needs no post; others without one cannot be assessed. */
function placeWarnings(facts: WarningFacts, today: CalendarDate): string[] {
  if (facts.legalStatus === 'left') return facts.positionId === null ? [] : ['employee.left-holds-position'];
  const warnings: string[] = [];
  if (facts.legalStatus === null) warnings.push('employee.legal-status-unknown');
  if (facts.positionId === null) warnings.push('employee.no-position');
  if (facts.retirementDate && isRetiredOn(facts.retirementDate, today))
    warnings.push('employee.retirement-passed');
  return warnings;
}
