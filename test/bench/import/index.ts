import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_IMPORT_OPTIONS } from '#libs/contracts/imports';
import { DirectoryImportsModule } from '#libs/features/directory/imports';
import { ClockModule } from '#libs/platform/clock';
import { systemActor } from '#libs/platform/database';
import { FilesModule } from '#libs/platform/files';
import { ImportModule, ImportRunner } from '#libs/platform/import';
import { addAgency, createTestPlatform } from '#libs/testing';
import { type BenchDatabase, openBenchDatabase, serverConditions } from '../bench-database.js';
import { alternate, type Measure, measureOf, seconds } from '../measure.js';
import { say } from '../say.js';
import { copyPeople, withoutAudit } from './copied-people.js';
import { writePeople, writeUnits } from './synthetic-file.js';

const MODULES = [ClockModule, FilesModule, ImportModule, DirectoryImportsModule];
/** Ids of copied people, far from those the product gives. */
const FIRST_ID = 1_000_000_000;

/** Goal 10: `size` people from a SIASN export with validation and audit, against COPY into the same indexed tables. */
export async function benchImport(size: number): Promise<Measure[]> {
  const database = await openBenchDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), 'kader-bench-'));
  const platform = await createTestPlatform(database, { imports: MODULES }, { KADER_FILES: folder });
  try {
    say(`server: ${JSON.stringify(await serverConditions(database.client))}`);
    const files = { people: path.join(folder, 'people.csv'), units: path.join(folder, 'units.csv') };
    await writePeople(files.people, size);
    await writeUnits(files.units);
    return [await measureImport(database, platform.get(ImportRunner), files, size)];
  } finally {
    await platform.close();
    rmSync(folder, { recursive: true, force: true });
    await database.close();
  }
}

async function measureImport(
  database: BenchDatabase,
  runner: ImportRunner,
  files: { readonly people: string; readonly units: string },
  size: number,
): Promise<Measure> {
  const load = (agencyId: number, format: 'employees' | 'units', file: string) =>
    runner.run(systemActor(agencyId, 'cli'), {
      format,
      path: file,
      fileName: path.basename(file),
      options: DEFAULT_IMPORT_OPTIONS,
    });
  const { client } = database;
  let peak = 0;
  const { values, baselines } = await alternate(
    async (round) => {
      const { agencyId } = await addAgency(database, `impor-${round}`);
      await load(agencyId, 'units', files.units);
      await database.fill('checkpoint');
      const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
      const time = await seconds(() => load(agencyId, 'employees', files.people));
      clearInterval(watch);
      await expectPeople(database, agencyId, size);
      return time;
    },
    async (round) => {
      const { agencyId } = await addAgency(database, `salin-${round}`);
      await database.fill('checkpoint');
      let time = 0;
      await withoutAudit(client, async () => {
        time = await seconds(() => copyPeople(client, agencyId, FIRST_ID + round * size, size));
      });
      return time;
    },
  );
  say(`peak memory of the importing process: ${Math.round(peak / 1e6)} MB`);
  return measureOf({ name: 'import, s', goal: 3.5, bound: 'atMost' }, values, baselines);
}

async function expectPeople(database: BenchDatabase, agencyId: number, size: number): Promise<void> {
  const [row] = await database.owner<{ people: number }>(
    'select count(*)::int as people from employee where agency_id = $1',
    [agencyId],
  );
  if (row?.people !== size) throw new Error(`${row?.people} of ${size} people were imported`);
}
