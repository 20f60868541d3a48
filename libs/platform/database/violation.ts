import { QueryFailedError } from 'typeorm';

/** What PostgreSQL refused: SQLSTATE and, where it names one, the constraint. */
export interface Violation {
  readonly state: string;
  readonly constraint: string | null;
}

/** The violation behind an error of a query; null when it is no error of the database. */
export function violationOf(error: unknown): Violation | null {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (!(driver instanceof Error) || !('code' in driver) || typeof driver.code !== 'string') return null;
  const constraint =
    'constraint' in driver && typeof driver.constraint === 'string' ? driver.constraint : null;
  return { state: driver.code, constraint };
}
