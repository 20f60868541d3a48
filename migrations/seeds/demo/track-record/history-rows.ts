import { addDays } from '#libs/domain/calendar';
import { officialLevelName } from '#libs/domain/position-level';
import { dateCell, rowOf } from '../rows/cells.js';
import type { TalentBasis } from '../talent/basis.js';
import { actingHistory } from './acting-history.js';
import { earlierPosts } from './earlier-posts.js';
import type { PastPost } from './past-post.js';

export const HISTORY_HEADERS = [
  'NIP',
  'JABATAN',
  'JENJANG',
  'UNOR',
  'INSTANSI',
  'TMT',
  'SAMPAI',
  'STATUS',
  'NO SK',
];

/** What the post map does not know: careers before its first holder dates, and experience as Plt and Plh. */
export function historyRows(basis: TalentBasis): string[][] {
  return [...earlierPosts(basis), ...actingHistory(basis)].map(row);
}

function row({ person, name, level, office, agency, since, until, status }: PastPost): string[] {
  const decided = addDays(since, -4);
  const number = Number(decided.slice(5, 7)) * 31 + Number(decided.slice(8)) + 7;
  return rowOf(HISTORY_HEADERS, {
    NIP: person.nip,
    JABATAN: name,
    JENJANG: officialLevelName(level),
    UNOR: office,
    INSTANSI: agency,
    TMT: dateCell(since),
    SAMPAI: dateCell(until),
    STATUS: status,
    'NO SK': `${status === 'definitif' ? '821.2' : '800.1.11'}/${number}/${decided.slice(0, 4)}`,
  });
}
