import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

/** Statements one connection keeps: each holds its plan in the server's memory. */
const KEPT = 60;
const keptBy = new WeakMap<PoolClient, Set<string>>();

/** A statement that takes longer to plan than to run. Its name is its text's digest, so no two texts share a plan. */
export class PlannedStatement {
  readonly name: string;

  constructor(readonly text: string) {
    this.name = createHash('sha256').update(text).digest('base64url');
  }
}

/** Runs it by the plan the connection keeps; planned anew each time once the connection keeps enough others. */
export async function runPlanned<Row extends object>(
  client: PoolClient,
  { name, text }: PlannedStatement,
  values: unknown[],
): Promise<Row[]> {
  const kept = keptBy.get(client) ?? new Set();
  keptBy.set(client, kept);
  if (!kept.has(name) && kept.size >= KEPT) return (await client.query<Row>({ text, values })).rows;
  kept.add(name);
  return (await client.query<Row>({ name, text, values })).rows;
}
