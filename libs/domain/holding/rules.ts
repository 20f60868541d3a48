import type { CalendarDate } from '#libs/domain/calendar';
import { definitiveHolders, isHeldOn, isVacant } from './current.js';
import type { Holding } from './holding.js';

export type HoldingProblem =
  | 'holding.until-before-since'
  | 'holding.already-held'
  | 'holding.headcount-exceeded'
  | 'holding.second-definitive'
  | 'holding.post-not-vacant'
  | 'holding.post-vacant';

/** What a new holding is held against: rows that stand, without the new one itself. */
export interface HoldingSurroundings {
  /** Others of the same post. */
  readonly ofPost: readonly Holding[];
  /** Others of the same person. */
  readonly ofPerson: readonly Holding[];
  /** ABK; null when unknown, then nobody can exceed it. */
  readonly headcount: number | null;
}

/**
 * The rules a new or changed holding breaks (docs/domain/01, Status and holdings), none when it is sound:
 * at most ABK definitive holders on any day; one definitive post a person; Plt and Pj on a vacant post as
 * long as they last; Plh where somebody holds the post, on the day it begins; no holding twice over.
 */
export function holdingProblems(holding: Holding, around: HoldingSurroundings): HoldingProblem[] {
  if (holding.until !== null && holding.until < holding.since) return ['holding.until-before-since'];
  const problems = problemsOfKind(holding, around);
  if (around.ofPerson.some((other) => isSameTask(holding, other) && overlap(holding, other))) {
    problems.unshift('holding.already-held');
  }
  return problems;
}

function problemsOfKind(holding: Holding, around: HoldingSurroundings): HoldingProblem[] {
  switch (holding.kind) {
    case 'definitive':
      return definitiveProblems(holding, around);
    case 'acting':
    case 'penjabat':
      return isVacantThroughout(holding, around) ? [] : ['holding.post-not-vacant'];
    case 'daily':
      return definitiveHolders(around.ofPost, holding.since) > 0 ? [] : ['holding.post-vacant'];
    case 'additionalDuty':
      return [];
  }
}

function definitiveProblems(holding: Holding, around: HoldingSurroundings): HoldingProblem[] {
  const problems: HoldingProblem[] = [];
  const { headcount, ofPost, ofPerson } = around;
  const isFull = (date: CalendarDate): boolean =>
    headcount !== null && definitiveHolders(ofPost, date) >= headcount;
  if (decisiveDays(holding, ofPost).some(isFull)) problems.push('holding.headcount-exceeded');
  const second = ofPerson.some((other) => isElsewhere(holding, other) && overlap(holding, other));
  if (second) problems.push('holding.second-definitive');
  return problems;
}

function isVacantThroughout(holding: Holding, { ofPost, headcount }: HoldingSurroundings): boolean {
  return decisiveDays(holding, ofPost).every((date) => isVacant(ofPost, headcount, date));
}

/** The number of holders rises only on a TMT, so its highest value is met on the first day or on one of these. */
function decisiveDays(holding: Holding, others: readonly Holding[]): CalendarDate[] {
  return [holding.since, ...others.map((other) => other.since).filter((date) => isHeldOn(holding, date))];
}

function isSameTask(a: Holding, b: Holding): boolean {
  return a.positionId === b.positionId && a.kind === b.kind;
}

function isElsewhere(a: Holding, b: Holding): boolean {
  return b.kind === 'definitive' && a.positionId !== b.positionId;
}

function overlap(a: Holding, b: Holding): boolean {
  return isHeldOn(a, b.since) || isHeldOn(b, a.since);
}
