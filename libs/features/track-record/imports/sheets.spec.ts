import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import {
  createImportDesk,
  type DeskRow,
  type ImportDesk,
  ImportOffice,
  NOBODY,
  RATNA,
  SUPARNO,
} from '#libs/testing/imports';

interface SheetCase {
  readonly format: string;
  readonly table: string;
  /** A whole row. */
  readonly full: DeskRow;
  /** What stands of it; undefined columns are not looked at. */
  readonly kept: Readonly<Record<string, unknown>>;
  /** The same with every optional cell blank. */
  readonly least: DeskRow;
  /** Rows with something wrong, and what is found. */
  readonly wrong: readonly (readonly [DeskRow, string])[];
}

const TRAINING = {
  JENIS: 'Teknis',
  NAMA: 'Pelatihan Anggaran',
  JP: '24',
  MULAI: '04-03-2025',
  SELESAI: '07-03-2025',
  'NO SERTIFIKAT': '893/1',
};
const POST = {
  JABATAN: 'Kepala Seksi Jalan',
  JENJANG: 'Pengawas',
  UNOR: 'Dinas PU',
  INSTANSI: 'Kab. Contoh',
  TMT: '01-02-2018',
  SAMPAI: '31-01-2020',
  STATUS: 'Plt.',
  'NO SK': '821/2',
};
const AWARD = { NAMA: 'Satyalancana', TINGKAT: 'Lintas Instansi', TANGGAL: '17-08-2024' };
const TASK = {
  TIM: 'Tim Stunting',
  LINGKUP: 'nasional',
  PERAN: 'KETUA',
  MULAI: '01-02-2025',
  SELESAI: '31-12-2025',
  'NO SK': '440/1',
};
const PUNISHMENT = {
  TINGKAT: 'Sedang',
  JENIS: 'Pemotongan tukin',
  'NO SK': '862/1',
  'TANGGAL SK': '12-05-2021',
  TMT: '01-06-2021',
  SAMPAI: '30-11-2021',
  BANDING: 'ya',
};

const CASES: readonly SheetCase[] = [
  {
    format: 'trainings',
    table: 'training',
    full: TRAINING,
    kept: {
      kind: 'Teknis',
      name: 'Pelatihan Anggaran',
      learning_hours: 24,
      started_on: '2025-03-04',
      ended_on: '2025-03-07',
      certificate_number: '893/1',
    },
    least: { ...TRAINING, MULAI: '', 'NO SERTIFIKAT': '' },
    wrong: [
      [{ ...TRAINING, JENIS: '' }, 'kind cell.required'],
      [{ ...TRAINING, NAMA: '' }, 'name cell.required'],
      [{ ...TRAINING, JP: '' }, 'hours cell.required'],
      [{ ...TRAINING, JP: '1,5' }, 'hours cell.integer'],
      [{ ...TRAINING, JP: '5001' }, 'hours cell.out-of-range'],
      [{ ...TRAINING, SELESAI: '' }, 'until cell.required'],
      [{ ...TRAINING, SELESAI: '03-03-2025' }, 'until date.end-before-start'],
      [{ ...TRAINING, MULAI: '31-02-2025' }, 'since cell.date'],
    ],
  },
  {
    format: 'positionHistory',
    table: 'position_history',
    full: POST,
    kept: {
      position_name: 'Kepala Seksi Jalan',
      level: 'pengawas',
      unit_name: 'Dinas PU',
      agency_name: 'Kab. Contoh',
      kind: 'acting',
      since: '2018-02-01',
      until: '2020-01-31',
      decree_number: '821/2',
    },
    least: { ...POST, JENJANG: '', UNOR: '', INSTANSI: '', SAMPAI: '', 'NO SK': '' },
    wrong: [
      [{ ...POST, JABATAN: '' }, 'position cell.required'],
      [{ ...POST, TMT: '' }, 'since cell.required'],
      [{ ...POST, STATUS: '' }, 'kind cell.required'],
      [{ ...POST, STATUS: 'raja' }, 'kind holding.kind-unknown'],
      [{ ...POST, SAMPAI: '31-01-2018' }, 'until holding.until-before-since'],
      [{ ...POST, JENJANG: 'Menteri' }, 'level level.unknown (w)'],
    ],
  },
  {
    format: 'awards',
    table: 'award',
    full: AWARD,
    kept: { name: 'Satyalancana', level: 'crossAgency', awarded_on: '2024-08-17' },
    least: AWARD,
    wrong: [
      [{ ...AWARD, NAMA: '' }, 'name cell.required'],
      [{ ...AWARD, TINGKAT: '' }, 'level cell.required'],
      [{ ...AWARD, TINGKAT: 'RT' }, 'level award.level-unknown'],
      [{ ...AWARD, TANGGAL: '' }, 'date cell.required'],
      [{ ...AWARD, TANGGAL: '01-07-2026' }, 'date date.in-future'],
    ],
  },
  {
    format: 'assignments',
    table: 'team_assignment',
    full: TASK,
    kept: {
      team: 'Tim Stunting',
      scope: 'national',
      role: 'chair',
      since: '2025-02-01',
      until: '2025-12-31',
      decree_number: '440/1',
    },
    least: { ...TASK, SELESAI: '', 'NO SK': '' },
    wrong: [
      [{ ...TASK, TIM: '' }, 'team cell.required'],
      [{ ...TASK, LINGKUP: '' }, 'scope cell.required'],
      [{ ...TASK, LINGKUP: 'dunia' }, 'scope assignment.scope-unknown'],
      [{ ...TASK, PERAN: '' }, 'role cell.required'],
      [{ ...TASK, PERAN: 'tamu' }, 'role assignment.role-unknown'],
      [{ ...TASK, MULAI: '' }, 'since cell.required'],
      [{ ...TASK, SELESAI: '31-01-2025' }, 'until date.end-before-start'],
    ],
  },
  {
    format: 'disciplines',
    table: 'discipline',
    full: PUNISHMENT,
    kept: {
      level: 'medium',
      kind: 'Pemotongan tukin',
      decree_number: '862/1',
      decided_on: '2021-05-12',
      since: '2021-06-01',
      until: '2021-11-30',
      under_appeal: true,
    },
    least: { ...PUNISHMENT, 'NO SK': '', TMT: '', SAMPAI: '', BANDING: '' },
    wrong: [
      [{ ...PUNISHMENT, TINGKAT: '' }, 'level cell.required'],
      [{ ...PUNISHMENT, TINGKAT: 'gawat' }, 'level discipline.level-unknown'],
      [{ ...PUNISHMENT, JENIS: '' }, 'kind cell.required'],
      [{ ...PUNISHMENT, 'TANGGAL SK': '' }, 'decidedOn cell.required'],
      [{ ...PUNISHMENT, 'TANGGAL SK': '01-07-2026' }, 'decidedOn date.in-future'],
      [{ ...PUNISHMENT, SAMPAI: '31-05-2021' }, 'until holding.until-before-since'],
      [{ ...PUNISHMENT, BANDING: 'mungkin' }, 'appeal cell.yes-no'],
    ],
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
  office = await ImportOffice.found(database, desk, `instansi-${(next += 1)}`);
});

