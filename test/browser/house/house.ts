import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, testEnvironment } from '#libs/testing';
import { freePort, Program } from '../../running/program.js';
import { demoTemplate } from './demo-template.js';

/** One password for all invented accounts of the demo. */
export const DEMO_PASSWORD = 'kader-contoh-2026';

/** The built product with the demo in a database of its own: what `npm start` runs, one for a spec file. */
export class House {
  private constructor(
    readonly database: TestDatabase,
    readonly url: string,
    private readonly programs: readonly Program[],
    private readonly folder: string,
  ) {}

  /** @param apps which processes the spec needs; only imports need the worker */
  static async open(...apps: ('api' | 'worker')[]): Promise<House> {
    return House.over(await createTestDatabase(await demoTemplate()), apps);
  }

  /** The same without the demo, for a spec that arranges an agency of its own. */
  static async bare(...apps: ('api' | 'worker')[]): Promise<House> {
    return House.over(await createTestDatabase(), apps);
  }

  private static async over(database: TestDatabase, apps: readonly ('api' | 'worker')[]): Promise<House> {
    const folder = await mkdtemp(join(tmpdir(), 'kader-browser-'));
    const port = await freePort();
    const env = testEnvironment(database, { PORT: String(port), KADER_FILES: folder });
    const programs = await Promise.all(apps.map((name) => Program.start(name, env)));
    return new House(database, `http://127.0.0.1:${port}`, programs, folder);
  }

  async close(): Promise<void> {
    await Promise.all(this.programs.map((program) => program.end('SIGKILL')));
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  /** The number of a row of the regency that a code names. */
  async idOf(table: 'org_unit' | 'position', code: string): Promise<number> {
    const [row] = await this.database.owner<{ id: number }>(
      `select t.id from ${table} t join agency a on a.id = t.agency_id
       where a.code = 'muara-sekawan' and t.code = $1`,
      [code],
    );
    if (!row) throw new Error(`the demo has no ${table} ${code}`);
    return row.id;
  }

  /** Who holds a post of the regency definitively today. @returns the employee's number */
  async holderOf(positionCode: string): Promise<number> {
    const [row] = await this.database.owner<{ id: number }>(
      `select employee_id as id from holding
       where position_id = $1 and kind = 'definitive' and voided_at is null and until is null limit 1`,
      [await this.idOf('position', positionCode)],
    );
    if (!row) throw new Error(`nobody holds ${positionCode}`);
    return row.id;
  }

  /** The demo's regency. */
  async agencyId(): Promise<number> {
    const [row] = await this.database.owner<{ id: number }>(
      `select id from agency where code = 'muara-sekawan'`,
    );
    if (!row) throw new Error('the demo has no regency');
    return row.id;
  }
}
