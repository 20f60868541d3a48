import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createServer, connect, type Server, type Socket } from 'node:net';
import { loadConfig } from '#libs/platform/config';
import { PlannedStatement, StatementWork, systemActor } from '#libs/platform/database';
import { addAgency, createTestDatabase, type TestDatabase, testEnvironment } from '#libs/testing';

const RENAME = new PlannedStatement(
  `update org_unit set name = $2, version = version + 1 where id = $1 returning id, version`,
);

/** A way to the database that can hold every answer back until COMMIT has been asked for. */
class HoldingWay {
  private readonly held: (() => void)[] = [];
  private readonly sockets = new Set<Socket>();
  private holds = false;

  private constructor(
    private readonly server: Server,
    private readonly target: URL,
  ) {
    server.on('connection', (near) => this.join(near));
  }

  static async to(url: string): Promise<HoldingWay> {
    const way = new HoldingWay(createServer(), new URL(url));
    await new Promise<void>((resolve) => way.server.listen(0, '127.0.0.1', resolve));
    return way;
  }

  get url(): string {
    const address = this.server.address();
    const url = new URL(this.target);
    if (address === null || typeof address === 'string') throw new Error('nobody listens');
    url.host = `127.0.0.1:${address.port}`;
    return url.href;
  }

  holdUntilCommit(): void {
    this.holds = true;
  }

  close(): void {
    this.server.close();
    for (const socket of this.sockets) socket.destroy();
  }

  private join(near: Socket): void {
    const far = connect(Number(this.target.port), this.target.hostname);
    this.sockets.add(near).add(far);
    near.on('data', (asked) => {
      far.write(asked);
      if (!asked.toString('latin1').toLowerCase().includes('commit')) return;
      this.holds = false;
      for (const answer of this.held.splice(0)) answer();
    });
    far.on('data', (answered) => {
      if (this.holds) this.held.push(() => near.write(answered));
      else near.write(answered);
    });
    near.on('close', () => far.destroy()).on('error', () => far.destroy());
    far.on('close', () => near.destroy()).on('error', () => near.destroy());
  }
}

describe('a transaction of one statement', () => {
  let database: TestDatabase;
  let way: HoldingWay;
  let work: StatementWork;
  let agencyId: number;
  let unitId: number;
  beforeAll(async () => {
    database = await createTestDatabase();
    agencyId = (await addAgency(database, 'satu')).agencyId;
    const [unit] = await database.owner<{ id: number }>(
      `insert into org_unit (agency_id, code, name) values ($1, 'D', 'Dinas') returning id`,
      [agencyId],
    );
    unitId = unit?.id ?? 0;
    way = await HoldingWay.to(database.appUrl);
    work = new StatementWork(loadConfig(testEnvironment({ appUrl: way.url })));
  });
  afterAll(async () => {
    // First the way: what still waits for an answer hears that there is none.
    way.close();
    await work.onApplicationShutdown();
    await database.drop();
  });

  const rename = (name: string | null, agency = agencyId) =>
    work.run<{ version: number }>(systemActor(agency, 'page'), RENAME, [unitId, name]);

  it('is asked for in one go: COMMIT is sent before anything was answered', async () => {
    await rename('Dinas Satu');
    way.holdUntilCommit();
    expect(await rename('Dinas Dua')).toEqual([{ id: unitId, version: 3 }]);
  }, 5_000);

  it('sees its tenant and is on record', async () => {
    const { agencyId: other } = await addAgency(database, 'dua');
    expect(await rename('Bukan milik saya', other)).toEqual([]);
    const before = await database.owner('select id from audit_entry');
    await rename('Dinas Tiga');
    const [entry] = await database.owner(
      `select source, action, row_ids from audit_entry order by id desc limit 1`,
    );
    expect(entry).toEqual({ source: 'page', action: 'update', row_ids: [unitId] });
    expect((await database.owner('select id from audit_entry')).length).toBe(before.length + 1);
  });

  it('leaves nothing when the statement fails, and the connection goes on', async () => {
    await expect(rename(null)).rejects.toThrow('null value');
    const [{ version } = { version: 0 }] = await rename('Dinas Empat');
    expect(version).toBe(5);
  });
});
