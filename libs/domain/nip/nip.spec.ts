import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate as d, fromDayNumber, partsOf } from '#libs/domain/calendar';
import type { EmploymentType } from '#libs/domain/employment-type';
import {
  cleanNip,
  formatNip,
  isSpreadsheetDamaged,
  maskNip,
  type NipContext,
  type NipProblem,
  type NipReading,
  readNip,
} from '#libs/domain/nip';

const TODAY = d('2026-06-30');
const GOOD = '197005171996031004';
const read = (text: string, more: Partial<NipContext> = {}): NipReading =>
  readNip(text, { today: TODAY, ...more });
const problems = (text: string, employmentType?: EmploymentType): readonly NipProblem[] => {
  const reading = read(text, { employmentType });
  return reading.ok ? [] : reading.problems;
};
const warnings = (text: string, more: Partial<NipContext> = {}): readonly string[] => {
  const reading = read(text, more);
  return reading.ok ? reading.warnings : ['refused', ...reading.problems];
};

describe('what a NIP says (01, NIP: birth date, appointment, sex, sequence)', () => {
  test('of a civil servant', () => {
    expect(read(GOOD, { employmentType: 'pns' })).toEqual({
      ok: true,
      parts: {
        nip: GOOD,
        birthDate: '1970-05-17',
        appointmentYear: 1996,
        appointmentMonth: 3,
        sex: 'male',
        sequence: 4,
      },
      warnings: [],
    });
  });

  test('of a PPPK: 21 in the month place is no month', () => {
    expect(read('199002282023212999', { employmentType: 'pppk' })).toMatchObject({
      ok: true,
      parts: { appointmentYear: 2023, appointmentMonth: null, sex: 'female', sequence: 999 },
      warnings: [],
    });
  });
});

describe('files bring a leading apostrophe, spaces or dots: they are stripped (01, NIP)', () => {
  test.each([
    `'${GOOD}`,
    `\u2019${GOOD}`,
    ` ' ${GOOD} `,
    '19700517 199603 1 004',
    '19700517.199603.1.004',
    '19700517\u00a0199603\u00a01\u00a0004',
    `${GOOD}\n`,
  ])('%j is the same number', (text) => {
    expect(cleanNip(text)).toBe(GOOD);
    expect(read(text).ok).toBe(true);
  });

  test.each([
    '19700517-199603-1-004',
    '19700517/199603/1/004',
    '1970O5171996O31OO4',
    `"${GOOD}"`,
    "19700517'199603'1'004",
    '+97005171996031004',
  ])('%j has a sign that is an error, a hyphen too', (text) => {
    expect(problems(text)).toEqual(['nip.unexpected-character']);
  });
});

