import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventName } from '#libs/contracts/events';
import type { MeritAspectView, MeritAssessmentView, MeritComputedView } from '#libs/features/merit-index';
import type { JobPage } from '../../apps/api/jobs/job.view.js';
import { demoTemplate } from '../browser/house/demo-template.js';
import { chance } from '../running/chance.js';
import { RunningHouse } from '../running/running-house.js';
import { endStateOf } from './stream/end-state.js';
import { StreamOffice } from './stream/stream-office.js';
import { type Act, StreamWalk } from './stream/stream-walk.js';
import { moments, type Steps, walkStruck } from './stream/strikes.js';

/** The long form: `npm run test:long`. */
const KILLS = process.env.KADER_TEST_LONG === '1' ? 20 : 1;
/** Chooses the moments; a failed run is repeated with KADER_TEST_SEED. */
const SEED = Number(process.env.KADER_TEST_SEED ?? Date.now() % 1_000_000);

/** The facts by which each step of the stream becomes known to the next. */
const ARROWS: readonly EventName[] = [
  'assessment.resultsChanged',
  'talentPool.resultsChanged',
  'talentPool.periodMoved',
  'succession.candidatesChanged',
  'succession.plansMoved',
  'directory.holdingsChanged',
  'directory.appointmentsRecorded',
  'meritIndex.levelsChanged',
];

