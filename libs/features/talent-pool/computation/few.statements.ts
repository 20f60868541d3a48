import type { Policy } from '#libs/domain/scoring';
import { PlannedStatement } from '#libs/platform/database';
import type { InputPart } from './facts.sql.js';
import { dropOutsiders, gatherInputs, gatherPart } from './gather.sql.js';
import { writeScores } from './score.sql.js';

/** Policies and years whose statements a process keeps. */
const KEPT = 200;

const AMONG = '= any($3::int[])';
const kept = new Map<string, PlannedStatement>();

/** Statements over the people $3 of period $2 of agency $1: they take far longer to plan than to run for a few. */
export interface FewStatements {
  readonly gather: PlannedStatement;
  /** Null where nobody can have left: a part of the inputs says nothing about who is in the period. */
  readonly drop: PlannedStatement | null;
  readonly score: PlannedStatement;
}

/**
 * By the year and what the policy says, so that no two policies can share a statement.
 * @param part what may have changed of the inputs; null: anything
 */
export function statementsForFew(year: number, policy: Policy, part: InputPart | null): FewStatements {
  return {
    gather: keep(`gather ${year} ${part}`, () =>
      part ? gatherPart(year, part, `t.employee_id ${AMONG}`) : gatherInputs(year, `e.id ${AMONG}`),
    ),
    drop: part
      ? null
      : keep(`drop ${year}`, () => dropOutsiders(year, `e.id ${AMONG}`, `t.employee_id ${AMONG}`)),
    score: keep(`score ${year} ${JSON.stringify(policy)}`, () =>
      writeScores(policy, year, `i.employee_id ${AMONG}`),
    ),
  };
}

function keep(key: string, make: () => string): PlannedStatement {
  const standing = kept.get(key);
  if (standing) return standing;
  if (kept.size >= KEPT) kept.clear();
  const made = new PlannedStatement(make());
  kept.set(key, made);
  return made;
}
