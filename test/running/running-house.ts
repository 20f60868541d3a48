import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase, testEnvironment } from '#libs/testing';
import { freePort, Program, runCommand } from './program.js';

/** Api and worker as real processes on a test database, with a files folder of their own. */
export class RunningHouse {
  private readonly programs = new Map<'api' | 'worker', Program>();

  private constructor(
    readonly database: TestDatabase,
    readonly address: string,
    private readonly folder: string,
    private readonly env: Readonly<Record<string, string>>,
  ) {}

  /**
   * @param env such as REDIS_URL
   * @param template database to begin with; without one it is empty
   */
  static async open(env: Readonly<Record<string, string>> = {}, template?: string): Promise<RunningHouse> {
    const [database, port] = [await createTestDatabase(template), await freePort()];
    const folder = await mkdtemp(join(tmpdir(), 'kader-running-'));
    const own = { PORT: String(port), HOST: '127.0.0.1', KADER_FILES: folder };
    const house = new RunningHouse(
      database,
      `http://127.0.0.1:${port}`,
      folder,
      testEnvironment(database, { ...own, ...env }),
    );
    await Promise.all([house.start('api'), house.start('worker')]);
    return house;
  }

  async close(): Promise<void> {
    await Promise.all([...this.programs.values()].map((program) => program.end('SIGKILL')));
    await this.database.drop();
    await rm(this.folder, { recursive: true, force: true });
  }

  async start(name: 'api' | 'worker'): Promise<void> {
    this.programs.set(name, await Program.start(name, this.env));
  }

  /** kill -9; it stays dead. */
  async kill(name: 'api' | 'worker'): Promise<void> {
    await this.programs.get(name)?.end('SIGKILL');
  }

  isAlive(name: 'api' | 'worker'): boolean {
    return this.programs.get(name)?.isAlive ?? false;
  }

  /** A command of `kader`, as the owner of the database. */
  command(...args: string[]): Promise<{ code: number | null; output: string }> {
    return runCommand(args, { ...this.env, DATABASE_OWNER_URL: this.database.ownerUrl });
  }

  /** What the processes said last, to be shown when something failed. */
  get output(): string {
    return [...this.programs.values()].map(({ name, output }) => `${name}: ${output}`).join('\n');
  }
}
