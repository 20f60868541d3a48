import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { calendarDate, completedYears, parseCalendarDate } from '#libs/domain/calendar';
import { readEducationLevel } from '#libs/domain/education-level';
import { readEmploymentType } from '#libs/domain/employment-type';
import { readLegalStatus } from '#libs/domain/legal-status';
import { readNip } from '#libs/domain/nip';
import {
  parseEchelon,
  parsePositionKind,
  parsePositionLevel,
  levelOfEchelon,
} from '#libs/domain/position-level';
import { parsePppkGrade, parseRank } from '#libs/domain/rank';
import { ROLES, UNIT_ROLES } from '#libs/contracts/permissions';
import { fileOf, filesOnce, PEOPLE, recordsOf, type Row, TODAY } from './checks/regency.js';
import { DEMO_AGENCIES, demoAccounts, demoFiles, type DemoFile, importSample } from './index.js';

const sha256 = (file: DemoFile): string => createHash('sha256').update(JSON.stringify(file)).digest('hex');
const TALENT_FORMATS = [
  'educations',
  'trainings',
  'positionHistory',
  'awards',
  'assignments',
  'disciplines',
  'feedback360',
  'competencies',
  'jobStandards',
  'jobStandards',
  'ratings',
  'ratings',
  'assessmentResults',
  'completeness',
];
const day = (text: string) => parseCalendarDate(text.split('-').reverse().join('-'));
const cell = (row: Row, header: string): string => row[header] ?? '';

describe('the files are always the same', () => {
  test.each(DEMO_AGENCIES)('$code: twice the same bytes', ({ code }) => {
    expect(demoFiles(code, TODAY).map(sha256)).toEqual(filesOnce(code).map(sha256));
  });

  test('only the holders depend on the day of seeding', () => {
    const now = filesOnce('muara-sekawan');
    const later = demoFiles('muara-sekawan', '2027-02-28');
    const differing = now.filter((file, index) => sha256(file) !== sha256(later[index] ?? file));
    expect(differing.map(({ format }) => format)).toEqual(['holders']);
  });

  test('nothing in the files lies after the day of seeding', () => {
    const early = demoFiles('muara-sekawan', '2026-02-01');
    const days = early
      .filter(({ format }) => ['awards', 'disciplines', 'assessmentResults', 'completeness'].includes(format))
      .flatMap(recordsOf)
      .flatMap((row) =>
        ['TANGGAL', 'TANGGAL SK', 'LENGKAP SAMPAI', 'TANGGAL PERNYATAAN'].map((each) => day(cell(row, each))),
      )
      .filter((each) => each !== null);
    expect(days.length).toBeGreaterThan(1000);
    expect(days.filter((each) => each > '2026-02-01')).toEqual([]);
  });

  test('in the order of import, every row as long as the header', () => {
    for (const { code } of DEMO_AGENCIES) {
      const files = filesOnce(code);
      const formats = ['units', 'employees', 'positions', 'holders'];
      expect(files.map(({ format }) => format)).toEqual(
        code === 'muara-sekawan' ? [...formats, ...TALENT_FORMATS] : formats,
      );
      for (const { headers, rows } of files) for (const row of rows) expect(row).toHaveLength(headers.length);
    }
  });
});

