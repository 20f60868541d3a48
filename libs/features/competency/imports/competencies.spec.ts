import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { REFERENCE_DICTIONARY } from '#libs/domain/competency';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type DeskRow, type ImportDesk, ImportOffice } from '#libs/testing/imports';

describe('the dictionary as a file', () => {
  let database: TestDatabase;
  let desk: ImportDesk;
  let office: ImportOffice;
  let next = 0;
  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await createImportDesk(database);
  });
  afterAll(async () => {
    await desk.close();
    await database.drop();
  });
  beforeEach(async () => {
    office = await ImportOffice.found(database, desk, `kamus-${(next += 1)}`);
  });

  const five = (code: string, more: DeskRow = {}): DeskRow[] =>
    [1, 2, 3, 4, 5].map((level) => ({
      'KODE KOMPETENSI': code,
      'NAMA KOMPETENSI': `Kompetensi ${code}`,
      LEVEL: String(level),
      'DESKRIPSI LEVEL': `Level ${level}`,
      'INDIKATOR 1': `Indikator ${level}.1`,
      'INDIKATOR 2': `Indikator ${level}.2`,
      ...more,
    }));
  const reference: DeskRow[] = REFERENCE_DICTIONARY.flatMap(({ code, name, definition, levels }) =>
    levels.map(({ level, description, indicators }) => ({
      'KODE KOMPETENSI': code,
      'NAMA KOMPETENSI': name,
      DEFINISI: definition,
      LEVEL: String(level),
      'DESKRIPSI LEVEL': description,
      ...Object.fromEntries(indicators.map(({ text }, place) => [`INDIKATOR ${place + 1}`, text])),
    })),
  );
  const kept = () =>
    office.rows<{ version: string; code: string; words: string }>(
      `select coalesce(d.effective_from::text, 'draft') as version, c.code,
              string_agg(l.description || ':' || array_to_string(l.indicators, ','), ' ' order by l.level) as words
       from competency_dictionary d join competency c on c.dictionary_id = d.id
       join competency_level l on l.competency_id = c.id
       where d.agency_id = $1 and c.agency_id = $1 and l.agency_id = $1
       group by d.effective_from, c.code order by 1, 2`,
    );
  const publish = () =>
    office.rows(
      `update competency_dictionary set effective_from = '2026-01-01', published_at = now()
       where agency_id = $1 and effective_from is null returning id`,
    );

  it('becomes a draft, and the same file again changes nothing', async () => {
    const rows = [...five('t-1'), ...five('Khusus', { KELOMPOK: 'pemerintahan' })];
    expect(await office.import('competencies', rows)).toEqual([10, 0, 0]);
    const words = [1, 2, 3, 4, 5]
      .map((level) => `Level ${level}:Indikator ${level}.1,Indikator ${level}.2`)
      .join(' ');
    expect(await kept()).toEqual([
      { version: 'draft', code: 'Khusus', words },
      { version: 'draft', code: 'T.01', words },
    ]);
    expect(await office.import('competencies', rows)).toEqual([0, 0, 10]);
  });

  it('leaves the reference alone where the file only repeats it, and takes what it says otherwise', async () => {
    expect(await office.import('competencies', [...five('T.01'), ...reference])).toEqual([50, 0, 0]);
    expect((await kept()).map(({ code }) => code)).toEqual(['T.01']);
    expect(await office.import('competencies', reference)).toEqual([0, 0, 45]);
    const [first, ...others] = reference;
    const changed = [{ ...first, 'INDIKATOR 1': 'Menurut rumusan daerah.' }, ...others];
    expect(await office.import('competencies', changed)).toEqual([0, 45, 0]);
    expect((await kept()).map(({ code }) => code)).toEqual(['M.01', 'T.01']);
  });

  it('leaves a published version as it is: what differs becomes a draft that copies it', async () => {
    await office.import('competencies', [...five('T.01'), ...five('T.02')]);
    await publish();
    expect(await office.import('competencies', five('T.01'))).toEqual([0, 0, 5]);
    const { id } = await office.apply('competencies', five('T.01', { 'INDIKATOR 2': '' }));
    const draft = (await kept()).filter(({ version }) => version === 'draft');
    expect(draft.map(({ code }) => code)).toEqual(['T.01', 'T.02']);
    expect(draft[0]?.words).not.toContain('1.2');
    expect((await kept())[0]).toMatchObject({ version: '2026-01-01', words: expect.stringContaining('1.2') });
    await office.undo(id);
    expect((await kept()).map(({ version }) => version)).toEqual(['2026-01-01', '2026-01-01']);
  });

  it('names what cannot be read', async () => {
    const rows = [
      ...five('T.01').slice(1),
      ...five('T.02', { LEVEL: '6' }).slice(0, 1),
      ...five('M.09').slice(0, 1),
      ...five('T.03', { KELOMPOK: 'Manajerial' }).slice(0, 1),
      ...five('T.04', { KELOMPOK: 'Umum' }).slice(0, 1),
      ...five('Abc'),
      ...five('ABC').slice(0, 1),
      ...five('T.05').map((row, place) => ({ ...row, 'NAMA KOMPETENSI': place === 0 ? 'Lain' : 'Satu' })),
    ];
    expect(await office.findings('competencies', rows)).toEqual([
      ...[2, 3, 4, 5].map((row) => `${row} level competency.levels-incomplete`),
      '6 level cell.out-of-range',
      '7 code standard.code-unknown',
      '8 group competency.group-reserved',
      '9 group competency.group-unknown',
      ...[10, 11, 12, 13, 14].map((row) => `${row} code competency.code-taken`),
      '15 code competency.code-taken',
      ...[16, 17, 18, 19, 20].map((row) => `${row} name competency.rows-differ`),
    ]);
  });
});
