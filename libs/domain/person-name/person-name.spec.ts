import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  formatPersonName,
  hasAmbiguousDoctor,
  nameKey,
  type PersonName,
  readNameColumns,
  splitPersonName,
} from '#libs/domain/person-name';

const split = (text: string): [readonly string[], string, readonly string[]] => {
  const { front, name, back } = splitPersonName(text);
  return [front, name, back];
};

describe('titles written inside NAMA are separated (09, section 8)', () => {
  test.each([
    ['Ir. Bambang Nugroho, S.T., M.M.', ['Ir.'], 'Bambang Nugroho', ['S.T.', 'M.M.']],
    ['Suparno', [], 'Suparno', []],
    ['dr. Ratna Lestari, Sp.A', ['dr.'], 'Ratna Lestari', ['Sp.A']],
    ['Dr. dr. Ratna Lestari, M.Kes.', ['Dr.', 'dr.'], 'Ratna Lestari', ['M.Kes.']],
    ['Dr.Ir.Wahyu Santoso', ['Dr.', 'Ir.'], 'Wahyu Santoso', []],
    ['drg. Dewi Uria', ['drg.'], 'Dewi Uria', []],
    ['drh. Daud Tingang', ['drh.'], 'Daud Tingang', []],
    ['apt. Iis Komalasari, S.Farm.', ['apt.'], 'Iis Komalasari', ['S.Farm.']],
    ['Prof. Dr. Syafrudin', ['Prof.', 'Dr.'], 'Syafrudin', []],
    ['Drs Slamet Widodo', ['Drs.'], 'Slamet Widodo', []],
    ['DRA. SRI WAHYUNI, M.SI', ['Dra.'], 'SRI WAHYUNI', ['M.SI']],
    ['Siti Aini, S.Kep., Ns.', [], 'Siti Aini', ['S.Kep.', 'Ns.']],
    ['Siti Aini,S.Kep.,Ns.', [], 'Siti Aini', ['S.Kep.', 'Ns.']],
    ['Eko Prasetyo, S.H. M.H.', [], 'Eko Prasetyo', ['S.H.', 'M.H.']],
    ['Eko Prasetyo, ST MM', [], 'Eko Prasetyo', ['ST', 'MM']],
    ['Eko Prasetyo S.T. M.M.', [], 'Eko Prasetyo', ['S.T.', 'M.M.']],
    ['Suparno S.T.', [], 'Suparno', ['S.T.']],
    ['Eko Prasetyo S.T., M.M.', [], 'Eko Prasetyo', ['S.T.', 'M.M.']],
    ['Desmawati, A.Md. Keb.', [], 'Desmawati', ['A.Md. Keb.']],
    ['  Tri \n Rahayu ,, S.E. , ', [], 'Tri Rahayu', ['S.E.']],
  ])('%j', (text, front, name, back) => {
    expect(split(text)).toEqual([front, name, back]);
  });

  test.each([
    ['H. Syamsul Rahman', [], 'H. Syamsul Rahman'],
    ['Hj. Noor Aini, S.Pd.', [], 'Hj. Noor Aini'],
    ['Drs. H. Syamsul Rahman', ['Drs.'], 'H. Syamsul Rahman'],
    ['H. Drs. Syamsul Rahman', ['Drs.'], 'H. Syamsul Rahman'],
    ['Dr. Hj. Ir. Noor Aini', ['Dr.', 'Ir.'], 'Hj. Noor Aini'],
    ['H Syamsul', [], 'H Syamsul'],
  ])('H. and Hj. are part of the name, not a degree: %j', (text, front, name) => {
    expect(split(text).slice(0, 2)).toEqual([front, name]);
  });

  test.each([
    'Irma Suryani',
    'Drajat Hartono',
    'Dramawan',
    'Aptiyani',
    'Nsama Leba',
    'Profita Dewi',
    'Andi M.Rusdi',
    'M. Amir',
    'Muh. Jufri',
    "Nur'aini",
    'Siti St',
    'I Made Sudarma',
    'Ni Luh Putu Ariani',
    'Prof Ir',
  ])('%j only looks like titles', (text) => {
    const { name, back } = splitPersonName(text);
    expect(back).toEqual([]);
    expect(name).toBe(text === 'Prof Ir' ? 'Ir' : text);
  });

  test('titles in capitals, with or without a dot, are written as they should be', () => {
    const titles = ['PROF', 'IR', 'DRS', 'DRA', 'DRG', 'DRH', 'APT', 'NS'];
    const written = titles.flatMap((title) => splitPersonName(`${title} SUPARNO`).front);
    expect(written).toEqual(['Prof.', 'Ir.', 'Drs.', 'Dra.', 'drg.', 'drh.', 'apt.', 'Ns.']);
    expect(titles.flatMap((title) => splitPersonName(`${title}.SUPARNO`).front)).toEqual(written);
  });

  test('a name is empty only where the text is', () => {
    expect(split('')).toEqual([[], '', []]);
    expect(split('Ir.')).toEqual([[], 'Ir.', []]);
    expect(split('Dr. Ir.')).toEqual([['Dr.'], 'Ir.', []]);
    expect(split('S.T.')).toEqual([[], 'S.T.', []]);
  });

  test('dr. (physician) differs from Dr. (doctorate), and DR. in capitals is left for a person to decide', () => {
    expect(hasAmbiguousDoctor(splitPersonName('dr. Dewi'))).toBe(false);
    expect(hasAmbiguousDoctor(splitPersonName('Dr. Dewi'))).toBe(false);
    expect(splitPersonName('DR. DEWI').front).toEqual(['DR.']);
    expect(hasAmbiguousDoctor(splitPersonName('DR. DEWI'))).toBe(true);
  });
});

