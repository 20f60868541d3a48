import type { Outbox } from '#libs/platform/outbox';
import type { Facts, ImportFormat, RowReading } from '#libs/platform/import';
import { insertNew, rowsDiffering, updateDiffering } from './columns.js';
import { field } from './fields.js';
import { TREE_DEPTH, TREE_LINK, TREE_PARENT_TO_COME, treeLock, treeRules } from './tree-rules.js';

const FIELDS = [
  field('code', 'KODE UNOR', '5.02.01', {
    required: true,
    note: 'Kode unik unit dalam instansi; kunci impor.',
  }),
  field('name', 'NAMA UNOR', 'Bagian Organisasi', { required: true }),
  field('parentCode', 'KODE UNOR INDUK', '5.02', {
    note: 'Kode unit di atasnya; kosong untuk unit teratas.',
  }),
  field('kind', 'JENIS', 'Setda', {
    note: 'Setda, Dinas, Badan, Kecamatan, Kelurahan, UPTD, Puskesmas, Sekolah, RSUD, ...',
  }),
  field('affair', 'URUSAN', 'Sekretariat Daerah'),
  field('siasnId', 'UNOR ID SIASN', 'A5EB03E23C0CF6A0E040640A040252AD'),
  field('active', 'AKTIF', 'Ya', {
    note: 'Ya atau Tidak; kosong berarti tidak berubah, unit baru dianggap aktif.',
  }),
];

const COLUMNS = {
  code: 's.code',
  name: 's.name',
  parent_id: 's.parent_id',
  kind: 's.kind',
  affair: 's.affair',
  siasn_id: 's.siasn_id',
  active: 's.active',
};

function read(row: RowReading): Facts {
  return {
    code: row.required('code', 60),
    name: row.required('name', 250, 2),
    parent_code: row.text('parentCode', 60),
    kind: row.text('kind', 100),
    affair: row.text('affair'),
    siasn_id: row.text('siasnId', 100),
    active: row.yesNo('active'),
  };
}

/** Format 0 of docs/domain/06: units, by KODE UNOR. */
export function unitsFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'units',
    fields: FIELDS,
    columns: [
      { name: 'code', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'parent_code', type: 'text' },
      { name: 'kind', type: 'text' },
      { name: 'affair', type: 'text' },
      { name: 'siasn_id', type: 'text' },
      { name: 'active', type: 'boolean' },
    ],
    resolved: [{ name: 'parent_id', type: 'integer' }],
    key: ['code'],
    table: 'org_unit',
    tables: { org_unit: 'id' },
    read,
    resolve: [
      treeLock('directory.orgUnitTree'),
      `update staged s set target_id = f.target_id, parent_id = f.parent_id
       from (select i.row_number, u.id as target_id, p.id as parent_id from staged i
             left join org_unit u on u.code = i.code left join org_unit p on p.code = i.parent_code) f
       where f.row_number = s.row_number`,
    ],
    rules: treeRules({
      table: 'org_unit',
      field: 'parentCode',
      codes: {
        unknown: 'orgUnit.parent-unknown',
        rejected: 'orgUnit.parent-rejected',
        cycle: 'orgUnit.cycle',
      },
    }),
    depth: TREE_DEPTH,
    link: [TREE_LINK],
    steps: [
      {
        makesNew: true,
        rows: 'new',
        sql: `${insertNew('org_unit', COLUMNS, { active: 'true' })} returning id`,
      },
      {
        makesNew: false,
        rows: 'standing',
        sql: `${updateDiffering('org_unit', COLUMNS)} returning t.id as id`,
      },
    ],
    changed: `${rowsDiffering('org_unit', COLUMNS)} union ${TREE_PARENT_TO_COME}`,
    label: `t.code || ' ' || t.name`,
    announce: (tx, ids) => outbox.add(tx, 'directory.unitsChanged', { unitIds: [...ids] }),
  };
}
