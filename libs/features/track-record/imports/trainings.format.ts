import { field } from '#libs/features/directory/imports';
import type { Facts, RowReading } from '#libs/platform/import';
import { readSpan } from './span.js';
import type { Sheet } from './sheet.js';

const MOST_HOURS = 5_000;

function read(row: RowReading): Facts {
  const [startedOn, endedOn] = readSpan(row, { code: 'date.end-before-start', required: 'until' });
  return {
    kind: row.required('kind', 120),
    name: row.required('name'),
    learning_hours: row.requires('hours') ? row.integer('hours', { min: 0, max: MOST_HOURS }) : null,
    started_on: startedOn,
    ended_on: endedOn,
    certificate_number: row.text('certificate', 120),
  };
}

/** PELATIHAN: JP belong to the year of SELESAI. */
export const TRAININGS: Sheet = {
  code: 'trainings',
  table: 'training',
  fields: [
    field('kind', 'JENIS', 'Teknis', { required: true }),
    field('name', 'NAMA', 'Pelatihan Perencanaan Pembangunan Daerah', {
      required: true,
      also: ['NAMA PELATIHAN'],
    }),
    field('hours', 'JP', '24', {
      required: true,
      also: ['JAM PELAJARAN'],
      note: 'Jam pelajaran, bilangan bulat.',
    }),
    field('since', 'MULAI', '04-03-2025', { also: ['TANGGAL MULAI'] }),
    field('until', 'SELESAI', '07-03-2025', {
      required: true,
      also: ['TANGGAL SELESAI'],
      note: 'JP dihitung pada tahun selesainya.',
    }),
    field('certificate', 'NO SERTIFIKAT', '893/112/PKPD/2025', { also: ['NOMOR SERTIFIKAT'] }),
  ],
  columns: [
    { name: 'kind', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'learning_hours', type: 'smallint' },
    { name: 'started_on', type: 'date' },
    { name: 'ended_on', type: 'date' },
    { name: 'certificate_number', type: 'text' },
  ],
  read,
};
