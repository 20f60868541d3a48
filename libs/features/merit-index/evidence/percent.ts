/** A share in per cent with two decimals, half up, with the comma of Indonesian: 26 of 28 is '92,86'. */
export function percentOf(count: number, of: number): string {
  const hundredths = Math.floor((2 * count * 10_000 + of) / (2 * of));
  return `${Math.floor(hundredths / 100)},${String(hundredths % 100).padStart(2, '0')}`;
}
