const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const STEP = 1024;

/** Bytes as people read them: 1,4 MB. */
export function sizeOf(bytes: number, number: (value: number) => string): string {
  let value = bytes;
  let unit = 0;
  while (value >= STEP && unit < UNITS.length - 1) {
    value /= STEP;
    unit += 1;
  }
  const shown = unit === 0 ? value : Math.round(value * 10) / 10;
  return `${number(shown)} ${UNITS[unit] ?? ''}`;
}
