import {
  EMPLOYEE_UNKNOWN,
  employeesOf,
  field,
  insertNew,
  KNOWN_NUMBERS,
  NIP_FIELD,
  PERSON_LABEL,
  sameFactTwice,
} from '#libs/features/directory/imports';
import type { Tx } from '#libs/platform/database';
import type { ImportFormat } from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';
import { readRating } from './ratings.read.js';

const FIELDS = [
  NIP_FIELD,
  field('year', 'TAHUN', '2025', { note: 'TAHUN atau PERIODE wajib diisi; bersama NIP menjadi kunci.' }),
  field('period', 'PERIODE', '', {
    note: 'Tahun, atau triwulan: 2026 TW I. Triwulan tidak dihitung sebagai tahun.',
  }),
  field('workResult', 'HASIL KERJA', 'Sesuai ekspektasi', {
    also: ['RATING HASIL KERJA'],
    note: 'Di atas, sesuai, atau di bawah ekspektasi.',
  }),
  field('behaviour', 'PERILAKU KERJA', 'Di atas ekspektasi', {
    also: ['PERILAKU', 'RATING PERILAKU KERJA', 'RATING PERILAKU'],
    note: 'Di atas, sesuai, atau di bawah ekspektasi.',
  }),
  field('predicate', 'PREDIKAT', 'Baik', {
    also: ['PREDIKAT KINERJA'],
    note: 'Sangat Baik, Baik, Butuh Perbaikan, Kurang, atau Sangat Kurang. Cukup bila HASIL KERJA dan PERILAKU KERJA terisi.',
  }),
  field('score', 'NILAI', '', { also: ['NILAI KINERJA'], note: 'Tahun PP 30/2019: 0 sampai 120.' }),
  field('innovation', 'INOVASI', '', { note: 'ya atau tidak; untuk Sangat Baik pada tahun PP 30/2019.' }),
];

const RESOLVE = `
  update staged s set employee_id = f.employee_id, target_id = f.target_id
  from (select i.row_number, e.id as employee_id, t.id as target_id from staged i
        join ${KNOWN_NUMBERS} e on e.nip = i.nip
        left join performance_rating t on t.employee_id = e.id and t.year = i.year and coalesce(t.quarter, 0) = i.quarter
          and t.voided_at is null) f
  where f.row_number = s.row_number`;

const SAME = 's.predicate = t.predicate';

/**
 * A blank cell leaves what stands, as long as that still leads to the same predicate: a new predicate replaces the
 * whole evaluation, and a new number its innovation.
 */
const TOLD: Readonly<Record<string, string>> = {
  predicate: 's.predicate',
  work_result: `case when ${SAME} then coalesce(s.work_result, t.work_result) else s.work_result end`,
  behaviour: `case when ${SAME} then coalesce(s.behaviour, t.behaviour) else s.behaviour end`,
  score: `case when ${SAME} then coalesce(s.score, t.score) else s.score end`,
  innovation: `case when ${SAME} and coalesce(s.score = t.score, true) then coalesce(s.innovation, t.innovation)
    else s.innovation end`,
};

const DIFFERS = `(${Object.keys(TOLD)
  .map((name) => `t.${name}`)
  .join(', ')}) is distinct from (${Object.values(TOLD).join(', ')})`;

const UPDATE = `update performance_rating t set ${Object.entries(TOLD)
  .map(([name, value]) => `${name} = ${value}`)
  .join(', ')}, version = t.version + 1 from good s where t.id = s.target_id and ${DIFFERS}`;

const NEW = {
  employee_id: 's.employee_id',
  year: 's.year',
  quarter: 'nullif(s.quarter, 0)',
  work_result: 's.work_result',
  behaviour: 's.behaviour',
  predicate: 's.predicate',
  score: 's.score',
  innovation: 's.innovation',
};

async function announce(outbox: Outbox, tx: Tx, ids: readonly number[]): Promise<void> {
  const employeeIds = await employeesOf(tx, 'performance_rating', ids);
  if (employeeIds.length > 0) await outbox.add(tx, 'performance.ratingsChanged', { employeeIds });
}

/** Format 2 of docs/domain/06: ratings of e-Kinerja, by NIP and year or quarter. */
export function ratingsFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'ratings',
    fields: FIELDS,
    columns: [
      { name: 'nip', type: 'text' },
      { name: 'year', type: 'smallint' },
      { name: 'quarter', type: 'smallint' },
      { name: 'work_result', type: 'text' },
      { name: 'behaviour', type: 'text' },
      { name: 'predicate', type: 'text' },
      { name: 'score', type: 'integer' },
      { name: 'innovation', type: 'boolean' },
    ],
    resolved: [{ name: 'employee_id', type: 'integer' }],
    key: ['nip', 'year', 'quarter'],
    table: 'performance_rating',
    tables: { performance_rating: 'id' },
    read: readRating,
    resolve: [RESOLVE],
    rules: [EMPLOYEE_UNKNOWN, sameFactTwice(['year', 'quarter'])],
    steps: [
      { makesNew: true, rows: 'new', sql: `${insertNew('performance_rating', NEW)} returning id` },
      { makesNew: false, rows: 'standing', sql: `${UPDATE} returning t.id as id` },
    ],
    changed: `select s.row_number from good s join performance_rating t on t.id = s.target_id where ${DIFFERS}`,
    label: PERSON_LABEL,
    announce: (tx, ids) => announce(outbox, tx, ids),
  };
}
