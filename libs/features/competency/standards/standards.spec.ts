import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate as day } from '#libs/domain/calendar';
import { GENERIC_CODES } from '#libs/domain/competency';
import { CompetencyDesk } from '#libs/testing/competency';
import { standardsOn } from '../index.js';

const nine = (level: number) => GENERIC_CODES.map((code) => ({ code, level }));
const form = {
  summary: 'Memimpin bidang.',
  educationLevel: 'S1',
  educationFields: 'Ilmu pemerintahan',
  rankText: 'Penata',
  requirements: [{ kind: 'experience' as const, name: 'Pengawas 3 tahun', need: 'absolute' as const }],
  performanceIndicators: ['Persentase layanan tepat waktu'],
};

describe('job standards', () => {
  let desk: CompetencyDesk;
  beforeAll(async () => {
    desk = await CompetencyDesk.open();
  });
  beforeEach(() => desk.found());
  afterAll(() => desk.close());

  it('a post without SKJ is measured by its class; its SKJ counts from its day, and is announced', async () => {
    await desk.published('2026-01-01', 'T.01');
    const [post = 0, other = 0] = desk.posts;
    const made = await desk.standards.create(desk.editor, post, {
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
      (await standardsOn(desk.rows(), [post, other], day(when))).map(({ source, levels }) => [
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
    const voided = await desk.standards.void(
      desk.editor,
      version?.id ?? 0,
      version?.version ?? 0,
      'Salah jabatan',
    );
    expect(voided).toMatchObject({ source: 'class', versions: [] });
    const again = desk.standards.void(desk.editor, version?.id ?? 0, version?.version ?? 0, 'Salah jabatan');
    await expect(again).rejects.toMatchObject({ code: 'standard.voided' });
    expect(await desk.announced()).toEqual([[post], [post]]);
  });

  it('refuses eight of nine, a level outside of the scale, an unknown competency, a day before the one in force', async () => {
    const [post = 0] = desk.posts;
    const create = async (asked: { code: string; level: number }[], from = '2026-03-01') =>
      desk.standards.create(desk.editor, post, { ...form, effectiveFrom: day(from), levels: asked });
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
      desk.standards.change(desk.editor, id, version, { ...form, effectiveFrom: day(from), levels: nine(5) });
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
    await desk.published('2026-01-01', 'T.01');
    const [a = 0, b = 0, c = 0] = desk.posts;
    await desk.standards.create(desk.editor, b, {
      ...form,
      effectiveFrom: day('2026-03-01'),
      levels: nine(2),
    });
    await desk.standards.create(desk.editor, c, {
      ...form,
      effectiveFrom: day('2026-12-01'),
      levels: nine(2),
    });
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
    const preview = await desk.bulk.preview(desk.editor, order);
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
    await expect(desk.bulk.apply(desk.editor, order, 2)).rejects.toMatchObject({
      code: 'standard.preview-outdated',
    });
    await desk.bulk.apply(desk.editor, order, 1);
    const { versions } = await desk.standardsQueries.ofPost(desk.editor, b);
    expect(versions[0]).toMatchObject({ effectiveFrom: '2026-07-01', state: 'planned', ...form });
    expect(versions[0]?.levels).toEqual([
      ...nine(2).map((asked) => (asked.code === 'M.01' ? { code: 'M.01', level: 4 } : asked)),
      { code: 'T.01', level: 2 },
    ]);
    expect((await desk.announced()).at(-1)).toEqual([b]);
    const family = { ...order, filter: { family: 'keuangan' } };
    expect((await desk.bulk.preview(desk.editor, family)).rows.map(({ positionId }) => positionId)).toEqual([
      c,
    ]);
    const [audited] = await desk.database.owner<{ transactions: number; entries: number }>(
      `select count(distinct xid)::int as transactions, count(*)::int as entries from audit_entry
       where agency_id = $1 and table_name in ('job_standard', 'job_standard_level')
       and xid = (select max(xid) from audit_entry where agency_id = $1)`,
      [desk.editor.agencyId],
    );
    expect(audited).toEqual({ transactions: 1, entries: 2 });
    const none = { ...order, filter: {}, exceptIds: [b, c], levels: [], toClassDefault: true };
    expect(await desk.bulk.preview(desk.editor, none)).toMatchObject({
      unchanged: 1,
      rows: [{ positionId: a }],
    });
    await expect(desk.bulk.preview(desk.editor, { ...none, toClassDefault: false })).rejects.toMatchObject({
      code: 'standard.nothing-asked',
    });
    const without = { ...order, levels: [{ code: 'M.01', level: null }] };
    await expect(desk.bulk.preview(desk.editor, without)).rejects.toMatchObject({
      code: 'standard.generic-needed',
    });
  });
});
