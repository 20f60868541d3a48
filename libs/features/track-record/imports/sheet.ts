import type { ImportFormat as ImportFormatCode } from '#libs/contracts/imports';
import {
  EMPLOYEE_UNKNOWN,
  employeesOf,
  insertNew,
  KNOWN_NUMBERS,
  NIP_FIELD,
  PERSON_LABEL,
  readNipCell,
  sameFactTwice,
  type TakenColumns,
} from '#libs/features/directory/imports';
import type { Facts, FormatField, ImportFormat, RowReading, StagedColumn } from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';

/** A sheet of dated facts about people: docs/domain/06, format 6, whose key is the whole row. */
export interface Sheet {
  readonly code: ImportFormatCode;
  readonly table: string;
  /** Without the NIP. */
  readonly fields: readonly FormatField[];
  /** The table's columns that the sheet fills, by their own names. */
  readonly columns: readonly StagedColumn[];
  /** By column; the NIP is read for it. */
  readonly read: (row: RowReading) => Facts;
}

/** Adds the events of changed people to the outbox. */
export type Announce = ImportFormat['announce'];

/** Tells whose track record changed, by the table's rows. */
export function announcing(outbox: Outbox, table: string): Announce {
  return async (tx, ids) => {
    const employeeIds = await employeesOf(tx, table, ids);
    if (employeeIds.length > 0) await outbox.add(tx, 'trackRecord.recordsChanged', { employeeIds });
  };
}

/** The format of a sheet. What stands already is left alone: its row says the same. */
export function sheetFormat(outbox: Outbox, { code, table, fields, columns, read }: Sheet): ImportFormat {
  const names = columns.map(({ name }) => name);
  const filled: TakenColumns = Object.fromEntries(
    ['employee_id', ...names].map((name): [string, string] => [name, `s.${name}`]),
  );
  return {
    code,
    fields: [NIP_FIELD, ...fields],
    columns: [{ name: 'nip', type: 'text' }, ...columns],
    resolved: [{ name: 'employee_id', type: 'integer' }],
    key: ['nip', ...names],
    table,
    tables: { [table]: 'id' },
    read: (row) => ({ nip: readNipCell(row)?.nip ?? null, ...read(row) }),
    resolve: [resolveWholeRow(table, names)],
    rules: [EMPLOYEE_UNKNOWN, sameFactTwice(names)],
    steps: [
      {
        makesNew: true,
        rows: 'new',
        sql: `${insertNew(table, filled)} returning id`,
      },
    ],
    changed: 'select row_number from good where false',
    label: PERSON_LABEL,
    announce: announcing(outbox, table),
  };
}

/** A row stands when every column says the same. */
function resolveWholeRow(table: string, names: readonly string[]): string {
  const of = (alias: string) => names.map((name) => `${alias}.${name}`).join(', ');
  return `
    update staged s set employee_id = f.employee_id, target_id = f.target_id
    from (select i.row_number, e.id as employee_id, t.id as target_id from staged i
          join ${KNOWN_NUMBERS} e on e.nip = i.nip
          left join ${table} t on t.employee_id = e.id and t.voided_at is null
            and (${of('t')}) is not distinct from (${of('i')})) f
    where f.row_number = s.row_number`;
}
