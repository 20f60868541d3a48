import type { EntityManager } from 'typeorm';
import type { Actor } from './actor.js';
import { connectionOf } from './connection.js';
import { type PlannedStatement, runPlanned } from './planned-statement.js';

export type SqlValue =
  string | number | boolean | null | Date | Buffer | readonly (string | number | null)[] | object;

/** A transaction of one tenant. Whatever writes takes it first, so nothing can be written outside. */
export class Tx {
  constructor(
    readonly manager: EntityManager,
    readonly actor: Actor,
  ) {}

  /** Runs one statement; the rows of a SELECT or of RETURNING. Values only as parameters. */
  async query<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row[]> {
    const answer: unknown = await this.manager.query(sql, [...params]);
    return rowsOf<Row>(answer);
  }

  /** The same for a statement whose plan the connection keeps from one transaction to the next. */
  async planned<Row extends object>(
    statement: PlannedStatement,
    params: readonly SqlValue[] = [],
  ): Promise<Row[]> {
    return runPlanned<Row>(await connectionOf(this.manager), statement, [...params]);
  }

  /** The first row, or null. */
  async first<Row extends object>(sql: string, params: readonly SqlValue[] = []): Promise<Row | null> {
    return (await this.query<Row>(sql, params))[0] ?? null;
  }

  /** Adds an entry to the audit trail that is no change of a row (a sign-in, an undo). */
  async note(table: string, action: string, rowId: number, details: object): Promise<void> {
    await this.query('select definer_audit_note($1, $2, $3, $4)', [
      table,
      action,
      rowId,
      JSON.stringify(details),
    ]);
  }
}

/** TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows. */
function rowsOf<Row extends object>(answer: unknown): Row[] {
  if (!Array.isArray(answer)) return [];
  if (answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number')
    return answer[0] as Row[];
  return answer as Row[];
}
