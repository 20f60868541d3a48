/** Share of required fields that are filled, as exact counts: 0 of 0 is no share, not a full one. */
export interface FillMeter {
  readonly filled: number;
  readonly required: number;
}

/** Whether a field holds something. Zero and false are answers; null, undefined and blank text are gaps. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  return value !== null && value !== undefined;
}

/** Counts the required fields over rows. Which fields are required is the caller's policy. */
export function fillMeter<Row extends object>(
  rows: readonly Row[],
  requiredFields: readonly (keyof Row)[],
): FillMeter {
  const filledIn = (row: Row): number => requiredFields.filter((field) => isFilled(row[field])).length;
  return {
    filled: rows.reduce((sum, row) => sum + filledIn(row), 0),
    required: rows.length * requiredFields.length,
  };
}

/** The meter of several units or tables together. */
export function addMeters(meters: readonly FillMeter[]): FillMeter {
  return meters.reduce(
    (sum, { filled, required }) => ({ filled: sum.filled + filled, required: sum.required + required }),
    { filled: 0, required: 0 },
  );
}
