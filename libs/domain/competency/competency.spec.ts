import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalCompetencyCode,
  classStandard,
  GENERIC_CODES,
  GENERIC_COMPETENCIES,
  isRatedLevel,
  isStandardLevel,
  levelTitle,
  missingFromStandard,
  parseHundredths,
  readGenericCode,
  STANDARD_LEVELS,
} from '#libs/domain/competency';
import { POSITION_LEVELS } from '#libs/domain/position-level';

describe('the nine generic competencies (PermenPANRB 38/2017)', () => {
  test('are eight managerial and one sociocultural, each with a name and a definition', () => {
    expect(GENERIC_COMPETENCIES.map(({ name }) => name)).toEqual([
      'Integritas',
      'Kerja Sama',
      'Komunikasi',
      'Orientasi pada Hasil',
      'Pelayanan Publik',
      'Pengembangan Diri dan Orang Lain',
      'Mengelola Perubahan',
      'Pengambilan Keputusan',
      'Perekat Bangsa',
    ]);
    expect(GENERIC_COMPETENCIES.filter(({ group }) => group === 'managerial')).toHaveLength(8);
    expect(GENERIC_COMPETENCIES.at(-1)).toMatchObject({ code: 'SK.01', group: 'sociocultural' });
    expect(GENERIC_COMPETENCIES.every(({ definition }) => definition.endsWith('.'))).toBe(true);
  });

  test.each([
    ['M.01', 'M.01'],
    ['M.1', 'M.01'],
    ['M-01', 'M.01'],
    [' m 8 ', 'M.08'],
    ['M_07', 'M.07'],
    ['SK1', 'SK.01'],
    ['sk-001', 'SK.01'],
    ['Kerja sama', 'M.02'],
    ['PEREKAT BANGSA', 'SK.01'],
    ['M.09', null],
    ['M.00', null],
    ['M.10', null],
    ['SK.02', null],
    ['T.01', null],
    ['constructor', null],
    ['', null],
  ])('%j reads as %j', (text, code) => {
    expect(readGenericCode(text)).toBe(code);
  });

  test('any spelling of a code is the same code, and a canonical one stays', () => {
    const blank = fc.constantFrom('', '.', '-', ' ', '_', ' . ');
    fc.assert(
      fc.property(fc.constantFrom(...GENERIC_CODES), blank, fc.boolean(), (code, sign, upper) => {
        const [letters = '', digits = ''] = code.split('.');
        const spelled = `${upper ? letters : letters.toLowerCase()}${sign}${Number(digits)}`;
        expect(readGenericCode(spelled)).toBe(code);
        expect(canonicalCompetencyCode(code)).toBe(code);
      }),
    );
  });

  test('a technical code of an agency keeps its own form', () => {
    expect(canonicalCompetencyCode(' T-2 ')).toBe('T.02');
    expect(canonicalCompetencyCode('URUSAN.PU.3a')).toBe('URUSAN.PU.3a');
  });
});

describe('levels', () => {
  test('have the titles of the dictionary', () => {
    expect(STANDARD_LEVELS.map(levelTitle)).toEqual([
      'Paham/dalam pengembangan',
      'Dasar',
      'Menengah',
      'Mumpuni',
      'Ahli',
    ]);
  });

  test.each([
    [0, undefined, true],
    [500, undefined, true],
    [501, undefined, false],
    [-25, undefined, false],
    [333, undefined, true],
    [12.5, undefined, false],
    [325, 25, true],
    [325, 50, false],
    [350, 50, true],
    [350, 100, false],
    [300, 100, true],
  ] as const)('%d hundredths in steps of %s: %s', (hundredths, step, given) => {
    expect(isRatedLevel(hundredths, step)).toBe(given);
  });

  test('a standard is 1 to 5, never 0 and never in between', () => {
    expect([0, 1, 2.5, 5, 6].map(isStandardLevel)).toEqual([false, true, false, true, false]);
  });

  test.each([
    ['3', 300],
    ['3,5', 350],
    ['3.25', 325],
    [' 0 ', 0],
    ['3.125', null],
    ['', null],
    ['tiga', null],
    ['-1', null],
  ])('%j is %j hundredths', (text, hundredths) => {
    expect(parseHundredths(text)).toBe(hundredths);
  });
});

describe('the standard of a class without a job standard (docs/domain/02)', () => {
  test('required level by class', () => {
    const required = Object.fromEntries(
      POSITION_LEVELS.map((level) => [level, classStandard(level)['M.01']]),
    );
    expect(required).toEqual({
      jptUtama: 5,
      jptMadya: 5,
      jptPratama: 4,
      administrator: 3,
      pengawas: 2,
      pelaksana: 1,
      jfAhliUtama: 4,
      jfAhliMadya: 3,
      jfAhliMuda: 2,
      jfAhliPertama: 1,
      jfPenyelia: 1,
      jfMahir: 1,
      jfTerampil: 1,
      jfPemula: 1,
    });
  });

  test('holds all nine; one with fewer names what it lacks', () => {
    expect(missingFromStandard(classStandard('administrator'))).toEqual([]);
    const { 'M.03': _, 'SK.01': __, ...fewer } = classStandard('pengawas');
    expect(missingFromStandard(fewer)).toEqual(['M.03', 'SK.01']);
  });
});
