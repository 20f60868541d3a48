/** Spellings of "no evidence" (docs/domain/02): no rating, which is not 0. */
const NO_EVIDENCE = ['', 'NE', 'N/E', '-'];

/** Whether a trimmed cell says that there is no rating. */
export function isNoRating(cell: string): boolean {
  return NO_EVIDENCE.includes(cell.toUpperCase());
}