describe.each(CASES)('format 6: $format', ({ format, table, full, kept, least, wrong }) => {
  const of = (NIP: string, row: DeskRow): DeskRow => ({ NIP, ...row });
  const standing = async () =>
    (
      await office.rows<{ fact: Record<string, unknown> }>(
        `select to_jsonb(t) - array['agency_id', 'employee_id', 'voided_at', 'void_reason'] as fact
         from ${table} t where agency_id = $1 order by id`,
      )
    ).map(({ fact }) => fact);

  it('takes a row as one fact, and nothing the second time', async () => {
    const rows = [of(RATNA, full), of(SUPARNO, full), of(SUPARNO, least)];
    const distinct = full === least ? 2 : 3;
    expect(await office.import(format, rows)).toEqual([distinct, 0, 0]);
    expect(await standing()).toContainEqual(expect.objectContaining(kept));
    expect(await office.import(format, rows)).toEqual([0, 0, distinct]);
    expect(await standing()).toHaveLength(distinct);
  });

  it('names what is wrong', async () => {
    const rows = [of(NOBODY, full), of('', full), ...wrong.map(([row]) => of(RATNA, row))];
    expect(await office.findings(format, rows)).toEqual([
      '2 nip employee.unknown',
      '3 nip nip.blank',
      ...wrong.map(([, found], place) => `${place + 4} ${found}`),
    ]);
  });

  it('skips a row said twice and refuses one fact under two numbers', async () => {
    expect(await office.findings(format, [of(RATNA, least), of(RATNA, least)])).toEqual([
      '3 - row.duplicate (w)',
    ]);
    await office.alias(RATNA, NOBODY);
    expect(await office.findings(format, [of(RATNA, full), of(NOBODY, full)])).toEqual([
      '2 nip key.conflict',
      '3 nip key.conflict',
    ]);
    await office.import(format, [of(RATNA, full)]);
    expect(await office.import(format, [of(NOBODY, full)])).toEqual([0, 0, 1]);
  });

  it('comes back where the fact that stood was voided', async () => {
    await office.import(format, [of(RATNA, full)]);
    await office.rows(
      `update ${table} set voided_at = now(), void_reason = 'keliru' where agency_id = $1 returning id`,
    );
    expect(await office.import(format, [of(RATNA, full)])).toEqual([1, 0, 0]);
  });

  it('goes back as it came, and announces both', async () => {
    await office.import(format, [of(SUPARNO, full)]);
    const before = await standing();
    const { id } = await office.apply(format, [of(RATNA, full), of(SUPARNO, full)]);
    expect(await office.undo(id)).toBe(1);
    expect(await standing()).toEqual(before);
    const [ratna, suparno] = [await office.personId(RATNA), await office.personId(SUPARNO)];
    expect(await office.events('trackRecord.recordsChanged')).toEqual(
      [suparno, ratna, ratna].map((person) => ({ employeeIds: [person] })),
    );
  });
});
