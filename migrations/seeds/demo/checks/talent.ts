import { talentBasis } from '../talent/basis.js';
import { talentFiles } from '../talent/files.js';
import { REGENCY, recordsOf, type Row, TODAY } from './regency.js';

/** The regency's files about ratings, results and records, made once for every check of a spec file. */
export const TALENT = talentBasis(REGENCY, TODAY);
const FILES = talentFiles(REGENCY, TODAY);

const records = new Map<string, Row[]>();

/** Rows of every file of a format, by header. */
export function rowsOf(format: (typeof FILES)[number]['format']): Row[] {
  const found = records.get(format) ?? FILES.filter((file) => file.format === format).flatMap(recordsOf);
  records.set(format, found);
  return found;
}

/** The nine levels each managerial post with a standard asks: the wide form of format 4. */
export const wideStandards = (): Row[] => rowsOf('jobStandards').filter((row) => row['M.01'] !== undefined);

/** Rows of a format by NIP. */
export function byNip(format: (typeof FILES)[number]['format']): Map<string, Row[]> {
  const people = new Map<string, Row[]>();
  for (const row of rowsOf(format)) {
    const nip = row['NIP'] ?? '';
    people.set(nip, [...(people.get(nip) ?? []), row]);
  }
  return people;
}

export const cell = (row: Row | undefined, header: string): string => row?.[header] ?? '';

/** dd-mm-yyyy as yyyy-mm-dd; blank stays blank. */
export const isoOf = (text: string): string => text.split('-').reverse().join('-');
