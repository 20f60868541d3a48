import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES, REFERENCE_DICTIONARY } from '#libs/domain/competency';
import { rowsOf } from '#libs/features/directory/access';
import { Clock, FixedClock } from '#libs/platform/clock';
import { type Actor, Reader } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import {
  BulkStandardsService,
  CompetenciesService,
  competencyWords,
  DictionaryQueries,
  DictionaryService,
  standardsOn,
  StandardsQueries,
  StandardsService,
} from './index.js';

const TODAY = '2026-06-30';
const day = calendarDate;
const levels = (text: string) =>
  [1, 2, 3, 4, 5].map((level) => ({
    level,
    description: `${text} ${level}`,
    indicators: [`${text} ${level}.1`],
  }));
const technical = (code: string, name = `Kompetensi ${code}`) => ({
  code,
  name,
  group: 'technical' as const,
  definition: '',
  levels: levels(name),
});
const nine = (level: number) => GENERIC_CODES.map((code) => ({ code, level }));
const form = {
  summary: 'Memimpin bidang.',
  educationLevel: 'S1',
  educationFields: 'Ilmu pemerintahan',
  rankText: 'Penata',
  requirements: [{ kind: 'experience' as const, name: 'Pengawas 3 tahun', need: 'absolute' as const }],
  performanceIndicators: ['Persentase layanan tepat waktu'],
};

const PARTS = [
  BulkStandardsService,
  CompetenciesService,
  DictionaryQueries,
  DictionaryService,
  StandardsQueries,
  StandardsService,
];

