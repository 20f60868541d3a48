const TYPED = /^(\d{1,2})[-./\s](\d{1,2})[-./\s](\d{4})$/;
const TYPED_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;

/** Reads 9-8-2026, 09/08/2026, 09.08.2026, 09082026: 'YYYY-MM-DD', or null for what is no day of the calendar. */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const match = TYPED.exec(trimmed) ?? TYPED_TOGETHER.exec(trimmed);
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number);
  if (day === undefined || month === undefined || year === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
