import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { type Actor, systemActor, Work } from '#libs/platform/database';
import {
  addAccount,
  addAgency,
  createTestDatabase,
  createTestPlatform,
  type TestDatabase,
} from '#libs/testing';
import { type AuditFilter, AuditQueries } from './audit.queries.js';

const NIP = '199004012015032001';

describe('what the audit trail tells', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let agencyId: number;
  let accountId: number;
  let employees: number[];
  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database);
    agencyId = (await addAgency(database, 'kelapa')).agencyId;
    accountId = await addAccount(database, { agencyCode: 'kelapa', login: 'sari', role: 'hrAnalyst' });
    const people = await write(
      sari(),
      `with unit as (insert into org_unit (agency_id, code, name) values ($1, 'D', 'Dinas') returning id)
       insert into employee (agency_id, nip, name, org_unit_id)
       select $1, n, 'Ratna Lestari', unit.id from unit, unnest(array['${NIP}', '199004012015032002']) n returning id`,
    );
    employees = people.map(({ id }) => id);
    await write(
      system(),
      `insert into employee_rank (agency_id, employee_id, scheme, grade, since)
       select $1, id, 'pns', 13, '2024-04-01' from employee where agency_id = $1 returning id`,
    );
    await platform
      .get(Work)
      .run(sari(), (tx) => tx.note('account', 'signIn', accountId, { membershipId: 1 }));
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const system = (): Actor => systemActor(agencyId, 'cli');
  const sari = (): Actor => ({ ...systemActor(agencyId, 'page'), accountId, role: 'hrAnalyst' });
  const write = (actor: Actor, sql: string) =>
    platform.get(Work).run(actor, (tx) => tx.query<{ id: number }>(sql, [agencyId]));
  const entries = (filter: AuditFilter) => platform.get(AuditQueries).entries(agencyId, filter, 50);
  const told = async (filter: AuditFilter) =>
    (await entries(filter)).map(({ table, action }) => `${table} ${action}`);
  const items = async (filter: AuditFilter) =>
    platform.get(AuditQueries).items(agencyId, (await entries(filter))[0]?.id ?? '0');

  it('is of changes, of coming and going, or of both', async () => {
    expect(await told({ kind: 'access' })).toEqual(['account signIn']);
    const changes = await told({ kind: 'changes' });
    expect(changes).toContain('employee_rank insert');
    expect(changes).not.toContain('account signIn');
    expect((await told({})).length).toBe(changes.length + 1);
  });

  it('names the first row of each entry, or the one it belongs to', async () => {
    const labels = new Map((await entries({})).map(({ table, label }) => [table, label]));
    expect(labels.get('employee')).toBe(`${NIP} Ratna Lestari`);
    expect(labels.get('employee_rank')).toBe(`${NIP} Ratna Lestari`);
    expect(labels.get('org_unit')).toBe('D Dinas');
  });

  it('is of one person acting', async () => {
    expect(await platform.get(AuditQueries).actors(agencyId)).toEqual([{ accountId, name: 'Akun sari' }]);
    const mine = await entries({ accountId });
    expect(new Set(mine.map(({ by }) => by))).toEqual(new Set(['Akun sari']));
    expect(mine.map(({ table }) => table)).toContain('employee');
    expect(mine.map(({ table }) => table)).not.toContain('employee_rank');
  });

  it('is of one person concerned: the row itself and what belongs to it', async () => {
    const [first = 0, second = 0] = employees;
    await write(
      system(),
      `update employee set phone = '0812' where agency_id = $1 and id = ${second} returning id`,
    );
    await write(
      system(),
      `update employee_rank set voided_at = now(), void_reason = 'Salah catat' where agency_id = $1 and employee_id = ${first} returning id`,
    );
    expect(await told({ employeeId: first })).toEqual([
      'employee_rank update',
      'employee_rank insert',
      'employee insert',
    ]);
    expect(await told({ employeeId: second })).toEqual([
      'employee update',
      'employee_rank insert',
      'employee insert',
    ]);
    expect(await told({ employeeId: second, table: 'employee' })).toEqual([
      'employee update',
      'employee insert',
    ]);
    expect(await told({ employeeId: 999_999 })).toEqual([]);
  });

  it('calls rows and what they refer to by their names', async () => {
    const [first = 0] = employees;
    const people = await items({ employeeId: first, table: 'employee' });
    expect(people.items[0]).toMatchObject({ label: `${NIP} Ratna Lestari`, present: null });
    const unitId = Number(people.items[0]?.new?.org_unit_id);
    expect(people.names.org_unit_id).toEqual({ [unitId]: 'D Dinas' });
  });

  it('calls a dated row after its person and shows how it stands', async () => {
    await write(
      system(),
      `update employee_rank set decree_number = '821/1' where agency_id = $1 and employee_id = ${employees[1] ?? 0} returning id`,
    );
    const { items: rows, names } = await items({ table: 'employee_rank' });
    expect(rows).toMatchObject([
      {
        old: { decree_number: null },
        new: { decree_number: '821/1' },
        label: '199004012015032002 Ratna Lestari',
        present: { scheme: 'pns', grade: 13, since: '2024-04-01' },
      },
    ]);
    expect(names.employee_id).toEqual({ [employees[1] ?? 0]: '199004012015032002 Ratna Lestari' });
  });

  it('calls accounts by their names', async () => {
    await write(
      sari(),
      `with file as (insert into stored_file (agency_id, name, size, sha256) values ($1, 'a.csv', 1, '\\x00') returning id)
       insert into import_run (agency_id, format, file_id, file_name, sha256, created_by)
       select $1, 'units', id, 'unit.csv', '\\x00', ${accountId} from file returning id`,
    );
    const { items: rows, names } = await items({ table: 'import_run' });
    expect(rows[0]?.label).toBe('unit.csv');
    expect(names.created_by).toEqual({ [accountId]: 'Akun sari' });
  });

  it('forgets nothing of a row that is gone but its name', async () => {
    await write(
      system(),
      `insert into org_unit (agency_id, code, name) values ($1, 'X', 'Unit') returning id`,
    );
    await write(system(), `delete from org_unit where agency_id = $1 and code = 'X' returning id`);
    const { items: rows } = await items({ table: 'org_unit' });
    expect(rows).toMatchObject([{ label: null, present: null, old: { code: 'X' }, new: null }]);
  });
});
