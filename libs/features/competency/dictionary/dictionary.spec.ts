import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { calendarDate as day } from '#libs/domain/calendar';
import { GENERIC_CODES, REFERENCE_DICTIONARY } from '#libs/domain/competency';
import { CompetencyDesk, levels, technical } from '#libs/testing/competency';
import { competencyWords } from '../index.js';

describe('versions of the dictionary', () => {
  let desk: CompetencyDesk;
  beforeAll(async () => {
    desk = await CompetencyDesk.open();
  });
  beforeEach(() => desk.found());
  afterAll(() => desk.close());

  it('without a dictionary the reference counts, and of a version what it says on its days', async () => {
    expect(await competencyWords(desk.rows(), day('2026-06-30'))).toEqual(
      REFERENCE_DICTIONARY.map((words) => ({ ...words, source: 'reference' })),
    );
    await desk.published('2026-01-01', 'T.02', 'T.01');
    const second = await desk.dictionaries.begin(desk.editor, 'Kamus kedua');
    const copied = second.competencies.find(({ code }) => code === 'T.01');
    expect(copied?.levels.map(({ description }) => description)).toContain('Kompetensi T.01 5');
    await desk.competencies.remove(desk.editor, copied?.id ?? 0, copied?.version ?? 0);
    await desk.dictionaries.publish(desk.editor, second.id, second.version, day('2026-09-01'));
    expect(await desk.codesOn('2025-12-31')).toEqual([...GENERIC_CODES]);
    expect(await desk.codesOn('2026-06-30')).toEqual([...GENERIC_CODES, 'T.01', 'T.02']);
    expect(await desk.codesOn('2026-09-01')).toEqual([...GENERIC_CODES, 'T.02']);
    const { items } = await desk.versions.list(desk.editor);
    expect(items.map(({ name, state }) => [name, state])).toEqual([
      ['Kamus kedua', 'planned'],
      ['Kamus daerah', 'effective'],
    ]);
  });

  it('an agency words one of the nine itself, and goes back to the reference', async () => {
    const draft = await desk.dictionaries.begin(desk.editor, 'Kamus daerah');
    const [integrity] = REFERENCE_DICTIONARY;
    const own = { ...technical('M-1', integrity?.name), group: 'managerial' as const };
    const added = await desk.competencies.add(desk.editor, draft.id, own);
    expect(added).toMatchObject({ code: 'M.01', source: 'agency' });
    await desk.competencies.remove(desk.editor, added.id ?? 0, added.version ?? 0);
    const { competencies: back } = await desk.versions.one(desk.editor, draft.id);
    expect(back[0]).toMatchObject({ code: 'M.01', id: null, source: 'reference' });
    const refused = (change: object) => desk.competencies.add(desk.editor, draft.id, { ...own, ...change });
    await expect(async () => refused({ name: 'Kejujuran' })).rejects.toMatchObject({
      code: 'competency.generic-fixed',
      details: { field: 'name' },
    });
    await expect(async () => refused({ code: 'M.09' })).rejects.toMatchObject({
      code: 'competency.code-reserved',
    });
  });

  it('refuses a code twice however it is written, a level outside of the scale, four levels', async () => {
    const { id } = await desk.dictionaries.begin(desk.editor, 'Kamus daerah');
    const { id: competencyId, version } = await desk.competencies.add(desk.editor, id, technical('T.07'));
    const add = async (draft: ReturnType<typeof technical>) => desk.competencies.add(desk.editor, id, draft);
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
    const other = await desk.competencies.add(desk.editor, id, technical('T.08'));
    const taken = desk.competencies.change(desk.editor, other.id ?? 0, other.version ?? 0, technical('T.07'));
    await expect(taken).rejects.toMatchObject({ code: 'competency.code-taken' });
    await desk.competencies.change(desk.editor, competencyId ?? 0, version ?? 0, technical('T.07', 'Baru'));
    const stale = desk.competencies.change(
      desk.editor,
      competencyId ?? 0,
      version ?? 0,
      technical('T.07', 'Lagi'),
    );
    await expect(stale).rejects.toMatchObject({ present: { name: 'Baru' } });
  });

  it('a published version never changes, and the next one begins after it', async () => {
    const first = await desk.published('2026-01-01', 'T.01');
    const word = first.competencies.find(({ code }) => code === 'T.01');
    const inUse = { code: 'dictionary.version-in-use', details: { effectiveFrom: '2026-01-01' } };
    await expect(desk.competencies.add(desk.editor, first.id, technical('T.02'))).rejects.toMatchObject(
      inUse,
    );
    await expect(
      desk.competencies.change(desk.editor, word?.id ?? 0, word?.version ?? 0, technical('T.01', 'Baru')),
    ).rejects.toMatchObject(inUse);
    await expect(desk.dictionaries.discard(desk.editor, first.id, first.version)).rejects.toMatchObject(
      inUse,
    );
    await expect(
      desk.database.owner(`update competency set name = 'Diam-diam' where dictionary_id = $1 returning id`, [
        first.id,
      ]),
    ).rejects.toThrow('never changes');
    const draft = await desk.dictionaries.begin(desk.editor, 'Kamus kedua');
    await expect(desk.dictionaries.begin(desk.editor, 'Ketiga')).rejects.toMatchObject({
      code: 'dictionary.draft-exists',
    });
    await expect(
      desk.dictionaries.publish(desk.editor, draft.id, draft.version, day('2026-01-01')),
    ).rejects.toMatchObject({ code: 'dictionary.date-not-after', details: { newest: '2026-01-01' } });
    await desk.dictionaries.discard(desk.editor, draft.id, draft.version);
    expect((await desk.versions.list(desk.editor)).items).toHaveLength(1);
  });
});