/** From one imported result to the merit index in the demo's regency; each test stands on the one before. */
describe('the stream', () => {
  let house: RunningHouse;
  /** Where the worker is killed. */
  let other: RunningHouse;
  let office: StreamOffice;
  let walk: StreamWalk;
  let began: Date;
  const steps: Partial<Record<Act, number>> = {};

  beforeAll(async () => {
    const template = await demoTemplate();
    [house, other] = await Promise.all([RunningHouse.open({}, template), RunningHouse.open({}, template)]);
    office = await StreamOffice.open(house);
    await office.settled();
    walk = new StreamWalk(office);
    began = new Date();
  }, 600_000);
  afterAll(() => Promise.all([house.close(), other.close()]));

  async function go(act: Act): Promise<void> {
    const before = await office.steps();
    await walk.go(act);
    steps[act] = (await office.steps()) - before;
  }

  it('carries an imported result into profile, box and figures', async () => {
    const before = await office.board((await office.period('computed')).id);
    await go('import');
    const { period, person } = { period: walk.found('period'), person: walk.found('person') };
    expect(person).toMatchObject({ box: null, missing: ['jpm', 'potentialAspects'] });
    expect(await office.person(period.id, person.nip)).toMatchObject({
      box: expect.any(Number),
      missing: [],
      pool: 'member',
      kinerja: person.kinerja,
    });
    const after = await office.board(period.id);
    expect(after.unassessed).toBe(before.unassessed - 1);
    expect(after.total).toBe(before.total);
  }, 120_000);

  it('draws up every list anew from the map the PPK has set', async () => {
    await go('decide');
    const periodId = walk.found('period').id;
    const lists = await house.database.owner<{ periodId: number; posts: number; imported: number }>(
      `select period_id as "periodId", count(distinct position_id)::int as posts,
         count(*) filter (where employee_id = $2)::int as imported
       from succession_candidate where agency_id = $1 group by period_id`,
      [office.agencyId, walk.found('person').employeeId],
    );
    expect(lists).toEqual([{ periodId, posts: expect.any(Number), imported: expect.any(Number) }]);
    expect(lists[0]?.imported).toBeGreaterThan(0);
    expect(figureOf(await office.merit(), '3.3').level).toBe(3);
  }, 120_000);

  it('shows the approved plan beside the vacancy', async () => {
    await go('plan');
    const { positionId, level } = walk.found('plan');
    const vacancy = (await office.vacancies(level)).find(({ id }) => id === positionId);
    expect(vacancy).toMatchObject({ state: 'vacant', planState: 'approved' });
  }, 120_000);

  it('moves the one appointed, opens the post behind, and tells the merit index', async () => {
    const before = await office.merit();
    await go('appoint');
    const [plan, appointment] = [walk.found('plan'), walk.found('appointment')];
    const { employeeId, previousPositionId } = appointment;
    expect(appointment).toMatchObject({
      rank: plan.members[0]?.rank,
      move: 'promotion',
      successionPlanId: plan.id,
    });
    expect(await stands(employeeId)).toEqual({ inLists: 0, positionId: plan.positionId });
    expect(await office.see(`/succession-plans/${plan.id}`)).toMatchObject({ state: 'realised' });
    const behind = await office.vacancies(appointment.previousLevel ?? '');
    expect(behind.filter(({ id }) => id === previousPositionId)).toMatchObject([{ state: 'vacant' }]);
    const after = await office.merit();
    expect(figureOf(before, '4.2')).toMatchObject({ level: null, figures: [{ count: 0, of: 0 }] });
    expect(figureOf(after, '4.2')).toMatchObject({ level: 4, figures: [{ count: 1, of: 1 }] });
    const usedPlans = (merit: MeritAssessmentView) => countOf(figureOf(merit, '3.4'), 'appointmentsFromPlan');
    expect([usedPlans(before), usedPlans(after)]).toEqual([0, 1]);
    expect([figureOf(before, '3.3').level, figureOf(after, '3.3').level]).toEqual([3, 4]);
    expect(aspect4(after).score).toBeGreaterThan(aspect4(before).score);
    expect(after.headlines[0]?.filled).toBe((before.headlines[0]?.filled ?? 0) + 1);
    expect(after.moves).toBeGreaterThan(before.moves);
  }, 120_000);

  it('came along as events and jobs that people can watch, and nothing of it failed', async () => {
    expect([...(await office.eventsSince(began))]).toEqual(expect.arrayContaining([...ARROWS]));
    const { items } = await office.see<JobPage>('/jobs?limit=200');
    const ran = items.filter(({ requestedAt }) => new Date(requestedAt) >= began);
    expect(new Set(ran.map(({ name }) => name))).toEqual(
      new Set(['import.check', 'import.apply', 'succession.rank', 'meritIndex.compute']),
    );
    expect(ran.filter(({ state }) => state !== 'succeeded')).toEqual([]);
  });

  it(
    `ends the same when the worker is killed: ${KILLS} kills, seed ${SEED}`,
    async () => {
      const expected = await endStateOf(office);
      expect(expected.failures).toEqual([]);
      const struck = new StreamWalk(await StreamOffice.open(other));
      await struck.office.settled();
      await walkStruck(struck, moments(KILLS, steps as Steps, chance(SEED)));
      expect(await endStateOf(struck.office)).toEqual(expected);
    },
    KILLS * 60_000 + 120_000,
  );

  /** In how many lists somebody stands, and in which post. */
  async function stands(employeeId: number): Promise<{ inLists: number; positionId: number } | undefined> {
    const [row] = await house.database.owner<{ inLists: number; positionId: number }>(
      `select (select count(*)::int from succession_candidate where agency_id = $1 and employee_id = $2) as "inLists",
         (select position_id from holding where agency_id = $1 and employee_id = $2 and kind = 'definitive'
            and voided_at is null and until is null) as "positionId"`,
      [office.agencyId, employeeId],
    );
    return row;
  }
});

function figureOf({ aspects }: MeritAssessmentView, code: string): MeritComputedView {
  const indicators = aspects.flatMap((aspect) => aspect.indicators);
  const computed = indicators.find((indicator) => indicator.code === code)?.computed;
  if (!computed) throw new Error(`${code} was not computed`);
  return computed;
}

function countOf({ figures }: MeritComputedView, name: string): number {
  return figures.find((figure) => figure.name === name)?.count ?? 0;
}

function aspect4({ aspects }: MeritAssessmentView): MeritAspectView {
  const found = aspects.find(({ number }) => number === 4);
  if (!found) throw new Error('the instrument has no aspect 4');
  return found;
}