describe.each(['muara-sekawan', 'bandar-selaras'] as const)('%s imports without an error', (agency) => {
  const [units, employees, positions, holders] = filesOnce(agency).map(recordsOf);
  const unitCodes = new Set((units ?? []).map((row) => cell(row, 'KODE UNOR')));
  const postCodes = new Set((positions ?? []).map((row) => cell(row, 'KODE JABATAN')));

  test('units: one root, parents before children', () => {
    const seen = new Set<string>();
    for (const row of units ?? []) {
      const parent = cell(row, 'KODE UNOR INDUK');
      expect(seen.size === 0 ? parent : seen.has(parent)).toBe(seen.size === 0 ? '' : true);
      seen.add(cell(row, 'KODE UNOR'));
    }
    expect(seen.size).toBe(units?.length);
  });

  test('employees: every NIP valid and unique; the only warnings are the birth dates that differ on purpose', () => {
    const warnings: string[] = [];
    for (const row of employees ?? []) {
      const type = readEmploymentType(cell(row, 'JENIS PEGAWAI NAMA'), cell(row, 'STATUS CPNS PNS'));
      const reading = readNip(cell(row, 'NIP BARU'), {
        today: TODAY,
        employmentType: type,
        birthDate: day(cell(row, 'TANGGAL LAHIR')),
      });
      if (!reading.ok) throw new Error(`${cell(row, 'NIP BARU')}: ${reading.problems.join()}`);
      warnings.push(...reading.warnings);
      expect(reading.parts.sex).toBe(cell(row, 'JENIS KELAMIN') === 'M' ? 'male' : 'female');
      expect(reading.parts.sequence).toBeLessThanOrEqual(14);
    }
    expect(warnings).toEqual(Array(agency === 'muara-sekawan' ? 5 : 1).fill('nip.birth-date-differs'));
    expect(new Set(employees?.map((row) => cell(row, 'NIP BARU'))).size).toBe(employees?.length);
  });

  test('employees: known units, types, statuses, golongan, dates', () => {
    const isSound = (row: Row): boolean => {
      const rank = cell(row, 'GOL AKHIR NAMA');
      const known = cell(row, 'JENIS PEGAWAI NAMA') === 'PPPK' ? parsePppkGrade(rank) : parseRank(rank);
      const days = ['TANGGAL LAHIR', 'TMT CPNS', 'TMT GOLONGAN'].map((header) => day(cell(row, header)));
      return (
        unitCodes.has(cell(row, 'UNOR ID')) &&
        readEducationLevel(cell(row, 'TINGKAT PENDIDIKAN NAMA')) !== null &&
        readLegalStatus(cell(row, 'KEDUDUKAN HUKUM NAMA')) !== null &&
        known !== null &&
        !days.includes(null) &&
        (cell(row, 'TMT JABATAN') === '') === (cell(row, 'JABATAN NAMA') === '') &&
        Number(cell(row, 'TAHUN LULUS')) <= 2025
      );
    };
    expect(employees?.filter((row) => !isSound(row))).toEqual([]);
  });

  test('positions: known kinds, levels, units and superiors; level and echelon agree', () => {
    for (const row of positions ?? []) {
      const kind = parsePositionKind(cell(row, 'JENIS'));
      const level = parsePositionLevel(cell(row, 'JENJANG'), kind);
      const echelon = parseEchelon(cell(row, 'ESELON'));
      expect([kind, level]).not.toContain(null);
      if (echelon !== null) expect(levelOfEchelon(echelon)).toBe(level);
      expect(unitCodes.has(cell(row, 'UNOR'))).toBe(true);
      if (cell(row, 'ATASAN') !== '') expect(postCodes.has(cell(row, 'ATASAN'))).toBe(true);
    }
    expect(postCodes.size).toBe(positions?.length);
  });

  test('holders: known people and posts, no key twice', () => {
    const nips = new Set(employees?.map((row) => cell(row, 'NIP BARU')));
    const keys = new Set<string>();
    for (const row of holders ?? []) {
      expect(nips.has(cell(row, 'NIP'))).toBe(true);
      expect(postCodes.has(cell(row, 'KODE JABATAN'))).toBe(true);
      keys.add(['NIP', 'KODE JABATAN', 'STATUS', 'TMT'].map((header) => cell(row, header)).join());
    }
    expect(keys.size).toBe(holders?.length);
  });
});

test('Kota Bandar Selaras has 320 people', () => {
  expect(filesOnce('bandar-selaras')[1]?.rows).toHaveLength(320);
});

