import { parseHoldingKind } from '#libs/domain/holding';
import { functionalLevelInName, parsePositionLevel, type PositionLevel } from '#libs/domain/position-level';
import { field } from '#libs/features/directory/imports';
import type { Facts, RowReading } from '#libs/platform/import';
import { readSpan } from './span.js';
import type { Sheet } from './sheet.js';

function read(row: RowReading): Facts {
  const name = row.required('position');
  const [since, until] = readSpan(row, { code: 'holding.until-before-since', required: 'since' });
  return {
    position_name: name,
    level: readLevel(row, name ?? ''),
    unit_name: row.text('unit'),
    agency_name: row.text('agency'),
    kind: row.requires('kind') ? row.word('kind', parseHoldingKind, 'holding.kind-unknown') : null,
    since,
    until,
    decree_number: row.text('decreeNumber', 120),
  };
}

/** JENJANG; where it is blank, the name of a functional post tells it. */
function readLevel(row: RowReading, positionName: string): PositionLevel | null {
  if (row.raw('level') === '') return functionalLevelInName(positionName);
  return row.word('level', (text) => parsePositionLevel(text), 'level.unknown', 'warning');
}

/** RIWAYAT JABATAN: posts held before and elsewhere. */
export const POSITION_HISTORY: Sheet = {
  code: 'positionHistory',
  table: 'position_history',
  fields: [
    field('position', 'JABATAN', 'Kepala Subbagian Perencanaan', { required: true, also: ['NAMA JABATAN'] }),
    field('level', 'JENJANG', 'Pengawas'),
    field('unit', 'UNOR', 'Dinas Kesehatan', { also: ['NAMA UNOR', 'UNIT ORGANISASI'] }),
    field('agency', 'INSTANSI', 'Pemerintah Kabupaten Muara Sekawan'),
    field('since', 'TMT', '02-01-2019', { required: true }),
    field('until', 'SAMPAI', '31-12-2022', {
      note: 'Hari terakhir, termasuk; kosong selama masih memangku.',
    }),
    field('kind', 'STATUS', 'definitif', {
      required: true,
      note: 'definitif, Plt, Plh, Pj, atau tugas tambahan.',
    }),
    field('decreeNumber', 'NO SK', '821.2/40/BKPSDM/2018', { also: ['NOMOR SK'] }),
  ],
  columns: [
    { name: 'position_name', type: 'text' },
    { name: 'level', type: 'text' },
    { name: 'unit_name', type: 'text' },
    { name: 'agency_name', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'since', type: 'date' },
    { name: 'until', type: 'date' },
    { name: 'decree_number', type: 'text' },
  ],
  toldLater: ['level', 'until', 'decree_number'],
  read,
};
