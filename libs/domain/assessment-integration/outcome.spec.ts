import { describe, expect, test } from '@jest/globals';
import {
  identicalTexts,
  missingTexts,
  type Narrative,
  type OutcomeInputs,
  outcomeOf,
} from '#libs/domain/assessment-integration';
import {
  GENERIC_CODES,
  GENERIC_COMPETENCIES,
  POTENTIAL_ASPECTS,
  type StandardLevel,
} from '#libs/domain/competency';
import type { CategoryBounds, JpmPurpose, JpmVariant } from '#libs/domain/job-person-match';

const byCode = <Value>(values: readonly Value[]) =>
  Object.fromEntries(GENERIC_CODES.map((code, place) => [code, values[place] as Value]));
const levelsOf = (levels: readonly number[]) => byCode(levels.map((level) => level * 100));
const FOURS = [4, 4, 4, 4, 4, 4, 4, 4, 4] as const;

const inputs = (
  achieved: readonly number[],
  standard: readonly StandardLevel[],
  more: Partial<OutcomeInputs> = {},
): OutcomeInputs => ({
  competencies: GENERIC_COMPETENCIES,
  levels: levelsOf(achieved),
  standard: byCode(standard),
  purpose: 'mapping',
  variant: 'V1',
  potential: {},
  scale: { min: 1, max: 5 },
  ...more,
});
const jpm = (
  achieved: readonly number[],
  standard: readonly StandardLevel[],
  variant: JpmVariant,
  purpose: JpmPurpose,
) => {
  const { generic } = outcomeOf(inputs(achieved, standard, { variant, purpose }));
  return 'category' in generic ? [generic.match.value, generic.category] : generic.match.code;
};

describe('the worked examples (docs/domain/02, JPM)', () => {
  const FIRST = [4, 4, 3, 3, 4, 3, 3, 3, 4];
  const SECOND = [5, 4, 3, 3, 5, 3, 3, 3, 4];
  const THIRD = [4, 3, 3, 3, 4, 3, 2, 3, 3];
  const MIXED = [4, 3, 4, 4, 3, 4, 3, 4, 3] as const;
  test.each([
    [
      'first',
      FIRST,
      FOURS,
      { V1: 86_111_111, V2: 86_111_111, V3: 86_111_111, V4: 86_111_111, V5: 86_111_111 },
    ],
    [
      'second',
      SECOND,
      FOURS,
      { V1: 91_666_667, V2: 91_666_667, V3: 86_111_111, V4: 91_666_667, V5: 86_111_111 },
    ],
    [
      'third',
      THIRD,
      MIXED,
      { V1: 87_500_000, V2: 87_500_000, V3: 84_375_000, V4: 88_888_889, V5: 85_185_185 },
    ],
  ] as const)('%s', (_, achieved, standard, values) => {
    for (const [variant, value] of Object.entries(values)) {
      expect([variant, jpm(achieved, standard, variant as JpmVariant, 'mapping')[0]]).toEqual([
        variant,
        value,
      ]);
    }
  });

  test('their categories by purpose', () => {
    expect(jpm(FIRST, FOURS, 'V1', 'selection')[1]).toBe('MS');
    expect(jpm(FIRST, FOURS, 'V1', 'mapping')[1]).toBe('cukupOptimal');
    expect(jpm(SECOND, FOURS, 'V1', 'mapping')[1]).toBe('optimal');
    expect(jpm(SECOND, FOURS, 'V3', 'mapping')[1]).toBe('cukupOptimal');
    const twos = [2, 2, 2, 2, 2, 2, 2, 2, 2] as const;
    const fourteen = [2, 2, 2, 2, 2, 1, 1, 1, 1];
    expect(jpm(fourteen, twos, 'V1', 'selection')).toEqual([77_777_778, 'MMS']);
    expect(jpm(fourteen, twos, 'V1', 'mapping')).toEqual([77_777_778, 'kurangOptimal']);
  });
});

