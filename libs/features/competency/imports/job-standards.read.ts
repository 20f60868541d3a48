import {
  canonicalCompetencyCode,
  GENERIC_CODES,
  GENERIC_COMPETENCIES,
  readGenericCode,
} from '#libs/domain/competency';
import { field } from '#libs/features/directory/imports';
import type { Facts, RowReading } from '#libs/platform/import';

const BOUNDS = { min: 1, max: 5 };
const LONGEST_CODE = 30;
/** Codes of the nationally fixed groups: no agency adds to them. */
const GENERIC_PREFIX = /^(M|SK)\.\d+$/;

export const JOB_STANDARD_FIELDS = [
  field('position', 'KODE JABATAN', 'J-0042', { required: true }),
  field('competency', 'KODE KOMPETENSI', '', {
    also: ['KOMPETENSI'],
    note: 'Bentuk panjang: satu baris per kompetensi, bersama LEVEL.',
  }),
  field('level', 'LEVEL', '', { note: '1 sampai 5.' }),
  ...GENERIC_COMPETENCIES.map(({ code, name }) =>
    field(code, code, '3', {
      also: [code.replace('.0', '.'), name.toUpperCase(), `${code} ${name.toUpperCase()}`],
      note: `${name}. Bentuk lebar: satu baris per jabatan; kesembilan kolom wajib terisi.`,
    }),
  ),
  field('effectiveFrom', 'BERLAKU MULAI', '01-01-2025', { note: 'Kosong: tanggal impor.' }),
];

/** Reads a row of format 4: one competency (long), or one post with a column for each (wide). */
export function readJobStandard(row: RowReading): Facts {
  const isLong = row.raw('competency') !== '' || row.raw('level') !== '';
  const isWide = GENERIC_CODES.some((code) => row.raw(code) !== '');
  if (isLong && isWide) row.error('competency', 'standard.both-forms');
  const [code, levels] = isWide ? ['', wideLevels(row)] : longLevel(row);
  return {
    position_code: row.required('position', 60),
    competency_code: code,
    levels: JSON.stringify(levels),
    stated_from: row.date('effectiveFrom'),
  };
}

type Levels = Readonly<Record<string, number>>;

function wideLevels(row: RowReading): Levels {
  const given = GENERIC_CODES.map((code) => [code, row.integer(code, BOUNDS)] as const);
  return Object.fromEntries(
    given.flatMap(([code, level]) => (level === null ? [] : [[code, Number(level)]])),
  );
}

function longLevel(row: RowReading): [code: string | null, levels: Levels] {
  const text = row.required('competency', LONGEST_CODE);
  const level = row.requires('level') ? row.integer('level', BOUNDS) : null;
  if (text === null) return [null, {}];
  const code = readGenericCode(text) ?? canonicalCompetencyCode(text);
  if (GENERIC_PREFIX.test(code) && readGenericCode(code) === null) {
    row.error('competency', 'standard.code-unknown');
    return [null, {}];
  }
  return [code, level === null ? {} : { [code]: Number(level) }];
}
