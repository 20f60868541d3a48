import { QueryFailedError } from 'typeorm';

/** What PostgreSQL refused: SQLSTATE and, where it names one, the constraint. */
export interface Violation {
  readonly state: string;
  readonly constraint: string | null;
}

/** What pg says, without a code, when no connection came free in time; SQLSTATE 08000 is a connection exception. */
const POOL_TIMEOUT = 'timeout exceeded when trying to connect';
const NO_CONNECTION = '08000';

/** The violation behind an error of a query; null when it is no error of the database. */
export function violationOf(error: unknown): Violation | null {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : error;
  if (driver instanceof Error && driver.message === POOL_TIMEOUT)
    return { state: NO_CONNECTION, constraint: null };
  if (!(driver instanceof Error) || !('code' in driver) || typeof driver.code !== 'string') return null;
  const constraint =
    'constraint' in driver && typeof driver.constraint === 'string' ? driver.constraint : null;
  return { state: driver.code, constraint };
}