describe('beside the JPM', () => {
  test('gaps carry their sign; strengths and needs are proposed from them, the furthest first', () => {
    const outcome = outcomeOf(inputs([5, 4, 3, 2, 4.5, 4, 4, 4, 4], FOURS));
    expect(outcome.gaps.map(({ gap }) => gap)).toEqual([100, 0, -100, -200, 50, 0, 0, 0, 0]);
    expect(outcome.strengths.slice(0, 3)).toEqual(['M.01', 'M.05', 'M.02']);
    expect(outcome.developmentAreas).toEqual(['M.04', 'M.03']);
  });

  test('technical competencies have a JPM of their own, with bounds of their own', () => {
    const technicalBounds: CategoryBounds = [
      { category: 'optimal', atLeast: 60_000_000 },
      { category: 'kurangOptimal', atLeast: null },
    ];
    const outcome = outcomeOf(
      inputs(FOURS, FOURS, {
        competencies: [...GENERIC_COMPETENCIES, { code: 'T.01', group: 'technical' }],
        levels: { ...levelsOf(FOURS), 'T.01': 200 },
        standard: { ...byCode(FOURS), 'T.01': 3 },
        technicalBounds,
      }),
    );
    expect(outcome.generic).toMatchObject({ match: { value: 100_000_000 } });
    expect(outcome.technical).toMatchObject({ match: { value: 66_666_667 }, category: 'optimal' });
    expect(outcomeOf(inputs(FOURS, FOURS)).technical).toBeNull();
  });

  test('a level that is missing refuses the JPM and names it', () => {
    const outcome = outcomeOf(inputs(FOURS, FOURS, { levels: { ...levelsOf(FOURS), 'M.07': null } }));
    expect(outcome.generic).toEqual({
      match: { ok: false, code: 'jpm.levels-missing', competencies: ['M.07'] },
    });
    expect(outcome.gaps.map(({ code }) => code)).not.toContain('M.07');
  });

  test('potential score = sum / (maximum x number) x 100', () => {
    const potential = Object.fromEntries(POTENTIAL_ASPECTS.map((aspect) => [aspect, 400]));
    expect(outcomeOf(inputs(FOURS, FOURS, { potential })).potential).toMatchObject({ value: 80_000_000 });
    expect(outcomeOf(inputs(FOURS, FOURS)).potential).toMatchObject({ code: 'potential.aspects-missing' });
  });
});

describe('the texts of a report', () => {
  const NONE: Narrative = { strengths: '', developmentAreas: '', placementAdvice: '', developmentAdvice: '' };
  const FULL: Narrative = {
    strengths: 'Jujur',
    developmentAreas: 'Komunikasi',
    placementAdvice: 'Tetap',
    developmentAdvice: 'Pelatihan komunikasi dan M-04.',
  };
  const names = Object.fromEntries(GENERIC_COMPETENCIES.map(({ code, name }) => [code, name]));
  const gap = (code: string, by: number) => ({ code, achieved: 300 + by, standard: 300, gap: by });
  const lacking = (narrative: Narrative, purpose: JpmPurpose, ...gaps: ReturnType<typeof gap>[]) =>
    missingTexts(narrative, { purpose, gaps, names });
  const fields = (missing: ReturnType<typeof lacking>) => missing.map(({ field }) => field);

  test('placement advice in a mapping only, development where there is a negative gap', () => {
    expect(fields(lacking(NONE, 'mapping'))).toEqual(['strengths', 'placementAdvice']);
    expect(fields(lacking(NONE, 'selection', gap('M.03', 0)))).toEqual(['strengths']);
    expect(fields(lacking(NONE, 'selection', gap('M.03', -50)))).toEqual([
      'strengths',
      'developmentAreas',
      'developmentAdvice',
    ]);
  });

  test('the advice names every competency below its standard, by its name or its code', () => {
    expect(lacking(FULL, 'mapping', gap('M.03', -50), gap('M.04', -100))).toEqual([]);
    expect(lacking(FULL, 'mapping', gap('M.03', -50), gap('M.08', -100))).toEqual([
      { field: 'developmentAdvice', code: 'gapWithoutAdvice', competency: 'M.08' },
    ]);
  });

  test('the same text in two reports is flagged, whatever its commas; short ones are not', () => {
    const text = 'Mampu menyusun rencana kerja unit dengan baik.';
    const of = (participantId: number, strengths: string) => ({
      participantId,
      narrative: { ...NONE, strengths },
    });
    expect(
      identicalTexts([
        of(9, text),
        of(2, 'mampu  menyusun rencana kerja unit, dengan baik'),
        of(3, `${text} Sekali.`),
      ]),
    ).toEqual([{ field: 'strengths', participantIds: [2, 9] }]);
    expect(identicalTexts([of(1, 'Tidak ada'), of(2, 'Tidak ada')])).toEqual([]);
  });
});