describe('NAMA with GELAR DEPAN and GELAR BELAKANG (06, format 1)', () => {
  test('the columns give the titles', () => {
    expect(
      readNameColumns({ name: 'Bambang Nugroho', frontTitles: 'Ir.', backTitles: 'S.T., M.M.' }),
    ).toEqual({
      front: ['Ir.'],
      name: 'Bambang Nugroho',
      back: ['S.T.', 'M.M.'],
      titlesInName: false,
    });
  });

  test('titles inside NAMA join those of the columns, each once, and it is said', () => {
    expect(
      readNameColumns({ name: 'Dr. Ir. Bambang Nugroho, ST, M.M.', frontTitles: 'Ir', backTitles: 'S.T.' }),
    ).toEqual({ front: ['Ir.', 'Dr.'], name: 'Bambang Nugroho', back: ['S.T.', 'M.M.'], titlesInName: true });
  });

  test('titles only before, or only behind, the name are said too', () => {
    expect(readNameColumns({ name: 'Ir. Bambang' }).titlesInName).toBe(true);
    expect(readNameColumns({ name: 'Bambang, S.T.' }).titlesInName).toBe(true);
  });

  test('dr. and Dr. are two titles, not one', () => {
    expect(readNameColumns({ name: 'dr. Dewi', frontTitles: 'Dr.' }).front).toEqual(['Dr.', 'dr.']);
  });

  test.each(['-', '', ' ', '0', null, undefined])('a blank title column, written %j, gives none', (blank) => {
    expect(readNameColumns({ name: 'Suparno', frontTitles: blank, backTitles: blank })).toEqual({
      front: [],
      name: 'Suparno',
      back: [],
      titlesInName: false,
    });
  });

  test('an unknown front title is kept as it is written', () => {
    expect(readNameColumns({ name: 'Yusuf', frontTitles: ' Dr.Ir., Pdt. Prof. ' }).front).toEqual([
      'Dr.',
      'Ir.',
      'Pdt.',
      'Prof.',
    ]);
  });
});

describe('sorting and searching ignore titles', () => {
  test.each([
    ['Ir. Bambang Nugroho, S.T., M.M.', 'bambang nugroho'],
    ["NUR'AINI", 'nuraini'],
    ['Nur\u2019aini', 'nuraini'],
    ['Al-Fatih  Rahman', 'al fatih rahman'],
    ['M. Amir', 'm amir'],
    ['Bambang N.', 'bambang n'],
    ['H. Syamsul Rahman', 'h syamsul rahman'],
    ['Jos\u00e9fina', 'josefina'],
    ['Jose\u0301fina', 'josefina'],
    ['', ''],
  ])('the key of %j is %j', (text, key) => {
    expect(nameKey(text)).toBe(key);
  });
});

describe('properties', () => {
  const word = fc.stringMatching(/^[A-Z][a-z]{3,9}('[a-z]{2,5})?$/).filter((text) => !/^prof$/i.test(text));
  const names: fc.Arbitrary<PersonName> = fc.record({
    front: fc.array(
      fc.constantFrom('Prof.', 'Dr.', 'dr.', 'drg.', 'drh.', 'apt.', 'Ir.', 'Drs.', 'Dra.', 'Ns.', 'DR.'),
    ),
    name: fc
      .tuple(
        fc.constantFrom('', 'H. ', 'Hj. ', 'M. ', 'I Made '),
        fc.array(word, { minLength: 1, maxLength: 4 }),
      )
      .map(([begin, words]) => begin + words.join(' ')),
    back: fc.array(
      fc.constantFrom('S.T.', 'M.M.', 'S.Kep.', 'Ns.', 'A.Md. Keb.', 'Sp.A(K)', 'QIA', 'S.Tr.IP.', 'MM'),
    ),
  });

  test('splitting the formatted name gives the parts again', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(splitPersonName(formatPersonName(name))).toEqual(name);
      }),
    );
  });

  test('titles never change the key', () => {
    fc.assert(
      fc.property(names, (name) => {
        expect(nameKey(formatPersonName(name))).toBe(nameKey(name.name));
      }),
    );
  });

  test('no text whatever makes splitting fail, and none loses its name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const [beforeComma = ''] = text.replace(/\s+/g, ' ').trim().split(',');
        expect(splitPersonName(text).name === '').toBe(beforeComma.trim() === '');
      }),
    );
  });
});
