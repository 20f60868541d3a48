import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { calendarDate } from '#libs/domain/calendar';
import {
  PeriodsQueries,
  PeriodsService,
  PoliciesQueries,
  PoliciesService,
  TalentComputation,
} from '#libs/features/talent-pool';
import { systemActor } from '#libs/platform/database';

/** Who is mapped: managers, and JF Ahli Madya and Muda outside teaching and health (docs/domain/09, section 7). */
const POPULATION = {
  levels: ['jptPratama', 'administrator', 'pengawas', 'jfAhliMadya', 'jfAhliMuda'],
  excludedFamilies: ['Pendidikan', 'Kesehatan'],
  includePppk: false,
} as const;

const LAST_YEAR = { name: 'Manajemen talenta 2025', referenceDate: '2025-12-31' };
const THIS_YEAR = { name: 'Manajemen talenta 2026', referenceDate: '2026-06-30' };
const DECREE = { number: '800.1.3/17/BKPSDM/2026', date: calendarDate('2026-01-19') };

/**
 * The regency maps talent by preset A, with F beside it for comparison: the map of 2025 is published, that of 2026 is
 * computed and waits for the committee. Run again it goes on where it stopped.
 */
export async function seedTalent(app: INestApplicationContext, agencyId: number): Promise<void> {
  const policyVersionId = await adoptPolicies(app, agencyId);
  const published = await computed(app, agencyId, { ...LAST_YEAR, policyVersionId });
  await publish(app, agencyId, published);
  await computed(app, agencyId, { ...THIS_YEAR, policyVersionId });
}

async function adoptPolicies(app: INestApplicationContext, agencyId: number): Promise<number> {
  const actor = systemActor(agencyId, 'cli');
  const policies = app.get(PoliciesService);
  const standing = await app.get(PoliciesQueries).list(agencyId);
  if (!standing.some(({ code }) => code === 'F')) await policies.adopt(actor, 'F');
  const known = standing.find(({ code }) => code === 'A')?.versions[0];
  const version = known ?? (await policies.adopt(actor, 'A'));
  if (version.state === 'draft')
    await policies.activate(actor, version.id, version.version, calendarDate('2025-01-01'));
  return version.id;
}

interface WantedPeriod {
  readonly name: string;
  readonly referenceDate: string;
  readonly policyVersionId: number;
}

/** The id of the period, computed at least once. */
async function computed(
  app: INestApplicationContext,
  agencyId: number,
  wanted: WantedPeriod,
): Promise<number> {
  const actor = systemActor(agencyId, 'cli');
  const standing = (await app.get(PeriodsQueries).list(agencyId)).find(({ name }) => name === wanted.name);
  const period =
    standing ??
    (await app.get(PeriodsService).create(actor, {
      ...POPULATION,
      ...wanted,
      referenceDate: calendarDate(wanted.referenceDate),
    }));
  if (period.state === 'draft')
    await app.get(TalentComputation).everybody(actor, period.id, randomUUID(), () => Promise.resolve());
  return period.id;
}

async function publish(app: INestApplicationContext, agencyId: number, id: number): Promise<void> {
  const actor = { ...systemActor(agencyId, 'cli'), timeZone: 'Asia/Makassar' };
  const periods = app.get(PeriodsService);
  let period = await app.get(PeriodsQueries).one(agencyId, id);
  if (period.state === 'computed') period = await periods.propose(actor, id, period.version);
  if (period.state === 'proposed') period = await periods.approve(actor, id, period.version, DECREE);
  if (period.state === 'approved') await periods.publish(actor, id, period.version);
}
