import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { FilesModule } from '#libs/platform/files';
import { createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { DevelopmentOffice, type OfficeMember } from '#libs/testing/development';
import {
  DevelopmentItemsService,
  DevelopmentModule,
  type DevelopmentPlan,
  DevelopmentPlansQueries,
  DevelopmentPlansService,
  EvidenceFilesService,
  GuideService,
  ItemTrainingsService,
  type Member,
  OwnReadingsQueries,
  type ResultMeasure,
} from './index.js';

const TODAY = calendarDate('2026-06-30');
const MEASURE: ResultMeasure = { today: TODAY, variant: 'V1', validityYears: 3, counting: 'newest' };
const ITEM = {
  goal: 'Pelatihan manajemen risiko',
  competencyCode: 'M.02',
  actionType: 'formal',
  learningHours: 24,
  mentorId: null,
  dueOn: '2026-11-30',
} as const;
const FROM_GAPS = { year: 2026, targetPositionId: null, fromGaps: true };

describe('development plans on PostgreSQL', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let folder: string;
  let office: DevelopmentOffice;
  let hr: OfficeMember;
  let superior: OfficeMember;
  let plans: DevelopmentPlansService;
  let items: DevelopmentItemsService;
  let queries: DevelopmentPlansQueries;

  beforeAll(async () => {
    database = await createTestDatabase();
    folder = await mkdtemp(join(tmpdir(), 'kader-development-'));
    platform = await createTestPlatform(
      database,
      { imports: [DevelopmentModule, FilesModule] },
      { KADER_FILES: folder },
    );
    plans = platform.get(DevelopmentPlansService);
    items = platform.get(DevelopmentItemsService);
    queries = platform.get(DevelopmentPlansQueries);
    office = await DevelopmentOffice.open(database, 'kembang');
    hr = await office.member('hrAnalyst');
    superior = await office.member('superior', office.roads);
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  /** A plan from gaps, taken to a state by those who may. */
  async function planIn(
    state: 'draft' | 'submitted' | 'approved',
    employeeId?: number,
  ): Promise<{ self: Member; plan: DevelopmentPlan }> {
    const person = employeeId ?? (await office.person(office.roads));
    const self = await office.self(person);
    let plan = await plans.create(self, person, FROM_GAPS, MEASURE);
    if (state === 'draft') return { self, plan };
    plan = await plans.submit(self, plan.id, plan.version);
    if (state === 'approved') plan = await plans.approve(superior, plan.id, plan.version);
    return { self, plan };
  }

  const firstOf = ({ items: [first] }: DevelopmentPlan) => {
    if (!first) throw new Error('the plan has no item');
    return first;
  };
  const refused = (code: string) => ({ code });

  it('proposes an item for each negative gap, and no second plan of the year', async () => {
    const { self, plan } = await planIn('draft');
    expect(plan).toMatchObject({ year: 2026, state: 'draft', mayEdit: true, moves: ['submit'] });
    expect(plan.items).toMatchObject([
      { goal: 'Meningkatkan Integritas dari level 1 ke level 2', competencyCode: 'M.01', gap: -100 },
      { competencyCode: 'M.02', competencyName: 'Kerja Sama', actionType: 'experience', dueOn: '2026-12-31' },
    ]);
    expect(plan.duty).toEqual({ bound: 'atLeast', hours: 20, planned: 'short', recorded: 'short' });
    await expect(plans.create(hr, plan.employeeId, FROM_GAPS, MEASURE)).rejects.toMatchObject({
      code: 'development.plan-exists',
      details: { planId: plan.id },
    });
    expect((await queries.list(self, {}, { after: null, limit: 5 })).items.map(({ id }) => id)).toEqual([
      plan.id,
    ]);
  });

  it('begins no plan from gaps where there are none, and proposes none from results that were not released', async () => {
    const even = await office.person(office.roads, 200);
    await expect(plans.create(hr, even, FROM_GAPS, MEASURE)).rejects.toMatchObject(
      refused('development.no-gaps'),
    );
    const own = await office.person(office.roads);
    await office.makeOwn(own);
    await expect(plans.create(superior, own, FROM_GAPS, MEASURE)).rejects.toMatchObject(
      refused('development.no-gaps'),
    );
    expect((await plans.create(hr, own, FROM_GAPS, MEASURE)).items).toHaveLength(2);
  });

  it('opens a plan to the person, the superior of the unit and HR, and to nobody else', async () => {
    const { plan } = await planIn('draft');
    const stranger = await office.self(await office.person(office.roads));
    const elsewhere = await office.member('superior', office.health);
    const nobody = await office.member('participant');
    const missing = refused('development.plan-not-found');
    await expect(queries.one(stranger, plan.id)).rejects.toMatchObject(missing);
    await expect(queries.one(elsewhere, plan.id)).rejects.toMatchObject(missing);
    await expect(queries.one(nobody, plan.id)).rejects.toMatchObject(refused('development.no-person'));
    await expect(plans.create(stranger, plan.employeeId, FROM_GAPS, MEASURE)).rejects.toMatchObject(
      refused('employee.not-found'),
    );
    await expect(items.add(elsewhere, plan.id, ITEM)).rejects.toMatchObject(missing);
    await expect(items.change(stranger, { id: firstOf(plan).id, version: 1 }, ITEM)).rejects.toMatchObject(
      refused('development.item-not-found'),
    );
    expect((await queries.one(superior, plan.id)).id).toBe(plan.id);
    expect((await queries.one(hr, plan.id)).id).toBe(plan.id);
  });

  it('tells the person by role who opened the plan', async () => {
    const { self, plan } = await planIn('draft');
    await queries.one(self, plan.id);
    await queries.one(hr, plan.id);
    await queries.one(hr, plan.id);
    const told = await platform.get(OwnReadingsQueries).of(self);
    expect(told).toMatchObject({
      employeeId: plan.employeeId,
      items: [{ role: 'hrAnalyst', what: 'development.plan', count: 2 }],
    });
  });

  it('goes from draft to approval by the superior, never by oneself, and back with a note', async () => {
    const { self, plan } = await planIn('submitted');
    await expect(items.add(self, plan.id, ITEM)).rejects.toMatchObject(refused('development.not-a-draft'));
    const back = await plans.return(superior, plan.id, plan.version, 'Tambahkan pelatihan');
    expect(back).toMatchObject({ state: 'draft', note: 'Tambahkan pelatihan' });
    await expect(plans.approve(superior, back.id, back.version)).rejects.toMatchObject(
      refused('development.wrong-state'),
    );
    await expect(plans.submit(self, back.id, plan.version)).rejects.toMatchObject({
      present: { id: back.id },
    });
    await office.tie(superior, plan.employeeId);
    const again = await plans.submit(self, back.id, back.version);
    await expect(plans.approve(superior, again.id, again.version)).rejects.toMatchObject(
      refused('development.own-approval'),
    );
    await office.tie(superior, null);
    const approved = await plans.approve(superior, again.id, again.version);
    expect(approved).toMatchObject({ state: 'approved', note: null, mayEdit: false });
  });

  it('refuses items that name nothing: competency, mentor, the person as mentor', async () => {
    const { self, plan } = await planIn('draft');
    const add = (changes: object) => items.add(self, plan.id, { ...ITEM, ...changes });
    await expect(add({ competencyCode: 'X.99' })).rejects.toMatchObject({
      code: 'development.competency-unknown',
      details: { field: 'competencyCode' },
    });
    await expect(add({ mentorId: 2_000_000 })).rejects.toMatchObject({
      code: 'employee.not-found',
      details: { field: 'mentorId' },
    });
    await expect(add({ mentorId: plan.employeeId })).rejects.toMatchObject(
      refused('development.mentor-self'),
    );
    const mentorId = await office.person(office.roads);
    const added = await add({ mentorId });
    expect(added.items.at(-1)).toMatchObject({ mentorId, mentorName: 'Orang', learningHours: 24, gap: null });
    expect(added).toMatchObject({ hours: { planned: 24, done: 0, recorded: 0 }, duty: { planned: 'met' } });
    expect(added.shares.map(({ percent }) => percent)).toEqual([67, 0, 33]);
  });

  it('carries items on once approved, one version after another, and closes when none is open', async () => {
    const { self, plan } = await planIn('approved');
    const [first, second] = plan.items;
    const step = (id = 0, version = 1, state: 'running' | 'done' | 'cancelled' | 'planned' = 'done') =>
      items.progress(self, { id, version }, { state, note: 'Berjalan baik', evidence: 'SK tim' });
    await expect(plans.complete(superior, plan.id, plan.version)).rejects.toMatchObject(
      refused('development.items-open'),
    );
    const done = await step(first?.id);
    expect(done.items[0]).toMatchObject({ state: 'done', evidence: 'SK tim', nextStates: ['running'] });
    await expect(step(first?.id)).rejects.toMatchObject({ present: { version: 2 } });
    await expect(step(first?.id, 2, 'planned')).rejects.toMatchObject(
      refused('development.item-wrong-state'),
    );
    await step(second?.id, 1, 'cancelled');
    const closed = await plans.complete(superior, plan.id, plan.version);
    expect(closed).toMatchObject({ state: 'completed', moves: [] });
    await expect(step(first?.id, 2, 'running')).rejects.toMatchObject(refused('development.not-approved'));
  });

  it('makes a training record of a formal item that is done only when HR says so, and once', async () => {
    const person = await office.person(office.roads);
    const draft = await planIn('draft', person);
    const added = await items.add(draft.self, draft.plan.id, ITEM);
    const { version } = await plans.submit(draft.self, added.id, added.version);
    const approved = await plans.approve(superior, added.id, version);
    const course = approved.items.at(-1);
    const seen = { id: course?.id ?? 0, version: 1 };
    const training = {
      kind: 'Teknis',
      name: 'Manajemen risiko',
      startedOn: null,
      endedOn: calendarDate('2026-05-20'),
      certificateNumber: null,
    };
    const records = platform.get(ItemTrainingsService);
    await expect(records.record(hr, seen, training)).rejects.toMatchObject(
      refused('development.not-recordable'),
    );
    const done = await items.progress(draft.self, seen, { state: 'done', note: '', evidence: '' });
    expect(done).toMatchObject({ hours: { done: 24, recorded: 0 } });
    expect(done.items.at(-1)?.mayRecord).toBe(false);
    const recorded = await records.record(hr, { ...seen, version: 2 }, training);
    expect(recorded).toMatchObject({ hours: { recorded: 24 }, duty: { recorded: 'met' } });
    await expect(records.record(hr, { ...seen, version: 3 }, training)).rejects.toMatchObject(
      refused('development.not-recordable'),
    );
    await expect(
      items.progress(draft.self, { ...seen, version: 3 }, { state: 'running', note: '', evidence: '' }),
    ).rejects.toMatchObject(refused('development.item-recorded'));
    const events = await database.owner(
      `select 1 from outbox where name = 'trackRecord.recordsChanged' and payload @> $1`,
      [JSON.stringify({ employeeIds: [person] })],
    );
    expect(events).toHaveLength(1);
  });

  it('keeps evidence of approved plans alone, and takes the bytes away with it', async () => {
    const evidence = platform.get(EvidenceFilesService);
    const send = (self: Member, itemId: number) =>
      evidence.add(self, itemId, {
        fileName: 'sertifikat.pdf',
        content: Readable.from([Buffer.from('%PDF')]) as AsyncIterable<Buffer>,
      });
    const draft = await planIn('draft');
    await expect(send(draft.self, firstOf(draft.plan).id)).rejects.toMatchObject(
      refused('development.not-approved'),
    );
    const { self, plan } = await planIn('approved');
    const stranger = await office.self(await office.person(office.health));
    await expect(send(stranger, firstOf(plan).id)).rejects.toMatchObject(
      refused('development.item-not-found'),
    );
    const [file] = firstOf(await send(self, firstOf(plan).id)).files;
    if (!file) throw new Error('no file was kept');
    expect(file).toMatchObject({ name: 'sertifikat.pdf', size: 4 });
    await expect(evidence.open(stranger, file.id)).rejects.toMatchObject(
      refused('development.evidence-not-found'),
    );
    const opened = await evidence.open(hr, file.id);
    expect(Buffer.concat(await opened.content.toArray()).toString()).toBe('%PDF');
    await evidence.remove(self, file.id, file.version);
    expect(await readdir(join(folder, String(office.agencyId)))).toEqual([]);
  });

  it('takes a guide of one hundred per cent, and lays plans beside it', async () => {
    const guides = platform.get(GuideService);
    expect(await guides.present(hr)).toEqual({ experience: 70, social: 20, formal: 10, version: 0 });
    expect(() => guides.change(hr, 0, { experience: 50, social: 20, formal: 10 })).toThrow();
    expect(await guides.change(hr, 0, { experience: 50, social: 30, formal: 20 })).toMatchObject({
      version: 1,
    });
    await expect(guides.change(hr, 0, { experience: 70, social: 20, formal: 10 })).rejects.toMatchObject({
      present: { version: 1 },
    });
    expect((await planIn('draft')).plan.shares.map(({ guide }) => guide)).toEqual([50, 30, 20]);
  });
});
