import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate as d } from '#libs/domain/calendar';
import {
  type CompetencyStanding,
  DEFAULT_GATE_SETTINGS,
  disciplineGate,
  type DisciplineRow,
  GATE_REASONS,
  type GateFacts,
  GATES,
  gatesOf,
  type GateSettings,
  isBeingServed,
  ratedYear,
} from '#libs/domain/eligibility';

const ON = d('2026-06-30');
const COMPETENT: CompetencyStanding = {
  assessedOn: d('2025-05-20'),
  validUntil: d('2028-05-20'),
  jpm: 86_111_111,
  levelRaised: false,
  accreditation: 'accredited',
};
const SOUND: GateFacts = {
  referenceDate: ON,
  status: 'active',
  employmentType: 'pns',
  predicates: { 2025: 'good', 2024: 'veryGood' },
  competency: COMPETENT,
  learning: { hours: 24, covered: true },
  discipline: { rows: [], covered: true },
  retiresOn: d('2030-02-01'),
};
const gate = (name: (typeof GATES)[number], more: Partial<GateFacts>, settings?: Partial<GateSettings>) => {
  const results = gatesOf({ ...SOUND, ...more }, { ...DEFAULT_GATE_SETTINGS, ...settings });
  const { answer, reason } = results.find((result) => result.gate === name) ?? {};
  return [answer, reason];
};

test('six gates in their order, all met, each with what it looked at (docs/domain/03)', () => {
  expect(gatesOf(SOUND)).toEqual([
    {
      gate: 'status',
      answer: 'met',
      reason: 'standing',
      data: { status: 'active', employmentType: 'pns', flagged: false },
    },
    {
      gate: 'rating',
      answer: 'met',
      reason: 'good',
      data: { year: 2025, predicate: 'good', predicateBefore: 'veryGood' },
    },
    { gate: 'competency', answer: 'met', reason: 'fits', data: { ...COMPETENT, minimum: 78_000_000 } },
    {
      gate: 'training',
      answer: 'met',
      reason: 'enough',
      data: { hours: 24, covered: true, required: 20 },
    },
    {
      gate: 'discipline',
      answer: 'met',
      reason: 'none',
      data: { from: '2024-06-30', covered: true, level: null, decidedOn: null, until: null },
    },
    {
      gate: 'retirement',
      answer: 'met',
      reason: 'later',
      data: { retiresOn: '2030-02-01', laterThan: '2027-06-30' },
    },
  ]);
  expect(gatesOf(SOUND).map((result) => result.gate)).toEqual(GATES);
});

test('N is the calendar year before the reference date', () => {
  expect([ratedYear(d('2026-01-01')), ratedYear(d('2026-12-31'))]).toEqual([2025, 2025]);
});

test.each([
  ['studyLeave', 'pns', 'met', 'standing'],
  ['punished', 'pns', 'notMet', 'punished'],
  ['appeal', 'pns', 'needsVerification', 'underAppeal'],
  [null, 'pns', 'needsVerification', 'unknown'],
  ['preRetirement', 'pns', 'notMet', 'outsidePopulation'],
  ['active', 'cpns', 'notMet', 'outsidePopulation'],
  ['pppkActive', 'pppk', 'met', 'standing'],
] as const)('gate 1: status %s, %s: %s', (status, employmentType, ...expected) => {
  expect(gate('status', { status, employmentType })).toEqual(expected);
});

test.each([
  [{ 2025: 'good', 2024: 'good' }, 'met', 'good'],
  [{ 2025: 'needsImprovement', 2024: 'good' }, 'notMet', 'belowGood'],
  [{ 2025: 'veryGood', 2024: 'poor' }, 'notMet', 'belowGood'],
  [{ 2025: 'good' }, 'needsVerification', 'yearMissing'],
  [{ 2024: 'good', 2023: 'good' }, 'needsVerification', 'yearMissing'],
  [{ 2025: 'poor' }, 'notMet', 'belowGood'],
  [{}, 'needsVerification', 'yearMissing'],
] as const)('gate 2: predicates %j: %s', (predicates, ...expected) => {
  expect(gate('rating', { predicates })).toEqual(expected);
});

describe('gate 3: competence fits the jenjang of the post', () => {
  test.each([
    [{ jpm: 78_000_000 }, 'met', 'fits'],
    [{ jpm: 77_999_999 }, 'notMet', 'belowMinimum'],
    [{ jpm: 77_777_778 }, 'notMet', 'belowMinimum'],
    [{ levelRaised: true }, 'notMet', 'levelRaised'],
    [{ levelRaised: null }, 'needsVerification', 'levelUnknown'],
    [{ accreditation: 'notAccredited' }, 'needsVerification', 'notAccredited'],
    [{ accreditation: 'unknown' }, 'needsVerification', 'accreditationUnknown'],
    [{ levelRaised: true, accreditation: 'unknown' }, 'notMet', 'levelRaised'],
    [{ jpm: 10_000_000, accreditation: 'unknown' }, 'notMet', 'belowMinimum'],
  ] as const)('%j: %s', (more, ...expected) => {
    expect(gate('competency', { competency: { ...COMPETENT, ...more } })).toEqual(expected);
  });

  test('no valid result is TIDAK', () => {
    expect(gate('competency', { competency: null })).toEqual(['notMet', 'noValidResult']);
  });

  test('minimum and the answer after a rise in level are settings', () => {
    const competency = { ...COMPETENT, jpm: 70_000_000, levelRaised: true };
    expect(gate('competency', { competency }, { minimumJpm: 70_000_000, raisedLevel: 'met' })).toEqual([
      'met',
      'fits',
    ]);
    const raised = { ...COMPETENT, levelRaised: true, accreditation: 'unknown' as const };
    expect(gate('competency', { competency: raised }, { raisedLevel: 'met' })).toEqual([
      'needsVerification',
      'accreditationUnknown',
    ]);
  });
});

