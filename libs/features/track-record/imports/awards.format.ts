import { field } from '#libs/features/directory/imports';
import type { Facts, RowReading } from '#libs/platform/import';
import { readPastDate } from './span.js';
import type { Sheet } from './sheet.js';
import { readAwardLevel } from './words.js';

function read(row: RowReading): Facts {
  return {
    name: row.required('name'),
    level: row.requires('level') ? row.word('level', readAwardLevel, 'award.level-unknown') : null,
    awarded_on: readPastDate(row, 'date'),
  };
}

/** PENGHARGAAN. */
export const AWARDS: Sheet = {
  code: 'awards',
  table: 'award',
  fields: [
    field('name', 'NAMA', 'Satyalancana Karya Satya X Tahun', {
      required: true,
      also: ['NAMA PENGHARGAAN', 'PENGHARGAAN'],
    }),
    field('level', 'TINGKAT', 'nasional', {
      required: true,
      note: 'internasional, nasional, lintas instansi, atau internal.',
    }),
    field('date', 'TANGGAL', '17-08-2024', { required: true }),
  ],
  columns: [
    { name: 'name', type: 'text' },
    { name: 'level', type: 'text' },
    { name: 'awarded_on', type: 'date' },
  ],
  toldLater: ['level'],
  read,
};