describe('dictionary and job standards', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let editor: Actor & { timeZone: string; orgUnitId: number | null };
  let posts: number[] = [];
  let next = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    const clock = { provide: Clock, useValue: new FixedClock(`${TODAY}T03:00:00Z`) };
    platform = await createTestPlatform(database, { providers: [clock, ...PARTS] });
  });
  beforeEach(async () => {
    const { agencyId, accountId } = await addAgency(database, `kamus-${(next += 1)}`);
    const made = await database.owner<{ id: number }>(
      `with unit as (insert into org_unit (agency_id, code, name) values ($1, '1', 'Sekretariat') returning id)
       insert into position (agency_id, code, name, kind, level, org_unit_id, family)
       select $1, code, 'Jabatan ' || code, 'structural', case code when 'A' then 'administrator' else 'pengawas' end,
         unit.id, case code when 'C' then 'Keuangan' end
       from unit, unnest(array['A', 'B', 'C']) as code order by code returning id`,
      [agencyId],
    );
    posts = made.map(({ id }) => id);
    editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const dictionary = () => platform.get(DictionaryService);
  const competencies = () => platform.get(CompetenciesService);
  const standards = () => platform.get(StandardsService);
  const bulk = () => platform.get(BulkStandardsService);
  const rows = () => rowsOf(platform.get(Reader), editor.agencyId);
  const codesOn = async (on: string) => (await competencyWords(rows(), day(on))).map(({ code }) => code);
  const published = async (from: string, ...codes: string[]) => {
    const draft = await dictionary().begin(editor, 'Kamus daerah');
    for (const code of codes) await competencies().add(editor, draft.id, technical(code));
    return dictionary().publish(editor, draft.id, draft.version, day(from));
  };
  const events = async () =>
    (
      await database.owner<{ payload: { positionIds: number[] } }>(
        `select payload from outbox where agency_id = $1 and name = 'competency.standardsChanged' order by created_at`,
        [editor.agencyId],
      )
    ).map(({ payload }) => payload.positionIds);

  it('without a dictionary the reference counts, and of a version what it says on its days', async () => {
    expect(await competencyWords(rows(), day(TODAY))).toEqual(
      REFERENCE_DICTIONARY.map((words) => ({ ...words, source: 'reference' })),
    );
    await published('2026-01-01', 'T.02', 'T.01');
    const second = await dictionary().begin(editor, 'Kamus kedua');
    const copied = second.competencies.find(({ code }) => code === 'T.01');
    expect(copied?.levels.map(({ description }) => description)).toContain('Kompetensi T.01 5');
    await competencies().remove(editor, copied?.id ?? 0, copied?.version ?? 0);
    await dictionary().publish(editor, second.id, second.version, day('2026-09-01'));
    expect(await codesOn('2025-12-31')).toEqual([...GENERIC_CODES]);
    expect(await codesOn(TODAY)).toEqual([...GENERIC_CODES, 'T.01', 'T.02']);
    expect(await codesOn('2026-09-01')).toEqual([...GENERIC_CODES, 'T.02']);
    const { items } = await platform.get(DictionaryQueries).list(editor);
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['Kamus kedua', 'planned'],
      ['Kamus daerah', 'effective'],
    ]);
  });

  it('an agency words one of the nine itself, and goes back to the reference', async () => {
    const draft = await dictionary().begin(editor, 'Kamus daerah');
    const [integrity] = REFERENCE_DICTIONARY;
    const own = { ...technical('M-1', integrity?.name), group: 'managerial' as const };
    const added = await competencies().add(editor, draft.id, own);
    expect(added).toMatchObject({ code: 'M.01', source: 'agency' });
    await competencies().remove(editor, added.id ?? 0, added.version ?? 0);
    const { competencies: back } = await platform.get(DictionaryQueries).one(editor, draft.id);
    expect(back[0]).toMatchObject({ code: 'M.01', id: null, source: 'reference' });
    const refused = (change: object) => competencies().add(editor, draft.id, { ...own, ...change });
    await expect(async () => refused({ name: 'Kejujuran' })).rejects.toMatchObject({
      code: 'competency.generic-fixed',
      details: { field: 'name' },
    });
    await expect(async () => refused({ code: 'M.09' })).rejects.toMatchObject({
      code: 'competency.code-reserved',
    });
  });

  it('refuses a code twice however it is written, a level outside of the scale, four levels', async () => {
    const { id } = await dictionary().begin(editor, 'Kamus daerah');
    const { id: competencyId, version } = await competencies().add(editor, id, technical('T.07'));
    const add = async (draft: ReturnType<typeof technical>) => competencies().add(editor, id, draft);
    await expect(add(technical('t-7'))).rejects.toMatchObject({
      code: 'competency.code-taken',
      details: { field: 'code' },
    });
    await expect(add({ ...technical('T.08'), levels: levels('x').slice(1) })).rejects.toMatchObject({
      code: 'competency.levels-incomplete',
      details: { field: 'levels', levels: '1' },
    });
    const outside = levels('x').map((level) => ({ ...level, level: level.level + 1 }));
    await expect(add({ ...technical('T.08'), levels: outside })).rejects.toMatchObject({
      code: 'competency.level-out-of-scale',
    });
    const other = await competencies().add(editor, id, technical('T.08'));
    const taken = competencies().change(editor, other.id ?? 0, other.version ?? 0, technical('T.07'));
    await expect(taken).rejects.toMatchObject({ code: 'competency.code-taken' });
    await competencies().change(editor, competencyId ?? 0, version ?? 0, technical('T.07', 'Baru'));
    const stale = competencies().change(editor, competencyId ?? 0, version ?? 0, technical('T.07', 'Lagi'));
    await expect(stale).rejects.toMatchObject({ present: { name: 'Baru' } });
  });

  it('a published version never changes, and the next one begins after it', async () => {
    const first = await published('2026-01-01', 'T.01');
    const word = first.competencies.find(({ code }) => code === 'T.01');
    const inUse = { code: 'dictionary.version-in-use', details: { effectiveFrom: '2026-01-01' } };
    await expect(competencies().add(editor, first.id, technical('T.02'))).rejects.toMatchObject(inUse);
    await expect(
      competencies().change(editor, word?.id ?? 0, word?.version ?? 0, technical('T.01', 'Baru')),
    ).rejects.toMatchObject(inUse);
    await expect(dictionary().discard(editor, first.id, first.version)).rejects.toMatchObject(inUse);
    await expect(
      database.owner(`update competency set name = 'Diam-diam' where dictionary_id = $1 returning id`, [
        first.id,
      ]),
    ).rejects.toThrow('never changes');
    const draft = await dictionary().begin(editor, 'Kamus kedua');
    await expect(dictionary().begin(editor, 'Ketiga')).rejects.toMatchObject({
      code: 'dictionary.draft-exists',
    });
    await expect(
      dictionary().publish(editor, draft.id, draft.version, day('2026-01-01')),
    ).rejects.toMatchObject({ code: 'dictionary.date-not-after', details: { newest: '2026-01-01' } });
    await dictionary().discard(editor, draft.id, draft.version);
    expect((await platform.get(DictionaryQueries).list(editor)).items).toHaveLength(1);
  });

  it('a post without SKJ is measured by its class; its SKJ counts from its day, and is announced', async () => {
    await published('2026-01-01', 'T.01');
    const [post = 0, other = 0] = posts;
    const made = await standards().create(editor, post, {
      ...form,
      effectiveFrom: day('2026-03-01'),
      levels: [...nine(4), { code: 't-1', level: 2 }],
    });
    expect(made).toMatchObject({
      source: 'position',
      classLevel: 3,
      versions: [{ state: 'effective', ...form }],
    });
    expect(made.levels.at(-1)).toEqual({ code: 'T.01', level: 2 });
    const on = async (when: string) =>
      (await standardsOn(rows(), [post, other], day(when))).map(({ source, levels }) => [
        source,
        levels['M.01'],
        levels['T.01'],
      ]);
    expect(await on('2026-02-28')).toEqual([
      ['class', 3, undefined],
      ['class', 2, undefined],
    ]);
    expect(await on('2026-03-01')).toEqual([
      ['position', 4, 2],
      ['class', 2, undefined],
    ]);
    const version = made.versions[0];
    const voided = await standards().void(editor, version?.id ?? 0, version?.version ?? 0, 'Salah jabatan');
    expect(voided).toMatchObject({ source: 'class', versions: [] });
    const again = standards().void(editor, version?.id ?? 0, version?.version ?? 0, 'Salah jabatan');
    await expect(again).rejects.toMatchObject({ code: 'standard.voided' });
    expect(await events()).toEqual([[post], [post]]);
  });

  it('refuses eight of nine, a level outside of the scale, an unknown competency, a day before the one in force', async () => {
    const [post = 0] = posts;
    const create = async (asked: { code: string; level: number }[], from = '2026-03-01') =>
      standards().create(editor, post, { ...form, effectiveFrom: day(from), levels: asked });
    const details = (codes: string) => ({ field: 'levels', codes });
    await expect(create(nine(3).slice(1))).rejects.toMatchObject({
      code: 'standard.incomplete',
      details: details('M.01'),
    });
    await expect(create([...nine(3).slice(1), { code: 'M.01', level: 6 }])).rejects.toMatchObject({
      code: 'standard.level-out-of-scale',
      details: details('M.01'),
    });
    await expect(create([...nine(3), { code: 'm1', level: 2 }])).rejects.toMatchObject({
      code: 'standard.competency-twice',
    });
    await expect(create([...nine(3), { code: 'T.01', level: 2 }])).rejects.toMatchObject({
      code: 'standard.competency-unknown',
      details: details('T.01'),
    });
    const { versions } = await create(nine(3));
    await expect(create(nine(4))).rejects.toMatchObject({
      code: 'standard.date-not-after',
      details: { field: 'effectiveFrom', newest: '2026-03-01' },
    });
    const inUse = versions[0];
    const change = (id = 0, version = 0, from = '2026-08-01') =>
      standards().change(editor, id, version, { ...form, effectiveFrom: day(from), levels: nine(5) });
    await expect(change(inUse?.id, inUse?.version)).rejects.toMatchObject({
      code: 'standard.version-in-use',
    });
    const planned = (await create(nine(4), '2026-08-01')).versions[0];
    await expect(create(nine(4), '2026-08-01')).rejects.toMatchObject({ code: 'standard.date-taken' });
    await expect(change(planned?.id, 99)).rejects.toMatchObject({ present: { state: 'planned' } });
    const changed = await change(planned?.id, planned?.version, '2026-09-01');
    expect(changed.versions.map(({ effectiveFrom, state }) => [effectiveFrom, state])).toEqual([
      ['2026-09-01', 'planned'],
      ['2026-03-01', 'effective'],
    ]);
  });

  it('changes many posts as one action, as the preview said, and keeps the rest of the form', async () => {
    await published('2026-01-01', 'T.01');
    const [a = 0, b = 0, c = 0] = posts;
    await standards().create(editor, b, { ...form, effectiveFrom: day('2026-03-01'), levels: nine(2) });
    await standards().create(editor, c, { ...form, effectiveFrom: day('2026-12-01'), levels: nine(2) });
    const order = {
      filter: { level: 'pengawas' },
      exceptIds: [],
      effectiveFrom: day('2026-07-01'),
      toClassDefault: false,
      levels: [
        { code: 'M-1', level: 4 as const },
        { code: 'T.01', level: 2 as const },
      ],
    };
    const preview = await bulk().preview(editor, order);
    expect(preview).toMatchObject({ changed: 1, unchanged: 0, later: 1 });
    expect(preview.rows.map(({ positionId, outcome, moves }) => [positionId, outcome, moves])).toEqual([
      [
        b,
        'changed',
        [
          { code: 'M.01', from: 2, to: 4 },
          { code: 'T.01', from: null, to: 2 },
        ],
      ],
      [c, 'later', expect.anything()],
    ]);
    await expect(bulk().apply(editor, order, 2)).rejects.toMatchObject({ code: 'standard.preview-outdated' });
    await bulk().apply(editor, order, 1);
    const { versions } = await platform.get(StandardsQueries).ofPost(editor, b);
    expect(versions[0]).toMatchObject({ effectiveFrom: '2026-07-01', state: 'planned', ...form });
    expect(versions[0]?.levels).toEqual([
      ...nine(2).map((asked) => (asked.code === 'M.01' ? { code: 'M.01', level: 4 } : asked)),
      { code: 'T.01', level: 2 },
    ]);
    expect((await events()).at(-1)).toEqual([b]);
    const family = { ...order, filter: { family: 'keuangan' } };
    expect((await bulk().preview(editor, family)).rows.map(({ positionId }) => positionId)).toEqual([c]);
    const [audited] = await database.owner<{ transactions: number; entries: number }>(
      `select count(distinct xid)::int as transactions, count(*)::int as entries from audit_entry
       where agency_id = $1 and table_name in ('job_standard', 'job_standard_level')
       and xid = (select max(xid) from audit_entry where agency_id = $1)`,
      [editor.agencyId],
    );
    expect(audited).toEqual({ transactions: 1, entries: 2 });
    const none = { ...order, filter: {}, exceptIds: [b, c], levels: [], toClassDefault: true };
    expect(await bulk().preview(editor, none)).toMatchObject({ unchanged: 1, rows: [{ positionId: a }] });
    await expect(bulk().preview(editor, { ...none, toClassDefault: false })).rejects.toMatchObject({
      code: 'standard.nothing-asked',
    });
    const without = { ...order, levels: [{ code: 'M.01', level: null }] };
    await expect(bulk().preview(editor, without)).rejects.toMatchObject({ code: 'standard.generic-needed' });
  });
});
