import { readEducationLevel } from '#libs/domain/education-level';
import {
  EMPLOYEE_UNKNOWN,
  employeesOf,
  field,
  insertNew,
  NIP_FIELD,
  PERSON_LABEL,
  readNipCell,
  RESOLVE_EMPLOYEE,
  rowsDiffering,
  sameFactTwice,
  updateDiffering,
} from '#libs/features/directory/imports';
import type { Facts, ImportFormat, RowReading } from '#libs/platform/import';
import type { Tx } from '#libs/platform/database';
import type { Outbox } from '#libs/platform/outbox';
import { readFieldMatch } from './words.js';

const FIELDS = [
  NIP_FIELD,
  field('level', 'JENJANG', 'S-2', { required: true, also: ['TINGKAT PENDIDIKAN', 'PENDIDIKAN'] }),
  field('program', 'PRODI', 'Magister Manajemen', {
    also: ['PROGRAM STUDI', 'JURUSAN'],
    note: 'NIP, JENJANG, dan PRODI bersama-sama menjadi kunci.',
  }),
  field('institution', 'LEMBAGA', 'Universitas Contoh', { also: ['NAMA SEKOLAH'] }),
  field('year', 'TAHUN', '2019', { also: ['TAHUN LULUS'] }),
  field('match', 'KESESUAIAN', 'sesuai', {
    note: 'sesuai, serumpun, atau tidak, terhadap jabatan sekarang.',
  }),
];

function read(row: RowReading): Facts {
  const program = row.text('program');
  return {
    nip: readNipCell(row)?.nip ?? null,
    level: row.requires('level') ? row.word('level', readEducationLevel, 'education.level-unknown') : null,
    program,
    program_key: (program ?? '').toLowerCase(),
    institution: row.text('institution'),
    graduated_year: row.integer('year', { min: 1940, max: 2100 }),
    field_match: row.word('match', readFieldMatch, 'education.match-unknown'),
  };
}

const SAME_PROGRAM = `
  update staged s set target_id = f.id
  from (select i.row_number, min(o.id) as id from staged i
        join employee_education o on o.employee_id = i.employee_id and o.voided_at is null and o.level = i.level
          and lower(coalesce(o.program, '')) = i.program_key
        group by i.row_number) f
  where f.row_number = s.row_number`;

/** What stands without a program takes the first one of its level that the file names, and only that. */
const PROGRAM_UNNAMED = `
  update staged s set target_id = f.id
  from (select distinct on (i.employee_id, i.level) i.row_number, o.id from staged i
        join employee_education o on o.employee_id = i.employee_id and o.voided_at is null and o.level = i.level
          and o.program is null
        where i.state = 'good' and i.target_id is null
          and o.id not in (select x.target_id from staged x where x.target_id is not null)
        order by i.employee_id, i.level, i.row_number, o.id) f
  where f.row_number = s.row_number`;

const TOLD = {
  program: 'coalesce(t.program, s.program)',
  institution: 's.institution',
  graduated_year: 's.graduated_year',
  field_match: 's.field_match',
};

const NEW = { ...TOLD, employee_id: 's.employee_id', level: 's.level', program: 's.program' };

/** The directory keeps the schooling too and measures how complete it is. */
async function announce(outbox: Outbox, tx: Tx, ids: readonly number[]): Promise<void> {
  const employeeIds = await employeesOf(tx, 'employee_education', ids);
  if (employeeIds.length === 0) return;
  await outbox.add(tx, 'directory.employeesChanged', { employeeIds });
  await outbox.add(tx, 'trackRecord.recordsChanged', { employeeIds });
}

/** PENDIDIKAN of docs/domain/06, format 6: merges into what SIASN told, by level and program. */
export function educationsFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'educations',
    fields: FIELDS,
    columns: [
      { name: 'nip', type: 'text' },
      { name: 'level', type: 'text' },
      { name: 'program', type: 'text' },
      { name: 'program_key', type: 'text' },
      { name: 'institution', type: 'text' },
      { name: 'graduated_year', type: 'smallint' },
      { name: 'field_match', type: 'text' },
    ],
    resolved: [{ name: 'employee_id', type: 'integer' }],
    key: ['nip', 'level', 'program_key'],
    table: 'employee_education',
    tables: { employee_education: 'id' },
    read,
    resolve: [RESOLVE_EMPLOYEE, SAME_PROGRAM, PROGRAM_UNNAMED],
    rules: [EMPLOYEE_UNKNOWN, sameFactTwice(['level', 'program_key'])],
    steps: [
      { makesNew: true, rows: 'new', sql: `${insertNew('employee_education', NEW)} returning id` },
      {
        makesNew: false,
        rows: 'standing',
        sql: `${updateDiffering('employee_education', TOLD)} returning t.id as id`,
      },
    ],
    changed: rowsDiffering('employee_education', TOLD),
    label: PERSON_LABEL,
    announce: (tx, ids) => announce(outbox, tx, ids),
  };
}
