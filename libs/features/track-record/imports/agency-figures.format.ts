import {
  EMPLOYEE_UNKNOWN,
  field,
  insertNew,
  KNOWN_NUMBERS,
  NIP_FIELD,
  PERSON_LABEL,
  readNipCell,
  rowsDiffering,
  sameFactTwice,
  updateDiffering,
} from '#libs/features/directory/imports';
import type { Facts, ImportFormat, RowReading } from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';
import { announcing } from './sheet.js';
import { readPastDate } from './span.js';

/** As many as a policy may name: agencyFigure1 to agencyFigure12. */
const NUMBERS = Array.from({ length: 12 }, (_, place) => place + 1);
const NOTE = '0 sampai 100, paling banyak 6 angka di belakang koma; artinya disebut pedoman instansi.';

const FIELDS = [
  NIP_FIELD,
  field('date', 'TANGGAL', '31-12-2025', {
    required: true,
    note: 'Nilai per tanggal ini. NIP dan TANGGAL bersama-sama menjadi kunci.',
  }),
  ...NUMBERS.map((number) =>
    field(`figure${number}`, `NILAI INSTANSI ${number}`, number === 1 ? '42,5' : '', { note: NOTE }),
  ),
];

function read(row: RowReading): Facts {
  const before = row.problems.length;
  const figures = Object.fromEntries(
    NUMBERS.map((number) => [
      `figure${number}`,
      row.decimal(`figure${number}`, { places: 6, min: 0, max: 100 }),
    ]),
  );
  const facts = { nip: readNipCell(row)?.nip ?? null, as_of: readPastDate(row, 'date'), ...figures };
  const isEmpty = Object.values(figures).every((figure) => figure === null);
  if (isEmpty && row.problems.length === before) row.error('figure1', 'agencyFigure.nothing-given');
  return facts;
}

const RESOLVE = `
  update staged s set employee_id = f.employee_id, target_id = f.target_id
  from (select i.row_number, e.id as employee_id, t.id as target_id from staged i
        join ${KNOWN_NUMBERS} e on e.nip = i.nip
        left join agency_figure t on t.employee_id = e.id and t.as_of = i.as_of and t.voided_at is null) f
  where f.row_number = s.row_number`;

const FIGURES = Object.fromEntries(NUMBERS.map((number) => [`figure${number}`, `s.figure${number}`]));
const NEW = { employee_id: 's.employee_id', as_of: 's.as_of', ...FIGURES };

/** Nilai instansi: figures only the agency's own policy knows (docs/domain/03, preset C), by person and day. */
export function agencyFiguresFormat(outbox: Outbox): ImportFormat {
  return {
    code: 'agencyFigures',
    fields: FIELDS,
    columns: [
      { name: 'nip', type: 'text' },
      { name: 'as_of', type: 'date' },
      ...NUMBERS.map((number) => ({ name: `figure${number}`, type: 'integer' }) as const),
    ],
    resolved: [{ name: 'employee_id', type: 'integer' }],
    key: ['nip', 'as_of'],
    table: 'agency_figure',
    tables: { agency_figure: 'id' },
    read,
    resolve: [RESOLVE],
    rules: [EMPLOYEE_UNKNOWN, sameFactTwice(['as_of'])],
    steps: [
      { makesNew: true, rows: 'new', sql: `${insertNew('agency_figure', NEW)} returning id` },
      {
        makesNew: false,
        rows: 'standing',
        sql: `${updateDiffering('agency_figure', FIGURES)} returning t.id as id`,
      },
    ],
    changed: rowsDiffering('agency_figure', FIGURES),
    label: PERSON_LABEL,
    announce: announcing(outbox, 'agency_figure'),
  };
}
