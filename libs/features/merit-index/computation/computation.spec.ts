import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { type Actor, systemActor } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { MeritFacts } from '#libs/testing/merit';
import { AssessmentsQueries } from '../assessments/assessments.queries.js';
import { AssessmentsService } from '../assessments/assessments.service.js';
import { MeritIndexModule } from '../merit-index.module.js';
import { Computation } from './computation.js';

/** Each test has an agency of its own, whose assessment of 2026 reads the facts of 30 June. */
describe('what the platform computes of instrument A', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [MeritIndexModule] });
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  async function office(code: string, splitFillings = false) {
    const { agencyId } = await addAgency(database, code);
    const actor: Actor = systemActor(agencyId);
    const tree = new TestTree(database, agencyId);
    const unit = await tree.unit('Sekretariat Daerah');
    const { id } = await platform
      .get(AssessmentsService)
      .open(actor, { year: 2026, dataDate: '2026-06-30', splitFillings });
    const indicator = async (wanted: string) => {
      await platform.get(Computation).run(actor, id);
      const { aspects } = await platform.get(AssessmentsQueries).one(agencyId, id);
      const found = aspects.flatMap(({ indicators }) => indicators).find((one) => one.code === wanted);
      return {
        level: found?.self.level ?? null,
        rule: found?.computed?.rule,
        figures: found?.computed?.figures.map(({ name, count, of }) => `${name} ${count}/${of ?? '-'}`),
      };
    };
    return { tree, unit, facts: new MeritFacts(database, agencyId), indicator };
  }

  /** People of a jenjang, the first `assessed` of them with a valid result. */
  async function people(
    at: Awaited<ReturnType<typeof office>>,
    level: string,
    count: number,
    assessed: number,
  ) {
    for (let n = 0; n < count; n++) {
      const { employeeId } = await at.tree.placed(at.unit, { name: `${level} ${n}` }, { level });
      if (n < assessed) await at.facts.assessed(employeeId, '2024-07-01');
    }
  }

  it('3.1 asks every JPT, then every managerial post, then every post', async () => {
    const at = await office('tiga-satu');
    expect(await at.indicator('3.1')).toEqual({
      level: null,
      rule: 'undefined',
      figures: ['jptPosts 0/0', 'managerPosts 0/0', 'otherPosts 0/0'],
    });
    const posts: number[] = [];
    for (const level of ['jptPratama', 'administrator', 'jfAhliUtama'])
      posts.push(await at.tree.post(at.unit, { level }));
    const [jpt = 0, manager = 0, other = 0] = posts;
    await at.facts.standard(jpt, '2026-07-01');
    expect((await at.indicator('3.1')).level).toBe(1);
    await at.facts.standard(jpt, '2026-06-30');
    expect(await at.indicator('3.1')).toMatchObject({ level: 2, rule: 'jpt' });
    await at.facts.standard(other, '2020-01-01');
    expect((await at.indicator('3.1')).level).toBe(2);
    await at.facts.standard(manager, '2020-01-01');
    expect(await at.indicator('3.1')).toMatchObject({ level: 4, rule: 'allPosts' });
  });

  it('3.2 asks 90% of each group apart, of active PNS with a post', async () => {
    const at = await office('tiga-dua');
    await people(at, 'jptPratama', 10, 9);
    await people(at, 'administrator', 10, 8);
    await people(at, 'pengawas', 10, 10);
    await at.tree.person({ name: 'Tanpa jabatan', unitId: at.unit });
    await at.tree.placed(at.unit, { name: 'PPPK', employmentType: 'pppk' }, { level: 'jptPratama' });
    await at.tree.placed(
      at.unit,
      { name: 'Tugas belajar', legalStatus: 'studyLeave' },
      { level: 'jptPratama' },
    );
    const found = await at.indicator('3.2');
    expect(found).toMatchObject({ level: 2, rule: 'jpt' });
    expect(found.figures).toContain('jptPratama 9/10');
    expect(found.figures).toContain('administrator 8/10');
    await people(at, 'administrator', 10, 10);
    expect(await at.indicator('3.2')).toMatchObject({ level: null, rule: 'undefined' });
    await people(at, 'pelaksana', 10, 8);
    expect((await at.indicator('3.2')).level).toBe(3);
    await people(at, 'pelaksana', 10, 10);
    expect((await at.indicator('3.2')).level).toBe(4);
  });

  it('3.2 counts a result up to its last day, and none that is voided or measured no competency', async () => {
    const at = await office('berlaku');
    const last = await at.tree.placed(at.unit, { name: 'Hari terakhir' }, { level: 'jptPratama' });
    await at.facts.assessed(last.employeeId, '2023-06-30');
    expect((await at.indicator('3.2')).figures).toContain('jptPratama 1/1');
    const over = await at.tree.placed(at.unit, { name: 'Sudah lewat' }, { level: 'jptPratama' });
    await at.facts.assessed(over.employeeId, '2023-06-29');
    const ended = await at.tree.placed(at.unit, { name: 'Berakhir' }, { level: 'jptPratama' });
    await at.facts.assessed(ended.employeeId, '2025-01-01', { valid_until: '2026-06-29' });
    const voided = await at.tree.placed(at.unit, { name: 'Dibatalkan' }, { level: 'jptPratama' });
    await at.facts.assessed(voided.employeeId, '2025-01-01', { voided_at: new Date(), void_reason: 'x' });
    const potential = await at.tree.placed(at.unit, { name: 'Potensi saja' }, { level: 'jptPratama' });
    await at.facts.assessed(potential.employeeId, '2025-01-01', { given_jpm: null });
    expect((await at.indicator('3.2')).figures).toContain('jptPratama 1/5');
  });

  it('3.3 follows the talent period of the year, and its use', async () => {
    const at = await office('tiga-tiga');
    await at.facts.period(2025, 'approved');
    await at.facts.period(2026, 'draft');
    expect(await at.indicator('3.3')).toMatchObject({ level: 1, rule: 'none' });
    await at.facts.period(2026, 'proposed');
    expect(await at.indicator('3.3')).toMatchObject({ level: 2, rule: 'computed' });
    const approved = await at.facts.period(2026, 'approved');
    expect(await at.indicator('3.3')).toMatchObject({ level: 3, rule: 'approved' });
    const employeeId = await at.tree.person({ name: 'Terpilih', unitId: at.unit });
    const appointed = async (effectiveFrom: string, more: object = {}) => {
      const positionId = await at.tree.post(at.unit, { level: 'jptPratama' });
      const to = { employeeId, positionId, level: 'jptPratama', talentPeriodId: approved };
      await at.facts.appointed({ ...to, effectiveFrom, ...more });
    };
    await appointed('2026-07-01');
    await appointed('2025-12-31');
    await appointed('2026-02-02', { voided: true });
    await appointed('2026-02-03', { talentPeriodId: undefined });
    expect((await at.indicator('3.3')).level).toBe(3);
    await appointed('2026-01-01');
    expect(await at.indicator('3.3')).toEqual({
      level: 4,
      rule: 'approvedAndUsed',
      figures: ['appointmentsFromPool 1/-'],
    });
  });

  it('3.4 counts target posts with a ranked successor in an approved plan', async () => {
    const at = await office('tiga-empat');
    const period = await at.facts.period(2026, 'approved');
    expect(await at.indicator('3.4')).toMatchObject({ level: null, rule: 'undefined' });
    const successor = await at.tree.person({ name: 'Suksesor', unitId: at.unit });
    const targets: number[] = [];
    for (let n = 0; n < 10; n++) targets.push(await at.tree.post(at.unit, { level: 'jptPratama' }));
    await database.owner('update position set target = true where id = any($1)', [targets]);
    const [first = 0, second = 0, ...rest] = targets;
    await at.facts.plan(first, period, 'approved');
    await at.facts.plan(second, period, 'committee', successor);
    expect(await at.indicator('3.4')).toMatchObject({ level: 1, rule: 'none' });
    for (const post of rest.slice(0, 5)) await at.facts.plan(post, period, 'active', successor);
    expect(await at.indicator('3.4')).toMatchObject({ level: 3, rule: 'half' });
    for (const post of rest.slice(5)) await at.facts.plan(post, period, 'active', successor);
    const plan = await at.facts.plan(first, period, 'realised', successor);
    expect(await at.indicator('3.4')).toMatchObject({ level: 3 });
    await at.facts.appointed({
      employeeId: successor,
      positionId: first,
      level: 'jptPratama',
      successionPlanId: plan,
    });
    expect(await at.indicator('3.4')).toEqual({
      level: 4,
      rule: 'mostAndUsed',
      figures: ['postsWithSuccessor 9/10', 'appointmentsFromPlan 1/-'],
    });
  });

  it('4.2 and 4.3 read the appointments; without any a person decides', async () => {
    const at = await office('empat');
    expect(await at.indicator('4.2')).toEqual({
      level: null,
      rule: 'undefined',
      figures: ['movementsWithReason 0/0'],
    });
    expect(await at.indicator('4.3')).toMatchObject({ level: null, rule: 'undefined' });
    const period = await at.facts.period(2026, 'approved');
    const appointed = async (level: string, previousLevel: string | undefined, more: object = {}) => {
      const employeeId = await at.tree.person({ name: 'Pegawai', unitId: at.unit });
      const positionId = await at.tree.post(at.unit, { level });
      const before = previousLevel
        ? { previousLevel, previousPositionId: await at.tree.post(at.unit, { level: previousLevel }) }
        : {};
      await at.facts.appointed({ employeeId, positionId, level, ...before, ...more });
    };
    await appointed('administrator', 'pengawas', { talentPeriodId: period });
    await appointed('pengawas', 'administrator', { talentPeriodId: period });
    await appointed('pengawas', undefined);
    await appointed('pengawas', 'pengawas');
    expect(await at.indicator('4.2')).toMatchObject({ level: 3, figures: ['movementsWithReason 1/2'] });
    expect(await at.indicator('4.3')).toEqual({
      level: 3,
      rule: 'managers.half',
      figures: ['jptFillingsComplete 0/0', 'managersFromPool 2/4'],
    });
    await appointed('jptPratama', 'administrator', { effectiveFrom: '2025-01-01', bknNumber: 'R-1' });
    await appointed('jptPratama', 'administrator', { effectiveFrom: '2024-12-31' });
    expect(await at.indicator('4.3')).toMatchObject({ level: 3, rule: 'managers.half' });
    await appointed('jptPratama', 'administrator', { effectiveFrom: '2025-05-05' });
    await appointed('jptPratama', 'administrator', { effectiveFrom: '2026-05-05' });
    expect(await at.indicator('4.3')).toEqual({
      level: 2,
      rule: 'jpt.any',
      figures: ['jptFillingsComplete 1/3', 'managersFromPool 2/4'],
    });
  });

  it('4.3 and 4.4 stand apart where they are split', async () => {
    const at = await office('terpisah', true);
    const employeeId = await at.tree.person({ name: 'Pegawai', unitId: at.unit });
    const positionId = await at.tree.post(at.unit, { level: 'jptPratama' });
    await at.facts.appointed({ employeeId, positionId, level: 'jptPratama', bknNumber: 'R-2' });
    expect(await at.indicator('4.3')).toEqual({
      level: 4,
      rule: 'jpt.most',
      figures: ['jptFillingsComplete 1/1'],
    });
    expect(await at.indicator('4.4')).toEqual({
      level: null,
      rule: 'undefined',
      figures: ['managersFromPool 0/0'],
    });
  });
});
