import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { INSTRUMENT_A, indicatorsOf, instrumentA } from '#libs/domain/merit-index';
import { StaleVersion, systemActor } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { MeritFacts } from '#libs/testing/merit';
import { AssessmentsQueries } from '../assessments/assessments.queries.js';
import { AssessmentsService } from '../assessments/assessments.service.js';
import { PastAssessmentsService } from '../assessments/past-assessments.service.js';
import { Computation } from '../computation/computation.js';
import { MeritIndexModule } from '../merit-index.module.js';
import { LevelsService } from './levels.service.js';

const EVERY = indicatorsOf(INSTRUMENT_A).map(({ code }) => code);

describe('levels of an assessment', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let levels: LevelsService;
  let queries: AssessmentsQueries;
  let agencyId: number;
  let id: number;
  let serial = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [MeritIndexModule] });
    [levels, queries] = [platform.get(LevelsService), platform.get(AssessmentsQueries)];
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });
  beforeEach(async () => {
    agencyId = (await addAgency(database, `merit-${++serial}`)).agencyId;
    const opened = { year: 2026, dataDate: '2026-06-30' };
    id = (await platform.get(AssessmentsService).open(actor(), opened)).id;
  });

  const actor = () => systemActor(agencyId);
  const compute = () => platform.get(Computation).run(actor(), id);
  const set = (indicator: string, level: number, version = 0) =>
    levels.set(actor(), { assessmentId: id, indicator, version }, level, 'Dokumen 800/1');
  const setAll = (codes: readonly string[], level: number) =>
    levels.setAll(
      actor(),
      id,
      'self',
      codes.map((indicator) => ({ indicator, level, reason: 'Dokumen 800/2' })),
    );
  const headline = async () => (await queries.one(agencyId, id)).headlines[0];
  const indicator = async (code: string) =>
    (await queries.one(agencyId, id)).aspects
      .flatMap((aspect) => aspect.indicators)
      .find((one) => one.code === code);
  const history = async () =>
    (await queries.history(agencyId, id)).map(({ filled, total, band }) => ({ filled, total, band }));
  const events = () =>
    database.owner(`select from outbox where agency_id = $1 and name = 'meritIndex.levelsChanged'`, [
      agencyId,
    ]);

  it('shows no total before every indicator has a level, only what is still possible', async () => {
    expect(await headline()).toEqual({
      value: 'self',
      filled: 0,
      of: 37,
      total: null,
      index: null,
      band: null,
      lowest: 100,
      highest: 400,
    });
    await setAll(EVERY.slice(1), 4);
    expect(await headline()).toMatchObject({
      filled: 36,
      total: null,
      band: null,
      lowest: 392.5,
      highest: 400,
    });
    await set('1.1', 1);
    expect(await headline()).toMatchObject({ filled: 37, total: 392.5, index: '0.981250', band: 'veryGood' });
  });

  it('a band begins at its bound: 249.5 is Kurang, 250 is Baik', async () => {
    await setAll(EVERY, 2);
    await setAll(['3.1', '3.2', '3.3', '3.4', '3.5', '3.6', '3.7', '3.8', '3.9', '3.10', '5.1', '5.2'], 3);
    await setAll(['1.1', '1.2', '1.3', '8.1'], 3);
    await setAll(['8.2'], 3);
    await setAll(['8.3'], 1);
    expect(await headline()).toMatchObject({ total: 247, band: 'lacking' });
    await setAll(['1.4'], 3);
    expect(await headline()).toMatchObject({ total: 249.5, band: 'lacking', index: '0.623750' });
    await setAll(['8.3'], 2);
    await setAll(['8.2', '7.1'], 2);
    await setAll(['2.1'], 3);
    await setAll(['8.4'], 1);
    expect((await headline())?.total).toBe(250);
    expect((await headline())?.band).toBe('good');
  });

  it('keeps history only of what moved the total or what is missing', async () => {
    await set('1.1', 2);
    await set('1.1', 3, 1);
    await levels.set(actor(), { assessmentId: id, indicator: '1.1', version: 2 }, 3, 'Bukti lain');
    expect(await history()).toEqual([
      { filled: 1, total: null, band: null },
      { filled: 1, total: null, band: null },
    ]);
    expect(await events()).toHaveLength(3);
  });

  it('keeps a computed level beside one chosen with a reason, and takes the choice back', async () => {
    const tree = new TestTree(database, agencyId);
    const facts = new MeritFacts(database, agencyId);
    const post = await tree.post(await tree.unit('Dinas'), { level: 'jptPratama' });
    await facts.standard(post, '2026-01-01');
    await compute();
    expect((await indicator('3.1'))?.self).toMatchObject({
      level: null,
      source: 'automatic',
      automaticLevel: null,
    });
    const manager = await tree.post(await tree.unit('Bidang'), { level: 'administrator' });
    await tree.post(await tree.unit('Seksi'), { level: 'pelaksana' });
    await compute();
    expect((await indicator('3.1'))?.self).toMatchObject({ level: 2, source: 'automatic', version: 2 });
    await set('3.1', 3, 2);
    expect((await indicator('3.1'))?.self).toMatchObject({
      level: 3,
      source: 'override',
      automaticLevel: 2,
      version: 3,
    });
    await facts.standard(manager, '2026-01-01');
    await compute();
    expect((await indicator('3.1'))?.self).toMatchObject({
      level: 3,
      source: 'override',
      reason: 'Dokumen 800/1',
      automaticLevel: 3,
    });
    await levels.takeBack(actor(), { assessmentId: id, indicator: '3.1', version: 4 });
    expect((await indicator('3.1'))?.self).toMatchObject({ level: 3, source: 'automatic', reason: null });
    const again = levels.takeBack(actor(), { assessmentId: id, indicator: '3.1', version: 5 });
    await expect(again).rejects.toMatchObject({ code: 'merit.not-chosen' });
  });

  it('computed twice from the same facts, changes nothing and says nothing', async () => {
    expect(await compute()).toEqual({ computed: 6, changed: 6 });
    const [before, said] = [await history(), (await events()).length];
    expect(await compute()).toEqual({ computed: 6, changed: 0 });
    expect(await history()).toEqual(before);
    expect(await events()).toHaveLength(said);
  });

  it('a level chosen where the figure is undefined is a manual one, and yields to nothing when taken back', async () => {
    await compute();
    await set('4.2', 2, 1);
    expect((await indicator('4.2'))?.self).toMatchObject({
      level: 2,
      source: 'manual',
      automaticLevel: null,
    });
    await compute();
    expect((await indicator('4.2'))?.self).toMatchObject({ level: 2, source: 'manual' });
    await levels.takeBack(actor(), { assessmentId: id, indicator: '4.2', version: 2 });
    expect((await indicator('4.2'))?.self).toMatchObject({ level: null, source: 'automatic' });
  });

  it('refuses another version, a level that is none, an indicator that is none, a closed assessment', async () => {
    await set('1.1', 2);
    await expect(set('1.1', 3)).rejects.toBeInstanceOf(StaleVersion);
    await expect(set('1.2', 5)).rejects.toMatchObject({ code: 'merit.level-invalid' });
    await expect(set('4.4', 2)).rejects.toMatchObject({ code: 'merit.indicator-unknown' });
    await platform.get(AssessmentsService).change(actor(), id, 1, { state: 'closed' });
    await expect(set('1.2', 2)).rejects.toMatchObject({ code: 'merit.closed' });
    expect(await compute()).toEqual({ computed: 0, changed: 0 });
    await platform.get(AssessmentsService).change(actor(), id, 2, { state: 'open' });
    await set('1.2', 2);
  });

  it('splits 4.3 into two of half the weight, and knows the year', async () => {
    await setAll(EVERY, 1);
    const assessments = platform.get(AssessmentsService);
    await assessments.change(actor(), id, 1, { splitFillings: true });
    const split = indicatorsOf(instrumentA({ splitFillings: true })).length;
    expect(await headline()).toMatchObject({
      filled: 37,
      of: split,
      total: null,
      lowest: 100,
      highest: 107.5,
    });
    await expect(assessments.open(actor(), { year: 2026 })).rejects.toMatchObject({
      code: 'merit.year-taken',
    });
    const outside = assessments.change(actor(), id, 2, { dataDate: '2025-12-31' });
    await expect(outside).rejects.toMatchObject({ code: 'merit.date-outside-year' });
  });

  it('records a year of before as it was decided: closed, with nothing to compute', async () => {
    const all = (level: number) =>
      EVERY.map((indicator) => ({ indicator, level, reason: 'Berita acara 2024' }));
    const past = { year: 2024, values: { self: all(3), verified: all(2) } };
    const service = platform.get(PastAssessmentsService);
    const recorded = await service.record(actor(), past);
    expect(await queries.one(agencyId, recorded.id)).toMatchObject({
      state: 'closed',
      runningJobId: null,
      headlines: [{ total: 300 }, { total: 200 }],
    });
    expect(await queries.history(agencyId, recorded.id)).toHaveLength(2);
    await expect(service.record(actor(), past)).rejects.toMatchObject({ code: 'merit.year-taken' });
    const wrong = { year: 2023, values: { self: [{ indicator: '4.4', level: 2, reason: 'Tidak ada' }] } };
    await expect(service.record(actor(), wrong)).rejects.toMatchObject({ code: 'merit.indicator-unknown' });
    expect(await queries.list(agencyId)).toHaveLength(2);
  });

  it('keeps the three values side by side', async () => {
    await setAll(EVERY, 3);
    const verified = EVERY.map((code) => ({ indicator: code, level: 2, reason: 'Berita acara' }));
    await levels.setAll(actor(), id, 'verified', verified);
    const view = await queries.one(agencyId, id);
    expect(view.headlines.map(({ value, total }) => [value, total])).toEqual([
      ['self', 300],
      ['verified', 200],
    ]);
    expect(await queries.list(agencyId)).toMatchObject([
      { year: 2026, headlines: [{ total: 300 }, { total: 200 }] },
    ]);
  });
});
