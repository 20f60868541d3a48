import { plainWords, wordTable } from '#libs/domain/file-words';

/** Tables for which an agency may state that nothing is missing (domain README, principle 2). */
export const COMPLETENESS_TABLES = [
  'employeeBasics',
  'rank',
  'position',
  'education',
  'training',
  'positionHistory',
  'award',
  'assignment',
  'discipline',
  'feedback360',
] as const;

export type CompletenessTable = (typeof COMPLETENESS_TABLES)[number];

/** The sheets' names of format 6; the first three tables come from formats 1 and 3. */
const SHEETS: Readonly<Record<CompletenessTable, string>> = {
  employeeBasics: 'PEGAWAI',
  rank: 'PANGKAT',
  position: 'JABATAN',
  education: 'PENDIDIKAN',
  training: 'PELATIHAN',
  positionHistory: 'RIWAYAT JABATAN',
  award: 'PENGHARGAAN',
  assignment: 'PENUGASAN',
  discipline: 'DISIPLIN',
  feedback360: 'UMPAN BALIK 360',
};

const TABLES = wordTable<CompletenessTable>({
  ...Object.fromEntries(COMPLETENESS_TABLES.map((table) => [plainWords(SHEETS[table]), table])),
  'hukuman disiplin': 'discipline',
  'umpan balik': 'feedback360',
});

/** Reads TABEL of format 7, the sheet's name; null when unknown. */
export function parseCompletenessTable(text: string): CompletenessTable | null {
  return TABLES.get(plainWords(text)) ?? null;
}

/** The word of format 7, column TABEL. */
export function officialTableName(table: CompletenessTable): string {
  return SHEETS[table];
}
