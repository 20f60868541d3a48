import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { diagnoseRaters, type RaterDiagnosis, type RatingRow, severities } from '#libs/domain/reliability';

/** Shrout & Fleiss 1979 (docs/domain/07). */
const PUBLISHED = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

const row = (target: string, rater: string, level: number, more: Partial<RatingRow> = {}): RatingRow => ({
  target,
  rater,
  tool: 'LGD',
  competency: 'M.01',
  level,
  ...more,
});

/** Rows of a target, rater and tool: one level a competency. */
const rated = (target: string, rater: string, levels: readonly number[], tool = 'LGD') =>
  levels.map((level, at) => row(target, rater, level, { tool, competency: `M.0${at + 1}` }));

const diagnosisOf = (rows: readonly RatingRow[], rater: string): RaterDiagnosis | undefined =>
  diagnoseRaters(rows).raters.find((one) => one.rater === rater);

describe('severity', () => {
  it('is as published: positive is more lenient', () => {
    const values = severities(PUBLISHED).map(({ value }) => value);
    [2.375, -2.791667, -0.958333, 1.375].forEach((value, rater) =>
      expect(values[rater]).toBeCloseTo(value, 6),
    );
  });

  it('is measured on shared targets only, and undefined without one', () => {
    expect(
      severities([
        [4, 2, null],
        [5, null, null],
        [null, null, 3],
      ]),
    ).toEqual([
      { value: 1, reason: null, targets: 1, sample: 'smallGroup' },
      { value: -1, reason: null, targets: 1, sample: 'smallGroup' },
      { value: null, reason: 'noSharedTarget', targets: 0, sample: 'smallGroup' },
    ]);
  });

  it('sums to nothing over the raters of a full table', () => {
    const tables = fc.array(fc.array(fc.nat(5), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(tables, (table) => {
        expect(severities(table).reduce((sum, { value }) => sum + (value ?? NaN), 0)).toBeCloseTo(0, 9);
      }),
    );
  });

  it('compares a rating with the same target, tool and competency only', () => {
    const rows = [row('a', 'R', 4), row('a', 'S', 2), row('a', 'S', 5, { tool: 'CBI' }), row('b', 'T', 1)];
    expect(diagnosisOf(rows, 'S')).toMatchObject({
      ratings: 2,
      sharedRatings: 1,
      sharedTargets: 1,
      sample: 'smallGroup',
      severity: { value: -1, reason: null },
    });
    expect(diagnosisOf(rows, 'T')).toMatchObject({
      severity: { value: null, reason: 'noSharedTarget' },
      rangeRestriction: { value: null, reason: 'noSharedTarget' },
      drift: { value: null, reason: 'noSharedTarget' },
    });
  });

  it('refuses the same rating twice', () => {
    expect(() => diagnoseRaters([row('a', 'R', 4), row('a', 'R', 3)])).toThrow(RangeError);
  });
});

describe('range restriction', () => {
  it('is the SD of the rater over that of the panel mean', () => {
    const rows = [1, 2, 3, 4, 5].flatMap((level) => [
      row(`t${level}`, 'wide', level),
      row(`t${level}`, 'narrow', level / 3),
    ]);
    expect(diagnosisOf(rows, 'wide')?.rangeRestriction.value).toBeCloseTo(1.5, 9);
    expect(diagnosisOf(rows, 'narrow')?.rangeRestriction.value).toBeCloseTo(0.5, 9);
  });

  it('is undefined with one shared rating or a panel that is the same everywhere', () => {
    const one = [row('a', 'R', 4), row('a', 'S', 2)];
    expect(diagnosisOf(one, 'R')?.rangeRestriction).toEqual({ value: null, reason: 'tooFewRatings' });
    const opposite = [...one, row('b', 'R', 2), row('b', 'S', 4)];
    expect(diagnosisOf(opposite, 'R')?.rangeRestriction).toEqual({ value: null, reason: 'noVariation' });
  });
});

describe('halo', () => {
  it('is the mean SD over competencies and the mean correlation between them', () => {
    const rows = [
      ...rated('a', 'R', [1, 1, 3]),
      ...rated('b', 'R', [2, 2, 4]),
      ...rated('c', 'R', [3, 3, 2]),
    ];
    const halo = diagnosisOf(rows, 'R')?.halo;
    const deviation = (Math.sqrt(4 / 3) * 2 + Math.sqrt(1 / 3)) / 3;
    expect(halo?.withinPersonDeviation.value).toBeCloseTo(deviation, 9);
    expect(halo?.withinPersonDeviation.targets).toBe(3);
    expect(halo?.interCompetencyCorrelation).toMatchObject({ pairs: 3 });
    expect(halo?.interCompetencyCorrelation.value).toBeCloseTo((1 - 0.5 - 0.5) / 3, 9);
  });

  it('averages the tools of a competency first', () => {
    const rows = [...rated('a', 'R', [1, 5]), ...rated('a', 'R', [5, 1], 'CBI')];
    expect(diagnosisOf(rows, 'R')?.halo.withinPersonDeviation).toMatchObject({ value: 0, targets: 1 });
  });

  it('is undefined with one competency, fewer than three targets, or levels that do not vary', () => {
    const one = [row('a', 'R', 4), row('b', 'R', 2), row('c', 'R', 1)];
    expect(diagnosisOf(one, 'R')?.halo).toMatchObject({
      withinPersonDeviation: { value: null, reason: 'tooFewCompetencies' },
      interCompetencyCorrelation: { value: null, reason: 'noPairs' },
    });
    const two = [...rated('a', 'R', [1, 2]), ...rated('b', 'R', [2, 3])];
    expect(diagnosisOf(two, 'R')?.halo.interCompetencyCorrelation.reason).toBe('tooFewTargets');
    const flat = ['a', 'b', 'c'].flatMap((target) => rated(target, 'R', [3, 3]));
    expect(diagnosisOf(flat, 'R')?.halo.interCompetencyCorrelation.reason).toBe('noVariation');
  });
});

describe('exercise effect', () => {
  const targets = [1, 2, 3, 4];
  const byTool = targets.flatMap((at) => [
    ...rated(`t${at}`, 'R', [at, at], 'LGD'),
    ...rated(`t${at}`, 'R', [5 - at, 5 - at], 'CBI'),
  ]);

  it('is full where ratings follow the tool', () => {
    const { exerciseEffect } = diagnoseRaters(byTool);
    expect(exerciseEffect.sameCompetencyAcrossTools.value).toBeCloseTo(-1, 9);
    expect(exerciseEffect.differentCompetencyWithinTool.value).toBeCloseTo(1, 9);
    expect(exerciseEffect.effect.value).toBeCloseTo(2, 9);
  });

  it('is negative where ratings follow the competency', () => {
    const byCompetency = byTool.map((one) => ({ ...one, tool: one.competency, competency: one.tool }));
    expect(diagnoseRaters(byCompetency).exerciseEffect.effect.value).toBeCloseTo(-2, 9);
  });

  it('is undefined with one tool', () => {
    const { exerciseEffect } = diagnoseRaters(byTool.filter(({ tool }) => tool === 'LGD'));
    expect(exerciseEffect.sameCompetencyAcrossTools.reason).toBe('noPairs');
    expect(exerciseEffect.effect).toEqual({ value: null, reason: 'noCorrelation' });
  });
});

describe('drift', () => {
  it('is the slope of the severity per day', () => {
    const rows = [1, 2, 3].flatMap((day) => [
      row(`t${day}`, 'R', 3 + day, { day }),
      row(`t${day}`, 'S', 3, { day }),
    ]);
    expect(diagnosisOf(rows, 'R')?.drift.value).toBeCloseTo(0.5, 9);
    expect(diagnosisOf(rows, 'S')?.drift.value).toBeCloseTo(-0.5, 9);
  });

  it('is undefined on one day, or where days are not known', () => {
    const oneDay = [row('a', 'R', 4, { day: 2 }), row('a', 'S', 2, { day: 2 })];
    expect(diagnosisOf(oneDay, 'R')?.drift).toEqual({ value: null, reason: 'tooFewDays' });
    expect(diagnosisOf([row('a', 'R', 4), row('a', 'S', 2)], 'R')?.drift.reason).toBe('tooFewDays');
  });
});

describe('all of it', () => {
  it('does not depend on the order of the rows, and is never NaN or infinite', () => {
    const rating = fc.record({
      target: fc.constantFrom('a', 'b', 'c', 'd'),
      rater: fc.constantFrom('R', 'S', 'T'),
      tool: fc.constantFrom('LGD', 'CBI'),
      competency: fc.constantFrom('M.01', 'M.02', 'M.03'),
      day: fc.integer({ min: 1, max: 3 }),
      level: fc.integer({ min: 0, max: 5 }),
    });
    const keyOf = ({ target, rater, tool, competency }: RatingRow) =>
      [target, rater, tool, competency].join();
    const rows = fc.uniqueArray(rating, { selector: keyOf, maxLength: 60 });
    fc.assert(
      fc.property(rows, (given) => {
        const diagnosis = diagnoseRaters(given);
        expect(JSON.parse(JSON.stringify(diagnosis))).toEqual(diagnosis);
        const reversed = diagnoseRaters([...given].reverse());
        for (const one of diagnosis.raters) {
          const other = reversed.raters.find(({ rater }) => rater === one.rater);
          expect(other?.severity.value ?? 9).toBeCloseTo(one.severity.value ?? 9, 9);
          expect(other?.drift.value ?? 9).toBeCloseTo(one.drift.value ?? 9, 9);
        }
      }),
    );
  });
});
