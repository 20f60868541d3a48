import { addAgency, type TestDatabase } from '../index.js';
import type { DeskRow, ImportDesk } from './import-desk.js';

/** People of every office. */
export const RATNA = '199004012015032001';
export const SUPARNO = '198001012005011002';
/** A well-formed NIP nobody has. */
export const NOBODY = '197001011995031009';

/** An agency with a unit, the posts A, B and C, and two people, before a desk. */
export class ImportOffice {
  private constructor(
    private readonly database: TestDatabase,
    private readonly desk: ImportDesk,
    readonly agencyId: number,
  ) {}

  static async found(database: TestDatabase, desk: ImportDesk, code: string): Promise<ImportOffice> {
    const { agencyId } = await addAgency(database, code);
    await database.owner(
      `with unit as (insert into org_unit (agency_id, code, name) values ($1, '1', 'Sekretariat') returning id),
         post as (insert into position (agency_id, code, name, kind, level, org_unit_id)
                  select $1, code, 'Jabatan ' || code, 'structural', 'pengawas', unit.id
                  from unit, unnest(array['A', 'B', 'C']) as code)
       insert into employee (agency_id, nip, name) select $1, nip, 'Suparno' from unnest($2::text[]) as nip`,
      [agencyId, [RATNA, SUPARNO]],
    );
    return new ImportOffice(database, desk, agencyId);
  }

  /** Inserted, updated and unchanged rows: as the check foretold, and as the apply did. */
  async import(format: string, rows: readonly DeskRow[]): Promise<[number, number, number]> {
    const { changes } = await this.apply(format, rows);
    return changes;
  }

  /** The same, and the import itself. @throws Error when the check foretold something else */
  async apply(
    format: string,
    rows: readonly DeskRow[],
  ): Promise<{ id: number; changes: [number, number, number] }> {
    const id = await this.desk.check(this.agencyId, format, rows);
    const told = (await this.desk.queries.one(this.agencyId, id)).totals;
    const done = await this.desk.apply(this.agencyId, id);
    const changes: [number, number, number] = [done.inserted, done.updated, done.unchanged];
    const foretold = [told.inserted, told.updated, told.unchanged];
    if (String(foretold) !== String(changes)) {
      throw new Error(`foretold ${foretold.join('/')}, done ${changes.join('/')}`);
    }
    return { id, changes };
  }

  /** Takes an import back and tells how many rows that were. */
  async undo(id: number): Promise<number> {
    return (await this.desk.undo(this.agencyId, id)).rows;
  }

  /** What a check finds: '2 nip employee.unknown', warnings with (w). */
  async findings(format: string, rows: readonly DeskRow[]): Promise<string[]> {
    const id = await this.desk.check(this.agencyId, format, rows);
    const issues = await this.desk.issues(this.agencyId, id);
    return issues.map(({ row, field, code, severity }) =>
      [row, field ?? '-', code, ...(severity === 'warning' ? ['(w)'] : [])].join(' '),
    );
  }

  /** The details of what a check finds. */
  async details(format: string, rows: readonly DeskRow[]): Promise<unknown[]> {
    const id = await this.desk.check(this.agencyId, format, rows);
    const issues = await this.desk.queries.issues(this.agencyId, id, { limit: 200 });
    return issues.map(({ details }) => details);
  }

  /** Gives a person a second, former number. */
  async alias(nip: string, former: string): Promise<void> {
    await this.database.owner(
      `insert into employee_nip_alias (agency_id, employee_id, nip, reason)
       select agency_id, id, $3, 'koreksi BKN' from employee where agency_id = $1 and nip = $2`,
      [this.agencyId, nip, former],
    );
  }

  /** Rows of a query whose $1 is the agency. */
  rows<Row extends object>(sql: string): Promise<Row[]> {
    return this.database.owner<Row>(sql, [this.agencyId]);
  }

  /** Payloads of the events of a name since the office was founded. */
  async events(name: string): Promise<Record<string, number[]>[]> {
    const rows = await this.database.owner<{ payload: Record<string, number[]> }>(
      `select payload from outbox where agency_id = $1 and kind = 'event' and name = $2 order by created_at`,
      [this.agencyId, name],
    );
    return rows.map(({ payload }) => payload);
  }

  /** The id of a person. */
  async personId(nip: string): Promise<number> {
    const [row] = await this.database.owner<{ id: number }>(
      'select id from employee where agency_id = $1 and nip = $2',
      [this.agencyId, nip],
    );
    if (!row) throw new Error(`nobody has ${nip}`);
    return row.id;
  }
}
