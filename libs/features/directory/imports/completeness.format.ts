import { parseCompletenessTable } from '#libs/domain/completeness';
import type { Tx } from '#libs/platform/database';
import type { Facts, ImportFormat, RowReading } from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';
import { insertNew, rowsDiffering, updateDiffering } from './columns.js';
import { field } from './fields.js';

const FIELDS = [
  field('unit', 'KODE UNOR', '5.02.01', {
    required: true,
    note: 'Pernyataan berlaku bagi unit ini dan semua unit di bawahnya.',
  }),
  field('table', 'TABEL', 'PENGHARGAAN', {
    required: true,
    note:
      'Nama lembar: PEGAWAI, PANGKAT, JABATAN, PENDIDIKAN, PELATIHAN, RIWAYAT JABATAN, PENGHARGAAN, PENUGASAN, ' +
      'DISIPLIN, atau UMPAN BALIK 360.',
  }),
  field('completeUntil', 'LENGKAP SAMPAI', '31-12-2025', {
    required: true,
    note: 'Hari terakhir, termasuk. KODE UNOR, TABEL, dan tanggal ini bersama-sama menjadi kunci.',
  }),
  field('statedBy', 'OLEH', 'Kepala Bagian Organisasi', { required: true }),
  field('statedOn', 'TANGGAL PERNYATAAN', '15-01-2026', { required: true }),
];

function read(row: RowReading): Facts {
  return {
    unit_code: row.required('unit', 60),
    table_code: row.requires('table')
      ? row.word('table', parseCompletenessTable, 'completeness.table-unknown')
      : null,
    complete_until: pastDate(row, 'completeUntil'),
    stated_by: row.required('statedBy'),
    stated_on: pastDate(row, 'statedOn'),
  };
}

/** Nobody can state what is still to come. */
function pastDate(row: RowReading, code: string): string | null {
  const date = row.requires(code) ? row.date(code) : null;
  if (date !== null && date > row.today) row.error(code, 'date.in-future');
  return date;
}

const KNOWN = { stated_by: 's.stated_by', stated_on: 's.stated_on' };

const NEW = {
  org_unit_id: 's.org_unit_id',
  table_code: 's.table_code',
  complete_until: 's.complete_until',
  ...KNOWN,
};

/** One statement was perhaps recorded twice by hand: the first of them stands. */
const RESOLVE = `
  update staged s set org_unit_id = f.org_unit_id, target_id = f.target_id
  from (select i.row_number, u.id as org_unit_id, c.id as target_id from staged i
        left join org_unit u on u.code = i.unit_code
        left join (select org_unit_id, table_code, complete_until, min(id) as id from completeness_statement
                   where voided_at is null group by org_unit_id, table_code, complete_until) c
          on c.org_unit_id = u.id and c.table_code = i.table_code and c.complete_until = i.complete_until) f
  where f.row_number = s.row_number`;

async function announce(outbox: Outbox, tx: Tx, ids: readonly number[]): Promise<void> {
  const rows = await tx.query<{ unit: number }>(
    'select distinct org_unit_id as unit from completeness_statement where id = any($1::int[]) order by 1',
    [ids],
  );
  const unitIds = rows.map(({ unit }) => unit);
  if (unitIds.length > 0) await outbox.add(tx, 'directory.completenessStated', { unitIds });
}

/** Format 7 of docs/domain/06: completeness statements, by unit, table and LENGKAP SAMPAI. */
export function completenessFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'completeness',
    fields: FIELDS,
    columns: [
      { name: 'unit_code', type: 'text' },
      { name: 'table_code', type: 'text' },
      { name: 'complete_until', type: 'date' },
      { name: 'stated_by', type: 'text' },
      { name: 'stated_on', type: 'date' },
    ],
    resolved: [{ name: 'org_unit_id', type: 'integer' }],
    key: ['unit_code', 'table_code', 'complete_until'],
    table: 'completeness_statement',
    tables: { completeness_statement: 'id' },
    read,
    resolve: [RESOLVE],
    rules: [
      {
        code: 'orgUnit.unknown',
        field: 'unit',
        severity: 'error',
        sql: `select row_number, null::jsonb as details from staged where unit_code is not null and org_unit_id is null`,
      },
      {
        code: 'orgUnit.inactive',
        field: 'unit',
        severity: 'warning',
        sql: `select s.row_number, null::jsonb as details from staged s join org_unit u on u.id = s.org_unit_id
              where not u.active and s.state = 'good'`,
      },
    ],
    steps: [
      { makesNew: true, rows: 'new', sql: `${insertNew('completeness_statement', NEW)} returning id` },
      {
        makesNew: false,
        rows: 'standing',
        sql: `${updateDiffering('completeness_statement', KNOWN)} returning t.id as id`,
      },
    ],
    changed: rowsDiffering('completeness_statement', KNOWN),
    label: `(select u.code || ' ' || u.name from org_unit u where u.id = t.org_unit_id)`,
    announce: (tx, ids) => announce(outbox, tx, ids),
  };
}
