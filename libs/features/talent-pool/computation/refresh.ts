import type { Policy } from '#libs/domain/scoring';
import type { SqlValue, Tx } from '#libs/platform/database';
import { statementsForFew } from './few.statements.js';
import { dropOutsiders, gatherInputs, gatherPeople } from './gather.sql.js';
import { writeScores } from './score.sql.js';

/** So few that the planner's guess of one is near enough. */
const FEW = 5;

/** Which people of the agency, as a condition over the id of an employee and its parameters from $3 on. */
export interface Chosen {
  condition(id: string): string;
  readonly params: readonly (number | readonly number[])[];
  /** Whether they are so many that statistics of them are worth their making; the few are given as one list. */
  readonly many: boolean;
}

export const between = (first: number, last: number): Chosen => ({
  condition: (id) => `${id} between $3::int and $4::int`,
  params: [first, last],
  many: true,
});
export const among = (ids: readonly number[]): Chosen => ({
  condition: (id) => `${id} = any($3::int[])`,
  params: [ids],
  many: ids.length > FEW,
});

/** What a period is computed by. */
export interface Rules {
  readonly year: number;
  readonly policy: Policy;
}

interface Changed {
  readonly employeeId: number;
}

const idsOf = (...steps: readonly Changed[][]): number[] => steps.flat().map(({ employeeId }) => employeeId);

/** Gathers and scores the chosen people anew; the ids of those whose result changed. $1 the agency, $2 the period. */
export function refreshPeople(tx: Tx, rules: Rules, chosen: Chosen, params: SqlValue[]): Promise<number[]> {
  return chosen.many ? refreshMany(tx, rules, chosen, params) : refreshFew(tx, rules, params);
}

async function refreshMany(
  tx: Tx,
  { year, policy }: Rules,
  chosen: Chosen,
  params: SqlValue[],
): Promise<number[]> {
  const [drop, create, analyze] = gatherPeople(chosen.condition('e.id'));
  await tx.query(drop);
  await tx.query(create, params);
  await tx.query(analyze);
  await tx.query(gatherInputs(year, null), params.slice(0, 2));
  const [employees, standing] = [chosen.condition('e.id'), chosen.condition('t.employee_id')];
  const gone = await tx.query<Changed>(dropOutsiders(year, employees, standing), params);
  const scored = await tx.query<Changed>(
    writeScores(policy, year, chosen.condition('i.employee_id')),
    params,
  );
  return idsOf(gone, scored);
}

async function refreshFew(tx: Tx, { year, policy }: Rules, params: SqlValue[]): Promise<number[]> {
  // A list of unknown length looks dearer than the one at hand: left to itself the server would plan it every time.
  await tx.query(`select set_config('plan_cache_mode', 'force_generic_plan', true)`);
  const { gather, drop, score } = statementsForFew(year, policy);
  await tx.planned(gather, params);
  const gone = await tx.planned<Changed>(drop, params);
  const scored = await tx.planned<Changed>(score, params);
  await tx.query(`select set_config('plan_cache_mode', 'auto', true)`);
  return idsOf(gone, scored);
}
