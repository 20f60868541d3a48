import { mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import type { DirectoryFormat } from '#libs/contracts/imports';
import { Reader } from '#libs/platform/database';
import { readRows } from '#libs/platform/spreadsheet';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import type { Editor } from '../access/viewer.js';
import { DirectoryModule } from '../directory.module.js';
import { EMPLOYEE_COLUMNS } from './employee-columns.js';
import type { ExportFilter } from './export-source.js';
import { type ExportFileType, ExportsService } from './exports.service.js';

/** Domain text 06, format 1. */
const SIASN =
  `PNS ID, NIP BARU, NIP LAMA, NAMA, GELAR DEPAN, GELAR BELAKANG, TEMPAT LAHIR ID, TEMPAT LAHIR NAMA, TANGGAL LAHIR, JENIS KELAMIN, AGAMA ID, AGAMA NAMA, JENIS KAWIN ID, JENIS KAWIN NAMA, NIK, NOMOR HP, EMAIL, EMAIL GOV, ALAMAT, NPWP NOMOR, BPJS, JENIS PEGAWAI ID, JENIS PEGAWAI NAMA, KEDUDUKAN HUKUM ID, KEDUDUKAN HUKUM NAMA, STATUS CPNS PNS, KARTU ASN VIRTUAL, NOMOR SK CPNS, TANGGAL SK CPNS, TMT CPNS, NOMOR SK PNS, TANGGAL SK PNS, TMT PNS, GOL AWAL ID, GOL AWAL NAMA, GOL AKHIR ID, GOL AKHIR NAMA, TMT GOLONGAN, MK TAHUN, MK BULAN, JENIS JABATAN ID, JENIS JABATAN NAMA, JABATAN ID, JABATAN NAMA, TMT JABATAN, TINGKAT PENDIDIKAN ID, TINGKAT PENDIDIKAN NAMA, PENDIDIKAN ID, PENDIDIKAN NAMA, TAHUN LULUS, KPKN ID, KPKN NAMA, LOKASI KERJA ID, LOKASI KERJA NAMA, UNOR ID, UNOR NAMA, INSTANSI INDUK ID, INSTANSI INDUK NAMA, INSTANSI KERJA ID, INSTANSI KERJA NAMA, SATUAN KERJA INDUK ID, SATUAN KERJA INDUK NAMA, SATUAN KERJA KERJA ID, SATUAN KERJA KERJA NAMA, IS VALID NIK, NAMA SEKOLAH, FLAG IKD, ESELON ID, ESELON NAMA`.split(
    ', ',
  );

describe('ExportsService', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let tree: TestTree;
  let editor: Editor;
  let folder: string;
  let health: number;
  let count = 0;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kader-export-'));
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    const { agencyId, accountId } = await addAgency(database, 'bahari');
    editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      requestId: 'r-1',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
    tree = new TestTree(database, agencyId);
    health = await tree.unit('Dinas Kesehatan');
    const clinic = await tree.unit('Puskesmas Hulu', health);
    const roads = await tree.unit('Dinas PU');
    const doctor = await tree.placed(
      clinic,
      { name: '=Dewi', nip: '197001311995032001', birthDate: '1970-01-31', unitId: clinic },
      { name: 'Dokter', kind: 'functional', level: 'jfAhliMadya' },
    );
    await tree.rank(doctor.employeeId, 13, '2022-04-01');
    await tree.placed(roads, { name: 'Budi', nip: '198001012005011001' });
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function rowsOf(
    kind: DirectoryFormat,
    type: ExportFileType,
    by = editor,
    filter: ExportFilter = {},
  ): Promise<string[][]> {
    const prepared = await platform.get(ExportsService).prepare(by, kind, type, filter);
    const path = join(folder, `${++count}-${prepared.fileName}`);
    await prepared.writeTo(createWriteStream(path));
    const rows: string[][] = [];
    for await (const row of readRows(path)) rows.push([...row.cells]);
    return rows;
  }

  it('writes people in SIASN order, blanks where nothing is kept', async () => {
    expect(EMPLOYEE_COLUMNS.map(({ header }) => header)).toEqual(SIASN);
    for (const type of ['xlsx', 'csv'] as const) {
      const [header = [], ...people] = await rowsOf('employees', type);
      expect(header).toEqual(SIASN);
      expect(people).toHaveLength(2);
      const dewi = Object.fromEntries(header.map((name, index) => [name, people[1]?.[index] ?? '']));
      expect(dewi).toMatchObject({
        NAMA: '=Dewi',
        'NIP BARU': '197001311995032001',
        'JENIS PEGAWAI NAMA': 'PNS',
        'GOL AKHIR NAMA': 'IV/a',
        'AGAMA NAMA': '',
        NIK: '',
        'UNOR ID': 'U2',
        'STATUS CPNS PNS': 'P',
      });
    }
  });

  it('writes units, posts and holders in their formats', async () => {
    expect(await rowsOf('units', 'csv')).toEqual([
      ['KODE UNOR', 'NAMA UNOR', 'KODE UNOR INDUK', 'JENIS', 'URUSAN', 'UNOR ID SIASN', 'AKTIF'],
      ['U1', 'Dinas Kesehatan', '', '', '', '', 'ya'],
      ['U2', 'Puskesmas Hulu', 'U1', '', '', '', 'ya'],
      ['U3', 'Dinas PU', '', '', '', '', 'ya'],
    ]);
    const posts = await rowsOf('positions', 'xlsx');
    expect(posts[0]).toHaveLength(16);
    expect(posts[1]?.slice(0, 6)).toEqual(['P5', 'Dokter', 'JF', 'JF Ahli Madya', '', 'U2']);
    expect((await rowsOf('holders', 'csv')).map((row) => row.slice(0, 4))).toEqual([
      ['NIP', 'KODE JABATAN', 'STATUS', 'TMT'],
      ['197001311995032001', 'P5', 'definitif', '2020-01-01'],
      ['198001012005011001', 'P7', 'definitif', '2020-01-01'],
    ]);
  });

  it('gives only what the viewer may see and asked for', async () => {
    const officer = { ...editor, orgUnitId: health };
    for (const kind of ['employees', 'positions', 'holders'] as const)
      expect(await rowsOf(kind, 'csv', officer)).toHaveLength(2);
    expect(await rowsOf('units', 'csv', officer)).toHaveLength(3);
    expect(await rowsOf('employees', 'csv', officer, { search: 'budi' })).toHaveLength(1);
    expect(await rowsOf('employees', 'csv', editor, { search: 'budi', rank: 'IV/a' })).toHaveLength(1);
    expect(
      await rowsOf('employees', 'csv', editor, { search: 'dewi', rank: 'IV/a', level: 'jfAhliMadya' }),
    ).toHaveLength(2);
  });

  it('notes each taking with its filter and count', async () => {
    await rowsOf('employees', 'csv', { ...editor, orgUnitId: health }, { search: 'dewi' });
    const [reading] = await database.owner('select * from audit_reading order by id desc limit 1');
    expect(reading).toMatchObject({
      account_id: editor.accountId,
      role: 'hrAnalyst',
      request_id: 'r-1',
      what: 'export.employees',
      row_count: 1,
      filter: { search: 'dewi', orgUnitId: health },
    });
  });

  it('frees the connection of whoever stops early', async () => {
    const reader = platform.get(Reader);
    for (let round = 0; round < 8; round++) {
      for await (const row of reader.stream(
        editor.agencyId,
        'select n::text from generate_series(1, 100000) n',
      )) {
        expect(row).toEqual(['1']);
        break;
      }
    }
  });
});
