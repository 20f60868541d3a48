import type { INestApplicationContext } from '@nestjs/common';
import type pg from 'pg';
import type { CalendarDate } from '#libs/domain/calendar';
import { GapsQueries } from '#libs/features/assessment';
import {
  DevelopmentItemsService,
  type DevelopmentPlan,
  DevelopmentPlansService,
  type Member,
  type ResultMeasure,
} from '#libs/features/development';
import { PoliciesQueries } from '#libs/features/talent-pool';

/** Where the plans are drawn up. */
export interface PlansPlace {
  readonly agencyId: number;
  readonly timeZone: string;
  readonly today: CalendarDate;
}

const PLANS = 6;
/** Items of a plan that is carried out: somebody works on few things at once. */
const ITEMS = 3;

/** A member who is also one of the agency's people. */
interface PlacedMember extends Member {
  readonly employeeId: number | null;
}

/** Membership that signs in with a role, as the features see it. */
async function memberOf(
  client: pg.Client,
  { agencyId, timeZone }: PlansPlace,
  role: 'hrAnalyst' | 'superior',
): Promise<PlacedMember | null> {
  const { rows } = await client.query<
    Pick<PlacedMember, 'accountId' | 'membershipId' | 'orgUnitId' | 'employeeId'>
  >(
    `select account_id as "accountId", id as "membershipId", org_unit_id as "orgUnitId",
            employee_id as "employeeId" from membership
     where agency_id = $1 and role = $2 order by id limit 1`,
    [agencyId, role],
  );
  return rows[0] ? { ...rows[0], agencyId, timeZone, role, source: 'cli' } : null;
}

/** A few plans of this year in the superior's unit, drawn up from gaps as the page does: drafts, submitted, approved. */
export async function seedPlans(
  app: INestApplicationContext,
  client: pg.Client,
  place: PlansPlace,
): Promise<void> {
  const [hr, superior] = [
    await memberOf(client, place, 'hrAnalyst'),
    await memberOf(client, place, 'superior'),
  ];
  if (!hr || !superior) return;
  const rules = await app.get(PoliciesQueries).resultRules(place.agencyId, place.today);
  const measure: ResultMeasure = { ...rules, today: place.today };
  const people = await app
    .get(GapsQueries)
    .list(superior, {}, { ...measure, releasedOnly: true }, { after: null, limit: PLANS });
  const year = Number(place.today.slice(0, 4));
  const plans = app.get(DevelopmentPlansService);
  // Nobody approves the own plan.
  const team = people.items.filter(({ id }) => id !== superior.employeeId);
  for (const [index, { id }] of team.entries()) {
    const drafted = await plans.create(hr, id, { year, targetPositionId: null, fromGaps: true }, measure);
    const plan = await narrowed(app, hr, drafted);
    if (index % 3 === 0) continue;
    const { version } = await plans.submit(hr, plan.id, plan.version);
    if (index % 3 === 1) continue;
    await carryOn(app, hr, await plans.approve(superior, plan.id, version));
  }
}

/** Keeps the widest gaps, and makes one of them a course. */
async function narrowed(
  app: INestApplicationContext,
  hr: Member,
  plan: DevelopmentPlan,
): Promise<DevelopmentPlan> {
  const items = app.get(DevelopmentItemsService);
  let present = plan;
  for (const item of plan.items.slice(ITEMS)) present = await items.remove(hr, item);
  const [course] = present.items;
  if (!course) return present;
  const { goal, competencyCode, mentorId, dueOn } = course;
  return items.change(hr, course, {
    goal,
    competencyCode,
    mentorId,
    dueOn,
    actionType: 'formal',
    learningHours: 20,
  });
}

/** The course is done, the next item under way. */
async function carryOn(app: INestApplicationContext, hr: Member, { items }: DevelopmentPlan): Promise<void> {
  const [course, next] = items;
  const service = app.get(DevelopmentItemsService);
  if (course) {
    const evidence = 'Sertifikat pelatihan tersimpan di unit kepegawaian';
    await service.progress(hr, course, { state: 'done', note: '', evidence });
  }
  if (next) {
    await service.progress(hr, next, { state: 'running', note: 'Penugasan sudah dimulai', evidence: '' });
  }
}
