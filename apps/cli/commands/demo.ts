import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import {
  DEMO_AGENCIES,
  type DemoAccount,
  type DemoAgency,
  demoAccounts,
  type DemoFile,
  demoFiles,
} from '#migrations/demo';
import { calendarDate } from '#libs/domain/calendar';
import { hasPart } from '#libs/contracts/permissions';
import { systemActor } from '#libs/platform/database';
import { createAgency, createUser } from '#libs/platform/identity';
import { ImportRunner } from '#libs/platform/import';
import { writeXlsx } from '#libs/platform/spreadsheet';
import { type Command, UsageError } from '../command.js';
import { withFeatures } from '../feature-context.js';
import { messages } from '../messages.js';
import { seedPlans } from './demo-development.js';
import { seedEvents } from './demo-events.js';
import { demoPlace, demoTeam, hasEvents, nameEmployees } from './demo-people.js';
import { publishDictionary } from './demo-dictionary.js';
import { seedMerit } from './demo-merit.js';
import { seedTalent } from './demo-talent.js';
import { asOwner } from '../owner.js';

/** The agency with ratings, results and records: the other shows empty pages. */
const RIVER = 'muara-sekawan';
/** One password for all invented accounts; it opens nothing but the demo. */
const DEMO_PASSWORD = 'kader-contoh-2026';

/**
 * Fills the database with the invented regency and city, through the same import as the page. Run again it only says
 * the sign-ins, as one line of JSON on standard output.
 */
export const demoCommand: Command = {
  words: 'demo',
  usage: 'demo',
  async run() {
    if (process.env.KADER_ENV === 'production') throw new UsageError(messages.demoInProduction);
    await asOwner(async (client) => {
      for (const agency of DEMO_AGENCIES) await seedAgency(client, agency);
      await seedAccounts(client);
      await nameEmployees(client, demoAccounts());
      for (const agency of DEMO_AGENCIES.filter(({ code }) => code === RIVER)) {
        await seedAssessments(client, agency);
      }
    });
    const signIns = demoAccounts().map((account) => ({
      label: labelOf(account),
      login: account.login,
      password: DEMO_PASSWORD,
    }));
    console.log(JSON.stringify({ signIns }));
    return 0;
  },
};

/** What the account is, and that its part is still to come where the role has none. */
function labelOf({ label, memberships }: DemoAccount): string {
  return memberships.some(({ role }) => hasPart(role)) ? label : messages.demoNoPart(label);
}

/** Imports what has not been imported: a start that was cut short goes on with the next file. */
async function seedAgency(client: pg.Client, agency: DemoAgency): Promise<void> {
  const { id } = await createAgency(client, agency);
  const today = todayIn(agency);
  const settled = await settledFiles(client, id);
  const files = demoFiles(agency.code, today).filter(({ fileName }) => !settled.has(fileName));
  if (files.length > 0) await importFiles(id, agency, files);
  if (agency.code === RIVER && !(await isMapped(client, id))) {
    console.error(messages.demoMapping(agency.name));
    await withFeatures(async (app) => {
      await seedTalent(app, id);
      await seedMerit(app, id, Number(today.slice(0, 4)));
    });
  }
}

/** Whether talent maps and merit history stand: asked of the database, since loading the features takes its time. */
async function isMapped(client: pg.Client, agencyId: number): Promise<boolean> {
  const { rows } = await client.query<{ mapped: boolean }>(
    `select (select count(*) from talent_period where agency_id = $1 and state <> 'draft') >= 2
        and (select count(*) from merit_assessment where agency_id = $1) > 0 as mapped`,
    [agencyId],
  );
  return rows[0]?.mapped ?? false;
}

/** Files that were applied once; whoever undid one meant it. */
async function settledFiles(client: pg.Client, agencyId: number): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select distinct file_name as name from import_run
     where agency_id = $1 and state in ('applied', 'undoing', 'undone')`,
    [agencyId],
  );
  return new Set(rows.map(({ name }) => name));
}

async function importFiles(agencyId: number, agency: DemoAgency, files: readonly DemoFile[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kader-demo-'));
  try {
    await withFeatures(async (app) => {
      for (const file of files) {
        console.error(messages.demoImporting(agency.name, file.fileName));
        const path = await writeFileOf(folder, file);
        await app.get(ImportRunner).run(systemActor(agencyId, 'cli'), {
          format: file.format,
          path,
          fileName: file.fileName,
          options: { mode: 'allOrNothing', unknownUnit: 'error' },
        });
        if (file.format === 'competencies') {
          await publishDictionary(app, { id: agencyId, timeZone: agency.timeZone });
        }
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeFileOf(folder: string, file: DemoFile): Promise<string> {
  const path = join(folder, file.fileName);
  const columns = file.headers.map((header) => ({ header }));
  await writeXlsx(createWriteStream(path), [{ name: 'Data', columns, rows: file.rows }]);
  return path;
}

/** An event that runs and a draft, and development plans, once the accounts behind them stand. */
async function seedAssessments(client: pg.Client, agency: DemoAgency): Promise<void> {
  const { id } = await createAgency(client, agency);
  if (await hasEvents(client, id)) return;
  console.error(messages.demoEvents(agency.name));
  const team = await demoTeam(client, agency.code, DEMO_PASSWORD);
  const place = await demoPlace(client, id);
  const today = calendarDate(todayIn(agency));
  await withFeatures(async (app) => {
    await seedEvents(app, { ...place, timeZone: agency.timeZone, today }, team);
    await seedPlans(app, client, { agencyId: id, timeZone: agency.timeZone, today });
  });
}

function todayIn({ timeZone }: DemoAgency): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
}

/** Accounts that stand are left as they are: hashing a password takes its time on every start. */
async function seedAccounts(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ login: string }>('select login from account');
  const standing = new Set(rows.map(({ login }) => login));
  for (const account of demoAccounts().filter(({ login }) => !standing.has(login))) {
    for (const { agency, role, unit } of account.memberships) {
      await createUser(client, {
        agencyCode: agency,
        login: account.login,
        displayName: account.displayName,
        role,
        unitCode: unit ?? undefined,
        password: DEMO_PASSWORD,
      });
    }
  }
}
