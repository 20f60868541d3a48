import type { Outbox } from '#libs/platform/outbox';
import type { ImportFormat } from '#libs/platform/import';
import { insertNew, rowsDiffering, updateDiffering } from './columns.js';
import { field } from './fields.js';
import { readPosition } from './positions.read.js';
import { TREE_DEPTH, TREE_LINK, TREE_PARENT_TO_COME, treeLock, treeRules } from './tree-rules.js';

const FIELDS = [
  field('code', 'KODE JABATAN', 'J-0042', {
    required: true,
    note: 'Kode unik jabatan dalam instansi; kunci impor.',
  }),
  field('name', 'NAMA JABATAN', 'Kepala Bagian Organisasi', { required: true }),
  field('kind', 'JENIS', 'struktural', { note: 'struktural, JF, atau pelaksana.' }),
  field('level', 'JENJANG', 'Administrator', {
    note: 'Misalnya JPT Pratama, Administrator, Pengawas, Pelaksana, JF Ahli Muda. Boleh kosong bila ESELON atau nama jabatan menyebutnya.',
  }),
  field('echelon', 'ESELON', 'III.a'),
  field('unit', 'UNOR', '5.02.01', {
    required: true,
    also: ['KODE UNOR'],
    note: 'KODE UNOR tempat jabatan berada.',
  }),
  field('parentCode', 'ATASAN', 'J-0007', {
    also: ['ATASAN (KODE)', 'KODE ATASAN'],
    note: 'KODE JABATAN atasan, di sistem atau di berkas yang sama.',
  }),
  field('jobGrade', 'KELAS JABATAN', '12', { note: '1 sampai 17.' }),
  field('headcount', 'ABK', '1', {
    also: ['ABK (HEADCOUNT)'],
    note: 'Jumlah kursi; kosong pada jabatan baru berarti 1.',
  }),
  field('retirementAge', 'BUP', '58', { note: 'Hanya bila berbeda dari BUP jenjangnya.' }),
  field('affair', 'URUSAN', 'Organisasi dan tata laksana'),
  field('family', 'RUMPUN', 'Manajemen pemerintahan'),
  field('additionalDuty', 'TUGAS TAMBAHAN', 'Tidak', {
    note: 'Ya untuk kepala sekolah, kepala Puskesmas, dan sejenisnya.',
  }),
  field('critical', 'KRITIKAL', 'Ya'),
  field('target', 'TARGET', 'Tidak'),
  field('siasnId', 'JABATAN ID SIASN', 'A5EB03E23D9AF6A0E040640A040252AD'),
];

const COLUMNS = {
  code: 's.code',
  name: 's.name',
  kind: 's.kind',
  level: 's.level',
  echelon: 's.echelon',
  org_unit_id: 's.unit_id',
  parent_id: 's.parent_id',
  job_grade: 's.job_grade',
  headcount: 's.headcount',
  retirement_age: 's.retirement_age',
  affair: 's.affair',
  family: 's.family',
  additional_duty: 's.additional_duty',
  critical: 's.critical',
  target: 's.target',
  siasn_id: 's.siasn_id',
};

const DEFAULTS = { headcount: '1', additional_duty: 'false', critical: 'false', target: 'false' };

const RULES: ImportFormat['rules'] = [
  {
    code: 'orgUnit.unknown',
    field: 'unit',
    severity: 'error',
    sql: `select row_number, null::jsonb as details from staged where unit_code is not null and unit_id is null`,
  },
  {
    code: 'position.headcount-below-holders',
    field: 'headcount',
    severity: 'error',
    sql: `select s.row_number, jsonb_build_object('holders', count(*)) as details
          from staged s join position p on p.id = s.target_id and s.headcount < p.headcount
          join holding o on o.position_id = p.id and o.kind = 'definitive' and o.voided_at is null, run
          where run.today between o.since and coalesce(o.until, 'infinity')
          group by s.row_number, s.headcount having count(*) > s.headcount`,
  },
  ...treeRules({
    table: 'position',
    field: 'parentCode',
    codes: {
      unknown: 'position.parent-unknown',
      rejected: 'position.parent-rejected',
      cycle: 'position.cycle',
    },
  }),
];

/** Format 3 of docs/domain/06: posts, by KODE JABATAN. */
export function positionsFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'positions',
    fields: FIELDS,
    columns: [
      { name: 'code', type: 'text' },
      { name: 'name', type: 'text' },
      { name: 'kind', type: 'text' },
      { name: 'level', type: 'text' },
      { name: 'echelon', type: 'text' },
      { name: 'unit_code', type: 'text' },
      { name: 'parent_code', type: 'text' },
      { name: 'job_grade', type: 'smallint' },
      { name: 'headcount', type: 'integer' },
      { name: 'retirement_age', type: 'smallint' },
      { name: 'affair', type: 'text' },
      { name: 'family', type: 'text' },
      { name: 'additional_duty', type: 'boolean' },
      { name: 'critical', type: 'boolean' },
      { name: 'target', type: 'boolean' },
      { name: 'siasn_id', type: 'text' },
    ],
    resolved: [
      { name: 'unit_id', type: 'integer' },
      { name: 'parent_id', type: 'integer' },
    ],
    key: ['code'],
    table: 'position',
    tables: { position: 'id' },
    read: readPosition,
    resolve: [
      treeLock('directory.positionTree'),
      `update staged s set target_id = f.target_id, unit_id = f.unit_id, parent_id = f.parent_id
       from (select i.row_number, t.id as target_id, u.id as unit_id, p.id as parent_id from staged i
             left join position t on t.code = i.code left join org_unit u on u.code = i.unit_code
             left join position p on p.code = i.parent_code) f
       where f.row_number = s.row_number`,
    ],
    rules: RULES,
    depth: TREE_DEPTH,
    link: [TREE_LINK],
    steps: [
      { makesNew: true, rows: 'new', sql: `${insertNew('position', COLUMNS, DEFAULTS)} returning id` },
      {
        makesNew: false,
        rows: 'standing',
        sql: `${updateDiffering('position', COLUMNS)} returning t.id as id`,
      },
    ],
    changed: `${rowsDiffering('position', COLUMNS)} union ${TREE_PARENT_TO_COME}`,
    label: `t.code || ' ' || t.name`,
    announce: (tx, ids) => outbox.add(tx, 'directory.positionsChanged', { positionIds: [...ids] }),
  };
}
