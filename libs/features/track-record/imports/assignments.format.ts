import { field } from '#libs/features/directory/imports';
import type { Facts, RowReading } from '#libs/platform/import';
import { readSpan } from './span.js';
import type { Sheet } from './sheet.js';
import { readRole, readScope } from './words.js';

function read(row: RowReading): Facts {
  const [since, until] = readSpan(row, { code: 'date.end-before-start', required: 'since' });
  return {
    team: row.required('team'),
    scope: row.requires('scope') ? row.word('scope', readScope, 'assignment.scope-unknown') : null,
    role: row.requires('role') ? row.word('role', readRole, 'assignment.role-unknown') : null,
    since,
    until,
    decree_number: row.text('decreeNumber', 120),
  };
}

/** PENUGASAN: work in teams. */
export const ASSIGNMENTS: Sheet = {
  code: 'assignments',
  table: 'team_assignment',
  fields: [
    field('team', 'TIM', 'Tim Percepatan Penurunan Stunting', { required: true, also: ['NAMA TIM'] }),
    field('scope', 'LINGKUP', 'lintas instansi', {
      required: true,
      note: 'nasional, lintas instansi, atau internal.',
    }),
    field('role', 'PERAN', 'anggota', { required: true, note: 'ketua atau anggota.' }),
    field('since', 'MULAI', '01-02-2025', { required: true, also: ['TANGGAL MULAI'] }),
    field('until', 'SELESAI', '31-12-2025', {
      also: ['TANGGAL SELESAI'],
      note: 'Kosong selama masih bertugas.',
    }),
    field('decreeNumber', 'NO SK', '440/17/SETDA/2025', { also: ['NOMOR SK'] }),
  ],
  columns: [
    { name: 'team', type: 'text' },
    { name: 'scope', type: 'text' },
    { name: 'role', type: 'text' },
    { name: 'since', type: 'date' },
    { name: 'until', type: 'date' },
    { name: 'decree_number', type: 'text' },
  ],
  toldLater: ['until'],
  read,
};