describe('validity (01, NIP)', () => {
  test.each([
    ['nothing', '', ['nip.blank']],
    ['only what is stripped', " ' . ", ['nip.blank']],
    ['17 digits', GOOD.slice(1), ['nip.length']],
    ['19 digits', `${GOOD}1`, ['nip.length']],
    ['a birth date that does not exist', '197002301996031004', ['nip.birth-date']],
    ['+40 on the day is the NIK, not the NIP', '197005571996032004', ['nip.birth-date']],
    ['29 February in a common year', '197102291996031004', ['nip.birth-date']],
    ['month 00', '197005171996001004', ['nip.appointment-month']],
    ['month 13', '197005171996131004', ['nip.appointment-month']],
    ['sex 0', '197005171996030004', ['nip.sex']],
    ['sex 3', '197005171996033004', ['nip.sex']],
    ['born after today', '202607011996031004', ['nip.birth-date-in-future']],
    ['appointed next month', '200005172026071004', ['nip.appointment-in-future']],
    [
      'everything wrong is reported together',
      '197013321996133004',
      ['nip.birth-date', 'nip.appointment-month', 'nip.sex'],
    ],
  ])('%s', (_, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  test.each([
    '197001171996011004',
    '197001171996121004',
    '197005171996031001',
    '197005171996031999',
    '197202291996031004',
  ])('the bounds are valid: %s', (text) => {
    expect(problems(text, 'pns')).toEqual([]);
  });

  test('born today and appointed this month are not in the future', () => {
    expect(read(GOOD, { today: d('1996-03-01') }).ok).toBe(true);
    expect(read(GOOD, { today: d('1996-02-29') }).ok).toBe(false);
    expect(problems('202606302026061001')).toEqual([]);
  });

  test('PNS and CPNS need a month, so a PPPK number is refused for them', () => {
    expect(problems('199002282023212001', 'pns')).toEqual(['nip.appointment-month']);
    expect(problems('199002282023212001', 'cpns')).toEqual(['nip.appointment-month']);
  });

  test('the month is not checked for PPPK and PPPK paruh waktu', () => {
    for (const type of ['pppk', 'pppkPartTime'] as const) {
      expect(problems('199002282023212001', type)).toEqual([]);
      expect(problems('199002282023002001', type)).toEqual([]);
      expect(problems('199002282023052001', type)).toEqual([]);
    }
  });

  test('where the kind is unknown, 21 tells a PPPK and any other month must exist', () => {
    expect(problems('199002282023212001')).toEqual([]);
    expect(problems('199002282023222001')).toEqual(['nip.appointment-month']);
  });

  test('a PPPK number is in the future by its year, where it has no month', () => {
    expect(problems('199002282026212001', 'pppk')).toEqual([]);
    expect(problems('199002282027212001', 'pppk')).toEqual(['nip.appointment-in-future']);
  });
});

describe('destroyed by a spreadsheet: a problem with its own code, alone', () => {
  test.each([
    '197005171996031000',
    "'197005171996031000",
    '19700517 199603 1 000',
    '1.97E+17',
    '1,97E+17',
    '1.97005171996031E+17',
    '1.97e17',
    " '1.97E+17 ",
  ])('%j', (text) => {
    expect(isSpreadsheetDamaged(text)).toBe(true);
    expect(problems(text)).toEqual(['nip.spreadsheet-damaged']);
  });

  test.each([GOOD, '197005171996031100', '97005171996031000', '1970051719960310000', 'E+17', '1.97E'])(
    '%j is not',
    (text) => {
      expect(isSpreadsheetDamaged(text)).toBe(false);
    },
  );
});

describe('warnings never refuse (01, NIP)', () => {
  test('the recorded birth date differs', () => {
    expect(warnings(GOOD, { birthDate: d('1970-05-18') })).toEqual(['nip.birth-date-differs']);
    expect(warnings(GOOD, { birthDate: d('1970-05-17') })).toEqual([]);
    expect(warnings(GOOD, { birthDate: null })).toEqual([]);
  });

  test.each([
    ['15, a day before the 16th birthday counts', '198003021996031001', 'pns', true],
    ['16 on the first day of the month', '198003011996031001', 'pns', false],
    ['16 since a month', '198002281996031001', 'pns', false],
    ['50, still', '194503021996031001', 'pns', false],
    ['51 on the first day of the month', '194503011996031001', 'pns', true],
    ['51 since almost a year', '194403021996031001', 'pns', true],
    ['before birth', '198005171979031001', 'pns', true],
    ['a PPPK of 19 at most', '200412312023211001', 'pppk', true],
    ['a PPPK of perhaps 20', '200312312023211001', 'pppk', false],
    ['a PPPK of perhaps 59', '196301012023211001', 'pppk', false],
    ['a PPPK of 60 at least', '196212312023211001', 'pppk', true],
    ['a PPPK with a month, 19', '200303022023031001', 'pppk', true],
    ['a PPPK with a month, 20', '200303012023031001', 'pppk', false],
  ] as const)(
    'age at appointment outside 16..50 (PNS) or 20..59 (PPPK): %s',
    (_, text, employmentType, warned) => {
      expect(warnings(text, { employmentType })).toEqual(warned ? ['nip.age-at-appointment'] : []);
    },
  );
});

describe('display', () => {
  test('8-6-1-3 with spaces, from any spelling', () => {
    expect(formatNip(GOOD)).toBe('19700517 199603 1 004');
    expect(formatNip(`'${GOOD}`)).toBe('19700517 199603 1 004');
  });

  test('what is no number of eighteen digits is shown as it stands', () => {
    expect(formatNip('1.97E+17')).toBe('1.97E+17');
    expect(formatNip(`${GOOD}1`)).toBe(`${GOOD}1`);
  });

  test('masked: birth date, appointment and sex are hidden, the sequence is left', () => {
    expect(maskNip(GOOD)).toBe('******** ****** * 004');
    expect(maskNip('Slamet 197005')).toBe('******** ****** * ***');
  });
});

describe('properties', () => {
  const parts = fc.record({
    birth: fc.integer({ min: -15_000, max: 12_000 }).map(fromDayNumber),
    year: fc.integer({ min: 1970, max: 2025 }),
    month: fc.integer({ min: 1, max: 12 }),
    sex: fc.constantFrom(1, 2),
    sequence: fc.integer({ min: 1, max: 999 }),
  });
  const digits = parts.map(({ birth, year, month, sex, sequence }) => {
    const two = (value: number): string => String(value).padStart(2, '0');
    return `${birth.replaceAll('-', '')}${year}${two(month)}${sex}${String(sequence).padStart(3, '0')}`;
  });

  test('every number built by the rule is read, and shown with spaces it is still the same number', () => {
    fc.assert(
      fc.property(digits, (text) => {
        const reading = read(formatNip(text));
        expect(reading).toMatchObject({ ok: true, parts: { nip: text } });
        if (!reading.ok) return;
        const { year, month, day } = partsOf(reading.parts.birthDate);
        expect(Number(text.slice(0, 8))).toBe(year * 10_000 + month * 100 + day);
      }),
    );
  });

  test('the mask of any number tells nothing but the sequence', () => {
    fc.assert(
      fc.property(digits, (text) => {
        expect(maskNip(text).replace(/[* ]/g, '')).toBe(text.slice(15));
      }),
    );
  });

  test('no text whatever makes reading throw, and no mask grows', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof read(text).ok).toBe('boolean');
        expect(maskNip(text).length).toBe(21);
      }),
    );
  });
});