describe('the import sample', () => {
  const { sheet } = importSample();
  const headerAt = sheet.findIndex((row) => row.some((text) => text.trim().toUpperCase() === 'NIP BARU'));
  const headers = (sheet[headerAt] ?? []).map((header) => header.trim().toUpperCase());
  const rows = recordsOf({ headers, rows: sheet.slice(headerAt + 1) });
  const nips = rows.map((row) => cell(row, 'NIP BARU'));
  const differs = (row: Row): boolean => {
    const reading = readNip(cell(row, 'NIP BARU'), {
      today: TODAY,
      birthDate: day(cell(row, 'TANGGAL LAHIR').replaceAll('/', '-')),
    });
    return reading.ok && reading.warnings.includes('nip.birth-date-differs');
  };

  test('has title rows above the header', () => {
    expect(headerAt).toBe(4);
    expect(headers).not.toEqual(sheet[headerAt]);
  });

  test('has 3 apostrophes, 2 destroyed NIP, 2 unknown units, names in capitals, 12 titles inside NAMA', () => {
    expect(nips.filter((nip) => nip.startsWith("'"))).toHaveLength(3);
    const damaged = nips.filter((nip) => {
      const reading = readNip(nip, { today: TODAY });
      return !reading.ok && reading.problems.includes('nip.spreadsheet-damaged');
    });
    expect(damaged).toHaveLength(2);
    const units = new Set(fileOf('units').rows.map(([code]) => code));
    expect(rows.filter((row) => !units.has(cell(row, 'UNOR ID')))).toHaveLength(2);
    expect(
      rows.filter((row) => cell(row, 'NAMA') === cell(row, 'NAMA').toUpperCase()).length,
    ).toBeGreaterThanOrEqual(20);
    expect(rows.filter((row) => cell(row, 'NAMA').includes(','))).toHaveLength(12);
  });

  test('has 5 NIP that differ from the birth date, one full duplicate, one NIP with two different rows', () => {
    expect(rows.slice(0, 60).filter(differs)).toHaveLength(5);
    const texts = rows.map((row) => JSON.stringify(row));
    expect(texts.length - new Set(texts).size).toBe(1);
    expect(nips.length - new Set(nips).size).toBe(2);
  });
});

describe('demo sign-ins (09, section 9)', () => {
  const accounts = demoAccounts();

  test('one for every role, each with its own login', () => {
    const roles = new Set(accounts.flatMap(({ memberships }) => memberships.map(({ role }) => role)));
    expect(ROLES.filter((role) => !roles.has(role))).toEqual([]);
    expect(new Set(accounts.map(({ login }) => login)).size).toBe(accounts.length);
    for (const { login } of accounts) expect(login).toMatch(/^[a-z0-9][a-z0-9._@-]{2,99}$/);
  });

  test('roles that mean one subtree name a unit of the agency, others none', () => {
    const units = new Set(fileOf('units').rows.map(([code]) => code));
    for (const { role, unit } of accounts.flatMap(({ memberships }) => memberships)) {
      expect(unit !== null).toBe(UNIT_ROLES.includes(role));
      if (unit !== null) expect(units.has(unit)).toBe(true);
    }
  });

  test('the applicant may still be appointed, and the assessee was assessed in 2024', () => {
    const personOf = (login: string) => {
      const nip = accounts.find((account) => account.login === login)?.nip;
      return PEOPLE.find((person) => person.nip === nip);
    };
    const applicant = personOf('pelamar.1');
    expect(completedYears(applicant?.birthDate ?? TODAY, calendarDate('2027-06-30'))).toBeLessThan(56);
    const row = recordsOf(fileOf('employees')).find(
      (each) => cell(each, 'NIP BARU') === personOf('asesi')?.nip,
    );
    expect((day(cell(row ?? {}, 'TMT JABATAN')) ?? TODAY) < '2024-05-06').toBe(true);
  });
});