test.each([
  [20, true, 'pns', 'met', 'enough'],
  [19, true, 'pns', 'notMet', 'tooLittle'],
  [20, false, 'pns', 'met', 'enough'],
  [19, false, 'pns', 'needsVerification', 'incomplete'],
  [0, true, 'pppk', 'met', 'noDuty'],
  [0, true, null, 'needsVerification', 'employmentUnknown'],
] as const)('gate 4: %d JP, complete %s, %s: %s', (hours, covered, employmentType, ...expected) => {
  expect(gate('training', { learning: { hours, covered }, employmentType })).toEqual(expected);
});

describe('gate 5: discipline', () => {
  const row = (more: Partial<DisciplineRow>): DisciplineRow => ({
    level: 'medium',
    decidedOn: d('2020-01-10'),
    since: null,
    until: d('2020-07-10'),
    underAppeal: false,
    ...more,
  });
  const ask = (more: Partial<DisciplineRow>, covered = true) => {
    const { answer, reason } = disciplineGate({ rows: [row(more)], covered }, ON, 24);
    return [answer, reason];
  };

  test.each([
    ['long ago and served', {}, 'met', 'none'],
    ['decided on the first day of the window', { decidedOn: d('2024-06-30') }, 'notMet', 'recent'],
    ['decided the day before it', { decidedOn: d('2024-06-29') }, 'met', 'none'],
    ['decided on the reference date', { decidedOn: ON, until: ON }, 'notMet', 'beingServed'],
    ['decided after it', { decidedOn: d('2026-07-01') }, 'met', 'none'],
    ['a light one', { level: 'light', decidedOn: d('2026-01-01'), until: null }, 'met', 'none'],
    ['without an end', { level: 'severe', until: null }, 'notMet', 'beingServed'],
    ['served to the reference date', { until: ON }, 'notMet', 'beingServed'],
    ['served to the day before', { until: d('2026-06-29') }, 'met', 'none'],
    ['old, to be served later', { since: d('2026-07-01'), until: null }, 'met', 'none'],
    ['under appeal', { decidedOn: d('2026-01-01'), underAppeal: true }, 'needsVerification', 'underAppeal'],
    ['old, under appeal', { underAppeal: true }, 'met', 'none'],
  ] as const)('%s', (_, more, ...expected) => {
    expect(ask(more)).toEqual(expected);
  });

  test('rows not declared complete prove only what they show', () => {
    expect(ask({ decidedOn: d('2026-01-01') }, false)).toEqual(['notMet', 'recent']);
    expect(ask({}, false)).toEqual(['needsVerification', 'incomplete']);
  });

  test('one that stands decides beside one under appeal', () => {
    const rows = [row({ until: null, underAppeal: true }), row({ decidedOn: d('2026-01-01') })];
    expect(disciplineGate({ rows, covered: true }, ON, 24)).toMatchObject({
      answer: 'notMet',
      reason: 'recent',
      data: { decidedOn: '2026-01-01', level: 'medium' },
    });
  });

  test('a light punishment is never being served', () => {
    expect(isBeingServed(row({ level: 'light', until: null }), ON)).toBe(false);
  });
});

test.each([
  ['2027-07-01', 'met', 'later'],
  ['2027-06-30', 'notMet', 'tooSoon'],
  [null, 'needsVerification', 'unknown'],
] as const)('gate 6: TMT pensiun %s: %s', (date, ...expected) => {
  expect(gate('retirement', { retiresOn: date === null ? null : d(date) })).toEqual(expected);
});

test('the other settings move their own gate', () => {
  expect(gate('training', { learning: { hours: 10, covered: true } }, { learningHours: 10 })[0]).toBe('met');
  expect(gate('retirement', { retiresOn: d('2027-01-01') }, { retirementMonths: 6 })[0]).toBe('met');
  const rows = [
    {
      level: 'medium' as const,
      decidedOn: d('2024-12-01'),
      since: null,
      until: d('2025-01-01'),
      underAppeal: false,
    },
  ];
  expect(gate('discipline', { discipline: { rows, covered: true } }, { disciplineMonths: 12 })[0]).toBe(
    'met',
  );
});

test('unknown data never pass: forgetting a fact never turns an answer into met', () => {
  const forget: Partial<GateFacts>[] = [
    { status: null },
    { predicates: {} },
    { competency: null },
    { learning: { hours: 0, covered: false } },
    { discipline: { rows: [], covered: false } },
    { retiresOn: null },
  ];
  fc.assert(
    fc.property(fc.subarray([0, 1, 2, 3, 4, 5]), (which) => {
      const facts = which.reduce<GateFacts>((all, at) => ({ ...all, ...forget[at] }), SOUND);
      gatesOf(facts).forEach(({ answer, gate: name, reason }, at) => {
        expect(answer === 'met').toBe(!which.includes(at));
        expect(GATE_REASONS[name]).toContain(reason);
      });
    }),
  );
});
