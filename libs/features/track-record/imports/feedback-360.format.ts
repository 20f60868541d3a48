import {
  EMPLOYEE_UNKNOWN,
  field,
  insertNew,
  KNOWN_NUMBERS,
  NIP_FIELD,
  PERSON_LABEL,
  readNipCell,
  sameFactTwice,
} from '#libs/features/directory/imports';
import type { Facts, ImportFormat, RowReading } from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';
import { announcing } from './sheet.js';
import { readFeedbackCategory } from './words.js';

const FIELDS = [
  NIP_FIELD,
  field('year', 'TAHUN', '2025', { required: true, note: 'NIP dan TAHUN bersama-sama menjadi kunci.' }),
  field('category', 'KATEGORI', 'baik', { note: 'sangat baik, baik, cukup, atau kurang.' }),
  field('score', 'NILAI', '', { note: '0 sampai 100; dipakai bila KATEGORI kosong.' }),
];

function read(row: RowReading): Facts {
  const before = row.problems.length;
  const facts = {
    nip: readNipCell(row)?.nip ?? null,
    year: row.requires('year') ? row.integer('year', { min: 2000, max: 2100 }) : null,
    category: row.word('category', readFeedbackCategory, 'feedback.category-unknown'),
    score: row.decimal('score', { places: 6, min: 0, max: 100 }),
  };
  if (row.problems.length === before && facts.category === null && facts.score === null) {
    row.error('category', 'feedback.nothing-given');
  }
  return facts;
}

const RESOLVE = `
  update staged s set employee_id = f.employee_id, target_id = f.target_id
  from (select i.row_number, e.id as employee_id, t.id as target_id from staged i
        join ${KNOWN_NUMBERS} e on e.nip = i.nip
        left join feedback_360 t on t.employee_id = e.id and t.year = i.year and t.voided_at is null) f
  where f.row_number = s.row_number`;

/** Category and score are one answer: a new one replaces both, else an old category would decide against it. */
const DIFFERS = '(t.category, t.score) is distinct from (s.category, s.score)';

const NEW = { employee_id: 's.employee_id', year: 's.year', category: 's.category', score: 's.score' };

/** UMPAN BALIK 360 of docs/domain/06, format 6: one answer per person and year. */
export function feedback360Format(outbox: Outbox): ImportFormat {
  return {
    code: 'feedback360',
    fields: FIELDS,
    columns: [
      { name: 'nip', type: 'text' },
      { name: 'year', type: 'smallint' },
      { name: 'category', type: 'text' },
      { name: 'score', type: 'integer' },
    ],
    resolved: [{ name: 'employee_id', type: 'integer' }],
    key: ['nip', 'year'],
    table: 'feedback_360',
    tables: { feedback_360: 'id' },
    read,
    resolve: [RESOLVE],
    rules: [EMPLOYEE_UNKNOWN, sameFactTwice(['year'])],
    steps: [
      { makesNew: true, rows: 'new', sql: `${insertNew('feedback_360', NEW)} returning id` },
      {
        makesNew: false,
        rows: 'standing',
        sql: `update feedback_360 t set category = s.category, score = s.score, version = t.version + 1 from good s
              where t.id = s.target_id and ${DIFFERS} returning t.id as id`,
      },
    ],
    changed: `select s.row_number from good s join feedback_360 t on t.id = s.target_id where ${DIFFERS}`,
    label: PERSON_LABEL,
    announce: announcing(outbox, 'feedback_360'),
  };
}
