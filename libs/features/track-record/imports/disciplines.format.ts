import { field } from '#libs/features/directory/imports';
import type { Facts, ImportRule, RowReading } from '#libs/platform/import';
import { readPastDate, readSpan } from './span.js';
import type { Sheet } from './sheet.js';
import { readDisciplineLevel } from './words.js';

function read(row: RowReading): Facts {
  const [since, until] = readSpan(row, { code: 'holding.until-before-since', required: null });
  return {
    level: row.requires('level') ? row.word('level', readDisciplineLevel, 'discipline.level-unknown') : null,
    kind: row.required('kind'),
    decree_number: row.text('decreeNumber', 120),
    decided_on: readPastDate(row, 'decidedOn'),
    since,
    until,
    under_appeal: row.yesNo('appeal'),
  };
}

/** A file that tells the last day alone may contradict the TMT that stands. */
const ENDS_BEFORE_IT_BEGINS: ImportRule = {
  code: 'holding.until-before-since',
  field: 'until',
  severity: 'error',
  sql: `select s.row_number, null::jsonb as details from staged s join discipline t on t.id = s.target_id
        where s.state = 'good' and coalesce(s.until, t.until) < coalesce(s.since, t.since)`,
};

/**
 * DISIPLIN: punishments by PP 94/2021. A decree punishes once: its TMT, its last day and the appeal may be told later.
 * Without a note of an appeal there is none.
 */
export const DISCIPLINES: Sheet = {
  code: 'disciplines',
  table: 'discipline',
  fields: [
    field('level', 'TINGKAT', 'ringan', { required: true, note: 'ringan, sedang, atau berat.' }),
    field('kind', 'JENIS', 'Teguran tertulis', { required: true, also: ['JENIS HUKUMAN'] }),
    field('decreeNumber', 'NO SK', '862/4/BKPSDM/2021', { also: ['NOMOR SK'] }),
    field('decidedOn', 'TANGGAL SK', '12-05-2021', { required: true }),
    field('since', 'TMT', '01-06-2021'),
    field('until', 'SAMPAI', '30-11-2021', {
      note: 'Hari terakhir, termasuk. Hukuman sedang atau berat tanpa SAMPAI dianggap masih dijalani.',
    }),
    field('appeal', 'BANDING', 'tidak', { note: 'ya atau tidak.' }),
  ],
  columns: [
    { name: 'level', type: 'text' },
    { name: 'kind', type: 'text' },
    { name: 'decree_number', type: 'text' },
    { name: 'decided_on', type: 'date' },
    { name: 'since', type: 'date' },
    { name: 'until', type: 'date' },
    { name: 'under_appeal', type: 'boolean' },
  ],
  toldLater: ['since', 'until', 'under_appeal'],
  defaults: { under_appeal: 'false' },
  rules: [ENDS_BEFORE_IT_BEGINS],
  read,
};
