import { HEADER_SEARCH_ROWS } from '../limits.js';
import type { SheetRow } from '../row.js';
import { normalizeHeader } from './normalize.js';

/** A column of the file: `index` is 0-based into `cells`, `header` as written, outer space removed. */
export interface HeaderColumn {
  readonly index: number;
  readonly header: string;
}

export interface FoundHeader {
  readonly rowNumber: number;
  readonly columns: readonly HeaderColumn[];
}

/** A title above the table may hold one known word by chance. */
const FEWEST_MATCHES = 2;

/**
 * Finds the header among the first rows: the row that holds most of the known headers (case, spaces and
 * punctuation do not count), of equals the upper one; at least two, or all when fewer are known.
 *
 * @param rows the first rows with content (`readFirstRows`); rows below number 30 are not looked at
 * @returns null when no row is a header
 */
export function findHeader(rows: Iterable<SheetRow>, knownHeaders: readonly string[]): FoundHeader | null {
  const known = new Set(knownHeaders.map(normalizeHeader));
  let best: SheetRow | null = null;
  let most = Math.max(1, Math.min(FEWEST_MATCHES, known.size)) - 1;
  for (const row of rows) {
    if (row.rowNumber > HEADER_SEARCH_ROWS) break;
    const matches = new Set(row.cells.map(normalizeHeader).filter((header) => known.has(header))).size;
    if (matches <= most) continue;
    best = row;
    most = matches;
  }
  return best && { rowNumber: best.rowNumber, columns: columnsOf(best) };
}

function columnsOf(row: SheetRow): HeaderColumn[] {
  return row.cells
    .map((cell, index) => ({ index, header: cell.trim() }))
    .filter(({ header }) => header !== '');
}
