/** Where a stack trace stops being useful in a log line. */
const FRAMES = 8;

/**
 * An error for the log: its kind, its SQLSTATE or code and where it came from. Never its message: the database
 * quotes values in it.
 */
export function describeError(error: unknown): { type: string; code?: string; stack?: string[] } {
  if (!(error instanceof Error)) return { type: typeof error };
  const driver: unknown = 'driverError' in error ? error.driverError : error;
  const code = driver instanceof Error && 'code' in driver ? String(driver.code) : undefined;
  const stack = error.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, FRAMES);
  return { type: error.name, code, stack };
}
