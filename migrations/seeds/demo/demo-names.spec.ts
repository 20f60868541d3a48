import { describe, expect, test } from '@jest/globals';
import { readNameColumns } from '#libs/domain/person-name';
import { fileOf, PEOPLE, recordsOf, servants, tally } from './checks/regency.js';
import { isDenied } from './names/denied.js';
import { SIGN_INS } from './sign-ins.js';

const rows = recordsOf(fileOf('employees'));
const cell = (row: Readonly<Record<string, string>>, header: string): string => row[header] ?? '';

describe('names (09, section 8)', () => {
  test('the mix', () => {
    expect(tally(PEOPLE, ({ group }) => group)).toEqual({
      jawa: 450,
      banjar: 240,
      dayak: 180,
      bugis: 180,
      sunda: 105,
      batak: 90,
      minang: 75,
      bali: 60,
      toraja: 60,
      timur: 60,
    });
  });

  test('18 names of one word', () => {
    expect(PEOPLE.filter(({ name }) => !name.includes(' '))).toHaveLength(18);
  });

  test('9 pairs with the same name and different NIP, everyone else alone', () => {
    const counts = Object.values(tally(PEOPLE, ({ name }) => name));
    expect(counts.filter((count) => count === 2)).toHaveLength(9);
    expect(counts.filter((count) => count > 2)).toEqual([]);
    expect(new Set(PEOPLE.map(({ nip }) => nip)).size).toBe(1500);
  });

  test('one Bugis in eight is an Andi', () => {
    const nobles = PEOPLE.filter(({ name }) => name.startsWith('Andi '));
    expect(nobles.every(({ group }) => group === 'bugis')).toBe(true);
    expect(Math.abs(nobles.length - 180 / 8)).toBeLessThanOrEqual(1);
  });

  test.each([
    /'/,
    /-/,
    /^(H\.|Andi) /,
    /^Hj\. /,
    /^M\. /,
    /^Muh\. /,
    /^Muhammad /,
    /^I (Wayan|Made|Nyoman|Ketut)/,
    /^Ni /,
  ])('some names have %s', (trap) => {
    expect(PEOPLE.some(({ name }) => trap.test(name))).toBe(true);
  });

  test('no name of a president, minister or head of a civil service agency', () => {
    expect([isDenied('Joko Widodo'), isDenied('Ir. H. JOKO Widodo'), isDenied('Joko Santoso')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(PEOPLE.filter(({ name }) => isDenied(name))).toEqual([]);
    expect(SIGN_INS.filter(({ name }) => name !== undefined && isDenied(name))).toEqual([]);
  });
});

describe('titles (09, section 8)', () => {
  test('12 rows carry them inside NAMA, and reading the row gives the same name and titles as the person', () => {
    const readings = rows.map((row) =>
      readNameColumns({
        name: cell(row, 'NAMA'),
        frontTitles: cell(row, 'GELAR DEPAN'),
        backTitles: cell(row, 'GELAR BELAKANG'),
      }),
    );
    expect(readings.filter(({ titlesInName }) => titlesInName)).toHaveLength(12);
    readings.forEach(({ front, name, back }, index) => {
      const person = PEOPLE[index];
      expect({ name, front, back }).toEqual({
        name: person?.name,
        front: person?.titles.front,
        back: person?.titles.back,
      });
    });
  });

  test('Drs., Dra. and Ir. only before 1972; Dr. for S3 only; dr. for doctors', () => {
    for (const { titles, birthDate, level, seat, sex } of PEOPLE) {
      if (titles.front.some((title) => ['Drs.', 'Dra.', 'Ir.'].includes(title)))
        expect(birthDate < '1972').toBe(true);
      if (titles.front.includes('Drs.')) expect(sex).toBe('male');
      if (titles.front.includes('Dra.')) expect(sex).toBe('female');
      expect(titles.front.includes('Dr.')).toBe(level === 'S3');
      if (titles.front.includes('dr.')) expect(seat.post.name).toMatch(/^Dokter/);
      if (/^Dokter Ahli/.test(seat.post.name)) expect(titles.front).toContain('dr.');
    }
  });

  test('IPDN titles belong to the kecamatan and the units of government', () => {
    const graduates = PEOPLE.filter(({ titles }) =>
      titles.back.some((title) => /^S\.(STP|Tr\.IP)\.$/.test(title)),
    );
    expect(graduates.length).toBeGreaterThan(40);
    for (const { seat } of graduates)
      expect(seat.unit).toMatch(/^(KEC-|SETDA-TAPEM|DPMD|SATPOLPP|KESBANGPOL)/);
    expect(graduates.filter(({ seat }) => seat.unit.startsWith('KEC-')).length).toBeGreaterThan(
      graduates.length / 2,
    );
  });

  test('Ns. stands behind, apt. in front; every civil servant with S1 has a title', () => {
    for (const { titles } of PEOPLE) {
      expect(titles.front).not.toContain('Ns.');
      expect(titles.back).not.toContain('apt.');
    }
    const graduates = servants(PEOPLE).filter(({ level }) => ['S1', 'D-IV', 'S2', 'S3'].includes(level));
    for (const { titles } of graduates) expect(titles.front.length + titles.back.length).toBeGreaterThan(0);
  });
});

describe('what is not given away (09, section 8)', () => {
  test('addresses under .example, phones 0800-000-xxxx, no NIK, NPWP, religion, address', () => {
    const blank = ['NIK', 'NPWP NOMOR', 'BPJS', 'ALAMAT', 'AGAMA NAMA', 'JENIS KAWIN NAMA'];
    expect(rows.filter((row) => blank.some((header) => cell(row, header) !== ''))).toEqual([]);
    expect(rows.filter((row) => !/^[a-z.]+\d*@muarasekawan\.example$/.test(cell(row, 'EMAIL')))).toEqual([]);
    expect(rows.filter((row) => !/^0800-000-\d{4}$/.test(cell(row, 'NOMOR HP')))).toEqual([]);
    expect(new Set(rows.map((row) => cell(row, 'EMAIL'))).size).toBe(1500);
  });
});
