import { GROUP_WORDS, readGroup } from '#libs/domain/case-package';
import {
  canonicalCompetencyCode,
  type CompetencyGroup,
  DICTIONARY_LIMITS,
  MAX_INDICATORS,
  readGenericCode,
  REFERENCE_DICTIONARY,
} from '#libs/domain/competency';
import { field } from '#libs/features/directory/imports';
import type { Facts, FormatField, RowReading } from '#libs/platform/import';

/** Headers of the indicators of a level, in order. */
export const INDICATOR_HEADERS = Array.from(
  { length: MAX_INDICATORS },
  (_, place) => `INDIKATOR ${place + 1}`,
);

/** The dictionary as a table: a row for each level of a competency. */
export const COMPETENCY_FIELDS: readonly FormatField[] = [
  field('code', 'KODE KOMPETENSI', 'T.01', { required: true, also: ['KODE'] }),
  field('name', 'NAMA KOMPETENSI', 'Pengelolaan Data Kependudukan', { required: true, also: ['NAMA'] }),
  field('group', 'KELOMPOK', GROUP_WORDS.technical, {
    note: 'Manajerial, Sosial Kultural, Teknis, atau Pemerintahan. Kosong: Teknis, atau menurut kode M. dan SK.',
  }),
  field('definition', 'DEFINISI', 'Mengumpulkan, memutakhirkan, dan menyajikan data kependudukan.'),
  field('level', 'LEVEL', '1', { required: true, note: '1 sampai 5; kelima level wajib ada.' }),
  field('description', 'DESKRIPSI LEVEL', 'Memahami alur pendataan penduduk.', {
    required: true,
    also: ['DESKRIPSI'],
  }),
  ...INDICATOR_HEADERS.map((header) => field(header, header, `Contoh ${header.toLowerCase()}.`)),
];

/** The words of the reference by 'code level', as a row says them. */
const REFERENCE = new Map(
  REFERENCE_DICTIONARY.flatMap(({ code, name, group, definition, levels }) =>
    levels.map(({ level, description, indicators }) => [
      `${code} ${level}`,
      JSON.stringify([name, group, definition, description, indicators.map(({ text }) => text)]),
    ]),
  ),
);

/** Reads a row: one level of one competency. */
export function readCompetency(row: RowReading): Facts {
  const code = readCode(row);
  const name = row.required('name', DICTIONARY_LIMITS.name, 2);
  const group = readKind(row, code);
  const definition = longText(row, 'definition', DICTIONARY_LIMITS.definition);
  const level = row.requires('level') ? row.integer('level', { min: 1, max: 5 }) : null;
  const description = row.requires('description')
    ? longText(row, 'description', DICTIONARY_LIMITS.description)
    : '';
  const indicators = INDICATOR_HEADERS.map((header) =>
    longText(row, header, DICTIONARY_LIMITS.indicator),
  ).filter((text) => text !== '');
  const words = JSON.stringify([name, group, definition, description, indicators]);
  return {
    code,
    name,
    competency_group: group,
    definition,
    level,
    description,
    indicators: JSON.stringify(indicators),
    as_reference: String(REFERENCE.get(`${code} ${level}`) === words),
  };
}

function readCode(row: RowReading): string | null {
  const text = row.required('code', DICTIONARY_LIMITS.code);
  const code = text === null ? null : canonicalCompetencyCode(text);
  if (code === null || !isGeneric(code) || readGenericCode(code) !== null) return code;
  row.error('code', 'standard.code-unknown');
  return null;
}

function readKind(row: RowReading, code: string | null): CompetencyGroup {
  const usual: CompetencyGroup =
    code === null || !isGeneric(code) ? 'technical' : code.startsWith('SK') ? 'sociocultural' : 'managerial';
  const group = row.word('group', readGroup, 'competency.group-unknown') ?? usual;
  const isReserved = group === 'managerial' || group === 'sociocultural';
  if (code !== null && isGeneric(code) ? group !== usual : isReserved)
    row.error('group', 'competency.group-reserved');
  return group;
}

const isGeneric = (code: string) => /^(M|SK)\.\d+$/.test(code);

/** Text with its line breaks; '' where blank. */
function longText(row: RowReading, name: string, limit: number): string {
  const text = row.raw(name);
  if (text.length <= limit) return text;
  row.error(name, 'cell.too-long', { limit });
  return '';
}
