import type { ImportFormat as ImportFormatCode } from '#libs/contracts/imports';
import {
  EMPLOYEE_UNKNOWN,
  employeesOf,
  insertNew,
  KNOWN_NUMBERS,
  NIP_FIELD,
  PERSON_LABEL,
  rowsDiffering,
  readNipCell,
  sameFactTwice,
  type TakenColumns,
  updateDiffering,
} from '#libs/features/directory/imports';
import type {
  Facts,
  FormatField,
  ImportFormat,
  ImportRule,
  RowReading,
  StagedColumn,
} from '#libs/platform/import';
import type { Outbox } from '#libs/platform/outbox';

/**
 * A sheet of dated facts about people: docs/domain/06, format 6. The whole row is the key but for what is told later: a row
 * that ends an open punishment is that punishment, not a second one.
 */
export interface Sheet {
  readonly code: ImportFormatCode;
  readonly table: string;
  /** Without the NIP. */
  readonly fields: readonly FormatField[];
  /** The table's columns that the sheet fills, by their own names. */
  readonly columns: readonly StagedColumn[];
  /** Columns that a later file may fill or correct in the row that stands; a blank cell leaves what stands. */
  readonly toldLater?: readonly string[];
  /** What a column that must not be blank is where the file says nothing. */
  readonly defaults?: Readonly<Record<string, string>>;
  readonly rules?: readonly ImportRule[];
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

/** The format of a sheet. */
export function sheetFormat(outbox: Outbox, sheet: Sheet): ImportFormat {
  const { code, table, fields, columns, toldLater = [], defaults = {}, rules = [], read } = sheet;
  const names = columns.map(({ name }) => name);
  const identity = names.filter((name) => !toldLater.includes(name));
  const later: TakenColumns = Object.fromEntries(toldLater.map((name) => [name, `s.${name}`]));
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
    resolve: [resolveRow(table, identity, toldLater)],
    rules: [EMPLOYEE_UNKNOWN, sameFactTwice(identity), ...rules],
    steps: [
      { makesNew: true, rows: 'new', sql: `${insertNew(table, filled, defaults)} returning id` },
      ...(toldLater.length > 0
        ? [
            {
              makesNew: false,
              rows: 'standing',
              sql: `${updateDiffering(table, later)} returning t.id as id`,
            } as const,
          ]
        : []),
    ],
    changed: toldLater.length > 0 ? rowsDiffering(table, later) : 'select row_number from good where false',
    label: PERSON_LABEL,
    announce: announcing(outbox, table),
  };
}

/**
 * A row stands when every column of its identity says the same. Of several the one that already says all the rest comes
 * first, so that the same file twice changes nothing.
 */
function resolveRow(table: string, identity: readonly string[], toldLater: readonly string[]): string {
  const of = (alias: string) => identity.map((name) => `${alias}.${name}`).join(', ');
  const saysAll = toldLater.map((name) => `coalesce(i.${name}, t.${name}) is not distinct from t.${name}`);
  const order = saysAll.length > 0 ? `(${saysAll.join(' and ')}) desc, t.id` : 't.id';
  return `
    update staged s set employee_id = f.employee_id, target_id = f.target_id
    from (select distinct on (i.row_number) i.row_number, e.id as employee_id, t.id as target_id from staged i
          join ${KNOWN_NUMBERS} e on e.nip = i.nip
          left join ${table} t on t.employee_id = e.id and t.voided_at is null
            and (${of('t')}) is not distinct from (${of('i')})
          order by i.row_number, ${order}) f
    where f.row_number = s.row_number`;
}
