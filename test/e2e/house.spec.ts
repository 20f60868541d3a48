import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { demoFiles } from '#migrations/demo';
import { addAccount, TEST_PASSWORD, until } from '#libs/testing';
import type { AgencyView } from '../../apps/api/agency/agency.view.js';
import type { ImportResponse } from '../../apps/api/imports/imports.view.js';
import type { EmployeeCard, EmployeePage, OrgUnitTree, PositionPage } from '#libs/features/directory';
import { Client } from '../running/client.js';
import { ImportOffice, workbookOf } from '../running/import-office.js';
import { RunningHouse } from '../running/running-house.js';

/** Whole path, with the processes as they run: HR's files go in through the wizard and come out on the page. */
describe('the house', () => {
  const files = demoFiles('bandar-selaras', '2026-06-30');
  const rowsOf = (format: string) => files.find((file) => file.format === format)?.rows.length;
  let house: RunningHouse;
  let analyst: Client;
  let auditor: Client;
  let stranger: Client;
  let office: ImportOffice;
  beforeAll(async () => {
    house = await RunningHouse.open();
    await addAccount(house.database, { agencyCode: 'selaras', login: 'sari', role: 'hrAnalyst' });
    await addAccount(house.database, { agencyCode: 'selaras', login: 'agus', role: 'auditor' });
    await addAccount(house.database, { agencyCode: 'seberang', login: 'budi', role: 'hrAnalyst' });
    [analyst, auditor, stranger] = (await Promise.all(
      ['sari', 'agus', 'budi'].map(async (login) => {
        const client = new Client(house.address);
        await client.signIn(login, TEST_PASSWORD);
        return client;
      }),
    )) as [Client, Client, Client];
    office = new ImportOffice(analyst);
  }, 90_000);
  afterAll(() => house.close());

  const counts = async (client: Client) => (await client.get<AgencyView>('/agency')).body.counts;

  it('takes units, people, posts and holders from HR’s files', async () => {
    for (const file of files) {
      const taken = await office.take(file);
      const expected = { rows: file.rows.length, errors: 0, updated: 0, unchanged: 0 };
      expect({ format: file.format, ...taken.totals }).toMatchObject({ format: file.format, ...expected });
      expect(taken.totals.inserted).toBeGreaterThanOrEqual(file.rows.length);
    }
    expect(await counts(analyst)).toMatchObject({
      units: rowsOf('units'),
      employees: rowsOf('employees'),
      positions: rowsOf('positions'),
    });
  }, 120_000);

  it('shows them: tree, posts with holders, people, one card', async () => {
    const tree = (await analyst.get<OrgUnitTree>('/org-units')).body;
    expect(tree.items).toHaveLength(rowsOf('units') ?? 0);
    const posts = (await analyst.get<PositionPage>('/positions?state=filled&limit=200')).body;
    expect(posts.items.every(({ holders }) => holders.length > 0)).toBe(true);
    const [header, row] = [files[1]?.headers ?? [], files[1]?.rows[0] ?? []];
    const nip = row[header.indexOf('NIP BARU')] ?? '';
    const found = (await analyst.get<EmployeePage>(`/employees?search=${nip}`)).body;
    expect(found.items.map((person) => person.nip)).toEqual([nip]);
    const card = (await analyst.get<EmployeeCard>(`/employees/${found.items[0]?.id}`)).body;
    expect(card).toMatchObject({ nip, current: { positionName: expect.any(String) } });
  });

  it('measures how full the data are, in the background', async () => {
    const measured = () =>
      house.database.owner<{ count: number }>('select count(*)::int as count from employee_completeness');
    await until(measured, ([row]) => row?.count === rowsOf('employees'), 30_000);
  }, 40_000);

  it.each(['units', 'employees', 'positions', 'holders'])(
    'gives %s back in a file that imports unchanged',
    async (format) => {
      const content = await analyst.file(`/exports/${format}.xlsx`);
      const { totals } = await office.takeFile(format, `${format}.xlsx`, content);
      expect({ format, ...totals }).toMatchObject({ errors: 0, inserted: 0, updated: 0 });
      expect(totals.unchanged).toBe(totals.good);
    },
    60_000,
  );

  it('tells an edit with an old version what stands now, and an edit with the present one is kept', async () => {
    const [person] = (await analyst.get<EmployeePage>('/employees?limit=1')).body.items;
    const path = `/employees/${person?.id}`;
    const { version } = (await analyst.get<EmployeeCard>(path)).body;
    const changed = await analyst.send<EmployeeCard>('PATCH', path, { version, body: { phone: '0811' } });
    expect(changed).toMatchObject({ status: 200, body: { version: version + 1 } });
    const late = await analyst.send('PATCH', path, { version, body: { phone: '0822' } });
    expect(late).toMatchObject({
      status: 412,
      body: { code: 'version.stale', present: { version: version + 1 } },
    });
    expect(late.body).toMatchObject({ present: { id: person?.id } });
    expect((await analyst.send('PATCH', path, { body: { phone: '0833' } })).status).toBe(428);
  });

  it('creates once for one key', async () => {
    const body = { code: 'BARU', name: 'Bidang Baru' };
    const key = randomUUID();
    const first = await analyst.send<{ id: number }>('POST', '/org-units', { body, key });
    const again = await analyst.send<{ id: number }>('POST', '/org-units', { body, key });
    expect(first.status).toBe(201);
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get('idempotent-replay')).toBe('true');
    const other = await analyst.send('POST', '/org-units', { body: { ...body, code: 'LAIN' }, key });
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency.key-reused' } });
  });

  it('uploads once for one key', async () => {
    const content = await workbookOf({
      format: 'units',
      fileName: '',
      headers: ['KODE UNOR', 'NAMA UNOR'],
      rows: [['Z', 'Zeta']],
    });
    const key = randomUUID();
    const first = await office.upload('units', 'z.xlsx', content, key);
    const again = await office.upload('units', 'z.xlsx', content, key);
    expect(again.id).toBe(first.id);
    expect(again.version).toBe(first.version);
  });

  it('takes an import back as one action while nothing later touched its rows, and refuses otherwise', async () => {
    const rows = [
      ['UJI.1', 'Unit Uji Satu'],
      ['UJI.2', 'Unit Uji Dua'],
    ];
    const headers = ['KODE UNOR', 'NAMA UNOR'];
    const before = await counts(analyst);
    const taken = await office.take({ format: 'units', fileName: 'uji.xlsx', headers, rows });
    expect(taken.undo).toMatchObject({ possible: true });
    expect((await counts(analyst)).units).toBe(before.units + 2);
    await office.order('undo', taken);
    await office.reached(taken.id, 'undone');
    expect(await counts(analyst)).toEqual(before);

    const page = (await analyst.get<{ items: ImportResponse[] }>('/imports?limit=200')).body.items;
    const people = page.filter(({ format, totals }) => format === 'employees' && (totals.inserted ?? 0) > 0);
    const first = await office.one(people.at(-1)?.id ?? 0);
    const refused = await analyst.send('POST', `/imports/${first.id}/undo`, { version: first.version });
    expect(refused).toMatchObject({ status: 409, body: { code: 'import.touched' } });
  }, 60_000);

  it('leaves a trail that holds, whole and sealed', async () => {
    const entries = await auditor.get<{ items: object[] }>('/audit?table=employee&source=import');
    expect(entries.body.items.length).toBeGreaterThan(0);
    const status = () => auditor.get<{ waiting: number; sealed: number }>('/audit/status');
    await until(status, ({ body }) => body.waiting === 0 && body.sealed > 0, 30_000);
    const { code, output } = await house.command('audit', 'verify');
    expect({ code, output }).toMatchObject({ code: 0, output: expect.stringContaining('selaras: utuh') });
    await house.database.owner(
      `update audit_change set items = jsonb_set(items, '{0,new}', '{"nip": "1"}')
       where entry_id = (select max(id) from audit_entry where table_name = 'employee' and action = 'insert')`,
    );
    const after = await house.command('audit', 'verify');
    expect(after).toMatchObject({ code: 1, output: expect.stringContaining('selaras: TIDAK UTUH') });
    expect(after.output).toContain('seberang: utuh');
  }, 90_000);

  it('shows another agency nothing of it', async () => {
    expect(await counts(stranger)).toMatchObject({ units: 0, positions: 0, employees: 0 });
    for (const path of ['/employees', '/positions', '/org-units', '/imports']) {
      expect((await stranger.get<{ items: object[] }>(path)).body.items).toEqual([]);
    }
  });
});
