import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { createImportDesk, type DeskRow, type ImportDesk, ImportOffice, RATNA } from '#libs/testing/imports';

interface Told {
  readonly format: string;
  readonly table: string;
  /** As it was known first. */
  readonly open: DeskRow;
  /** What a later file adds, and what then stands. */
  readonly added: DeskRow;
  readonly kept: Readonly<Record<string, unknown>>;
  /** What makes it another fact. */
  readonly other: DeskRow;
}

const CASES: readonly Told[] = [
  {
    format: 'disciplines',
    table: 'discipline',
    open: {
      TINGKAT: 'sedang',
      JENIS: 'Penurunan pangkat',
      'NO SK': '862/1',
      'TANGGAL SK': '12-05-2025',
      TMT: '01-06-2025',
      BANDING: 'ya',
    },
    added: { SAMPAI: '31-05-2026', BANDING: 'tidak' },
    kept: { since: '2025-06-01', until: '2026-05-31', under_appeal: false },
    other: { 'NO SK': '862/2' },
  },
  {
    format: 'positionHistory',
    table: 'position_history',
    open: { JABATAN: 'Kepala Seksi', UNOR: 'Dinas PU', TMT: '01-02-2018', STATUS: 'definitif' },
    added: { SAMPAI: '31-01-2020', JENJANG: 'Pengawas', 'NO SK': '821/2' },
    kept: { until: '2020-01-31', level: 'pengawas', decree_number: '821/2' },
    other: { UNOR: 'Dinas Sosial' },
  },
  {
    format: 'awards',
    table: 'award',
    open: { NAMA: 'Pegawai Teladan', TINGKAT: 'internal', TANGGAL: '17-08-2024' },
    added: { TINGKAT: 'nasional' },
    kept: { level: 'national' },
    other: { TANGGAL: '17-08-2025' },
  },
  {
    format: 'assignments',
    table: 'team_assignment',
    open: { TIM: 'Tim Stunting', LINGKUP: 'nasional', PERAN: 'ketua', MULAI: '01-02-2025', 'NO SK': '440/1' },
    added: { SELESAI: '31-12-2025' },
    kept: { until: '2025-12-31' },
    other: { PERAN: 'anggota' },
  },
];

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
  office = await ImportOffice.found(database, desk, `kemudian-${(next += 1)}`);
});

describe.each(CASES)(
  '$format: what is told later fills the row that stands',
  ({ format, table, ...told }) => {
    const open = { NIP: RATNA, ...told.open };
    const whole = { ...open, ...told.added };
    const standing = () =>
      office.rows<Record<string, unknown>>(`select * from ${table} t where agency_id = $1 order by id`);
    const facts = async () =>
      (
        await office.rows<{ fact: object }>(
          `select to_jsonb(t) as fact from ${table} t where agency_id = $1 order by id`,
        )
      ).map(({ fact }) => fact);

    it('one row, filled once; the older file again takes nothing away', async () => {
      expect(await office.import(format, [open])).toEqual([1, 0, 0]);
      expect(await office.import(format, [whole])).toEqual([0, 1, 0]);
      expect(await facts()).toEqual([expect.objectContaining(told.kept)]);
      expect(await office.import(format, [whole])).toEqual([0, 0, 1]);
      if (format !== 'disciplines' && format !== 'awards') {
        expect(await office.import(format, [open])).toEqual([0, 0, 1]);
      }
      expect(await standing()).toHaveLength(1);
    });

    it('another fact is another row, and two versions of one fact in one file are refused', async () => {
      expect(await office.import(format, [open, { ...whole, ...told.other }])).toEqual([2, 0, 0]);
      expect(await office.findings(format, [open, whole])).toEqual([
        '2 nip key.conflict',
        '3 nip key.conflict',
      ]);
    });

    it('goes back to what stood before', async () => {
      await office.import(format, [open]);
      const before = await facts();
      const { id } = await office.apply(format, [whole]);
      await office.undo(id);
      const version = { version: expect.any(Number) };
      expect(await facts()).toEqual(before.map((fact) => ({ ...fact, ...version })));
    });
  },
);

it('a last day before the TMT that stands is refused', async () => {
  const [{ open }] = CASES as readonly [Told];
  await office.import('disciplines', [{ NIP: RATNA, ...open }]);
  const ended = { NIP: RATNA, ...open, TMT: '', SAMPAI: '31-05-2025' };
  expect(await office.findings('disciplines', [ended])).toEqual(['2 until holding.until-before-since']);
});

it('of two rows of one decree, as older files left them, the one that says the same stands', async () => {
  const [{ open, added }] = CASES as readonly [Told];
  await office.import('disciplines', [{ NIP: RATNA, ...open }]);
  await office.rows(
    `insert into discipline (agency_id, employee_id, level, kind, decree_number, decided_on, since, until, under_appeal)
     select agency_id, employee_id, level, kind, decree_number, decided_on, since, '2026-05-31', false
     from discipline where agency_id = $1 returning id`,
  );
  expect(await office.import('disciplines', [{ NIP: RATNA, ...open, ...added }])).toEqual([0, 0, 1]);
});
