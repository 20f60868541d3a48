import type { SqlValue, Tx } from '#libs/platform/database';
import type { InputPart } from './facts.sql.js';
import { statementsForFew } from './few.statements.js';
import { dropOutsiders, gatherInputs, peopleTable } from './gather.sql.js';
import type { LockedPeriod } from './period-lock.js';
import { writeScores } from './score.sql.js';

/** So few that the planner's guess of one is near enough. */
const FEW = 5;

/** Which people of the agency, as a condition over the id of an employee and its parameters from $3 on. */
export interface Chosen {
  condition(id: string): string;
  readonly params: readonly (number | readonly number[])[];
  /** Whether they are so many that statistics of them are worth their making; the few are given as one list. */
  readonly many: boolean;
  /** What may have changed of their inputs; null: anything, also whether they are in the period. */
  readonly part: InputPart | null;
}

export const between = (first: number, last: number): Chosen => ({
  condition: (id) => `${id} between $3::int and $4::int`,
  params: [first, last],
  many: true,
  part: null,
});
export const among = (ids: readonly number[], part: InputPart | null): Chosen => ({
  condition: (id) => `${id} = any($3::int[])`,
  params: [ids],
  many: ids.length > FEW,
  part,
});

interface Changed {
  readonly employeeId: number;
}

const idsOf = (...steps: readonly Changed[][]): number[] => steps.flat().map(({ employeeId }) => employeeId);

/** Gathers and scores the chosen people of a locked period anew; the ids of those whose result changed. */
export function refreshPeople(tx: Tx, period: LockedPeriod, chosen: Chosen): Promise<number[]> {
  const params = [tx.actor.agencyId, period.id, ...chosen.params];
  return chosen.many ? refreshMany(tx, period, chosen, params) : refreshFew(tx, period, chosen.part, params);
}

async function refreshMany(
  tx: Tx,
  period: LockedPeriod,
  chosen: Chosen,
  params: SqlValue[],
): Promise<number[]> {
  const gone = await gatherPeople(tx, period, chosen);
  const score = writeScores(period.policy, period.year, chosen.condition('i.employee_id'));
  return [...gone, ...idsOf(await tx.query<Changed>(score, params))];
}

/** Gathers the inputs of many people; the ids of those who left the period, with their results. */
export async function gatherPeople(tx: Tx, { id, year }: LockedPeriod, chosen: Chosen): Promise<number[]> {
  const params: SqlValue[] = [tx.actor.agencyId, id, ...chosen.params];
  const [drop, create, analyze] = peopleTable(chosen.condition('e.id'));
  await tx.query(drop);
  await tx.query(create, params);
  await tx.query(analyze);
  await tx.query(gatherInputs(year, null), params.slice(0, 2));
  const outsiders = dropOutsiders(year, chosen.condition('e.id'), chosen.condition('t.employee_id'));
  return idsOf(await tx.query<Changed>(outsiders, params));
}

async function refreshFew(
  tx: Tx,
  { year, policy }: LockedPeriod,
  part: InputPart | null,
  params: SqlValue[],
): Promise<number[]> {
  const { gather, drop, score } = statementsForFew(year, policy, part);
  await tx.planned(gather, params);
  const gone = drop ? await tx.planned<Changed>(drop, params) : [];
  return idsOf(gone, await tx.planned<Changed>(score, params));
}
