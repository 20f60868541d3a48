import { addMonths, calendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES, POTENTIAL_ASPECT_HEADERS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { officialLevelName, type PositionLevel } from '#libs/domain/position-level';
import type { MapPerson, PeriodView } from '#libs/features/talent-pool';
import type { Sheet } from '../../running/import-office.js';

const LEVEL = '4';
const ASPECT = '5';

/** A file of format 5 with one result, whole and good, of the month before the period's reference date. */
export function resultSheet({ nip, level }: MapPerson, { referenceDate }: PeriodView): Sheet {
  const day = addMonths(calendarDate(referenceDate), -1).split('-').reverse().join('-');
  const cells: readonly (readonly [string, string])[] = [
    ['NIP', nip],
    ['TANGGAL', day],
    ['METODE', 'kompleks'],
    ['TUJUAN', 'pemetaan'],
    ['JENJANG DINILAI', officialLevelName(level as PositionLevel)],
    ...GENERIC_CODES.map((code) => [code, LEVEL] as const),
    ...POTENTIAL_ASPECTS.map((aspect) => [POTENTIAL_ASPECT_HEADERS[aspect], ASPECT] as const),
    ['LEMBAGA', 'Pusat Penilaian Kompetensi Contoh'],
    ['AKREDITASI', 'A'],
    ['SKALA POTENSI', '0-5'],
  ];
  return {
    format: 'assessmentResults',
    fileName: 'hasil-susulan.xlsx',
    headers: cells.map(([header]) => header),
    rows: [cells.map(([, cell]) => cell)],
  };
}
