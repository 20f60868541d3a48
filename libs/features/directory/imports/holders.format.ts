import { parseHoldingKind } from '#libs/domain/holding';
import type { Tx } from '#libs/platform/database';
import type { Outbox } from '#libs/platform/outbox';
import type { Facts, ImportFormat, RowReading } from '#libs/platform/import';
import { readNipCell } from './employees.read.js';
import { field } from './fields.js';
import { HOLDER_RULES } from './holders.rules.js';
import { HOLDER_STEPS, HOLDERS_CHANGED } from './holders.steps.js';

const FIELDS = [
  field('nip', 'NIP', '199004012015032001', {
    required: true,
    also: ['NIP BARU'],
    note: '18 angka; format kolom Teks.',
  }),
  field('position', 'KODE JABATAN', 'J-0042', { required: true }),
  field('kind', 'STATUS', 'definitif', {
    required: true,
    note: 'definitif, Plt, Plh, Pj, atau tugas tambahan.',
  }),
  field('since', 'TMT', '03-01-2023', {
    required: true,
    note: 'hh-bb-tttt. NIP, jabatan, STATUS, dan TMT bersama-sama menjadi kunci.',
  }),
  field('until', 'SAMPAI', '', { note: 'Hari terakhir, termasuk; kosong selama masih memangku.' }),
  field('decreeNumber', 'NOMOR SK', '821.2/31/BKPSDM/2022'),
  field('decreeDate', 'TANGGAL SK', '31-12-2022'),
];

function read(row: RowReading): Facts {
  const since = requiredDate(row, 'since');
  const until = row.date('until');
  if (since !== null && until !== null && until < since) row.error('until', 'holding.until-before-since');
  return {
    nip: readNipCell(row)?.nip ?? null,
    position_code: row.required('position', 60),
    kind: requiredKind(row),
    since,
    until,
    decree_number: row.text('decreeNumber', 120),
    decree_date: row.date('decreeDate'),
  };
}

function requiredDate(row: RowReading, code: string): string | null {
  if (row.raw(code) === '') row.error(code, 'cell.required');
  return row.date(code);
}

function requiredKind(row: RowReading): string | null {
  if (row.raw('kind') === '') row.error('kind', 'cell.required');
  return row.word('kind', parseHoldingKind, 'holding.kind-unknown');
}

/**
 * `ends` is SAMPAI as it will stand, since a blank cell leaves what stands; `changed` says whether the row adds or
 * alters a holding: what stood already is never refused again.
 */
const RESOLVE = `
  update staged s set employee_id = f.employee_id, position_id = f.position_id, target_id = f.target_id, ends = f.ends, changed = f.changed
  from (select i.row_number, e.id as employee_id, p.id as position_id, h.id as target_id, coalesce(i.until, h.until) as ends,
               h.id is null or (i.until is not null and h.until is distinct from i.until) as changed
        from staged i
        left join (select nip, id from employee union
                   select a.nip, a.employee_id from employee_nip_alias a
                   where not exists (select from employee o where o.nip = a.nip)) e on e.nip = i.nip
        left join position p on p.code = i.position_code
        left join holding h on h.employee_id = e.id and h.position_id = p.id and h.kind = i.kind and h.since = i.since
          and h.voided_at is null) f
  where f.row_number = s.row_number`;

async function announce(outbox: Outbox, tx: Tx, ids: readonly number[]): Promise<void> {
  const rows = await tx.query<{ employee: number; position: number }>(
    'select employee_id as employee, position_id as position from holding where id = any($1::int[])',
    [ids],
  );
  const employeeIds = [...new Set(rows.map(({ employee }) => employee))];
  const positionIds = [...new Set(rows.map(({ position }) => position))];
  if (rows.length > 0) await outbox.add(tx, 'directory.holdingsChanged', { employeeIds, positionIds });
}

/** Format 3b of docs/domain/06: who holds which post, by NIP, post, STATUS and TMT. */
export function holdersFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'holders',
    fields: FIELDS,
    columns: [
      { name: 'nip', type: 'text' },
      { name: 'position_code', type: 'text' },
      { name: 'kind', type: 'text' },
      { name: 'since', type: 'date' },
      { name: 'until', type: 'date' },
      { name: 'decree_number', type: 'text' },
      { name: 'decree_date', type: 'date' },
    ],
    resolved: [
      { name: 'employee_id', type: 'integer' },
      { name: 'position_id', type: 'integer' },
      { name: 'ends', type: 'date' },
      { name: 'changed', type: 'boolean' },
    ],
    key: ['nip', 'position_code', 'kind', 'since'],
    table: 'holding',
    tables: { holding: 'id' },
    read,
    resolve: [RESOLVE],
    rules: HOLDER_RULES,
    steps: HOLDER_STEPS,
    changed: HOLDERS_CHANGED,
    label: `(select e.nip || ' ' || e.name || ', ' || p.code || ' ' || p.name from employee e, position p
             where e.id = t.employee_id and p.id = t.position_id)`,
    announce: (tx, ids) => announce(outbox, tx, ids),
  };
}
