import { CLASS_STANDARD_LEVELS } from '#libs/domain/competency';
import { rowOf } from '../rows/cells.js';
import type { TalentBasis } from '../talent/basis.js';
import { TECHNICAL } from './dictionary.js';
import { STANDARD_DAY, standardRows } from './job-standards.js';

/** Format 4, one row per competency. */
export const TECHNICAL_HEADERS = ['KODE JABATAN', 'KODE KOMPETENSI', 'LEVEL', 'BERLAKU MULAI'];

/** Heads of these units and of their divisions. */
const ASKED_OF: readonly string[] = ['jptPratama', 'administrator'];

/** What the posts with a standard ask of technical competencies beside the nine. */
export function technicalStandardRows(basis: TalentBasis): string[][] {
  const withStandard = new Set(standardRows(basis).map(([code]) => code));
  const posts = basis.agency.posts.filter(
    ({ code, level }) => ASKED_OF.includes(level) && withStandard.has(code),
  );
  return posts.flatMap((post) =>
    TECHNICAL.filter(({ units }) => units.test(post.unit)).map(({ code }) =>
      rowOf(TECHNICAL_HEADERS, {
        'KODE JABATAN': post.code,
        'KODE KOMPETENSI': code,
        LEVEL: String(CLASS_STANDARD_LEVELS[post.level]),
        'BERLAKU MULAI': STANDARD_DAY,
      }),
    ),
  );
}
