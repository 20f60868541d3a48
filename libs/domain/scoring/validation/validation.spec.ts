import { describe, expect, test } from '@jest/globals';
import { NO_POST, policyViolations, PRESETS, readPolicy } from '#libs/domain/scoring';

type Json = Record<string, unknown>;

/** Preset A as JSON with one place changed: `axes.kinerja.0.code`. */
function changed(path: string, value: unknown): Json {
  const policy = structuredClone(PRESETS.A) as unknown as Json;
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  const parent = steps.reduce<Json>((at, step) => at[step] as Json, policy);
  parent[last] = value;
  return policy;
}

const INDICATOR = 'axes.kinerja.0.indicators';
const AT = 'axes.kinerja[0].indicators';

test.each<[string, unknown, string, string]>([
  ['version', 0, 'out-of-range', 'version'],
  ['name', ' ', 'text-expected', 'name'],
  ['weights.kinerja', 600_000, 'weights-sum', 'weights'],
  ['weights.kinerja', 0.5, 'integer-expected', 'weights.kinerja'],
  ['cuts.potensial.middle.micro', 80_000_000, 'cuts-order', 'cuts.potensial'],
  ['cuts.potensial.high.exclusive', 'yes', 'value-unknown', 'cuts.potensial.high.exclusive'],
  ['talentPool.boxes', [7, 10], 'value-unknown', 'talentPool.boxes[1]'],
  ['jpm.variant', 'V6', 'value-unknown', 'jpm.variant'],
  ['assessment', undefined, 'object-expected', 'assessment'],
  ['assessment.validityYears', 0, 'out-of-range', 'assessment.validityYears'],
  ['assessment.validityYears', 2.5, 'integer-expected', 'assessment.validityYears'],
  ['assessment.counting', 'oldest', 'value-unknown', 'assessment.counting'],
  ['assessment.raisedLevel', 'maybe', 'value-unknown', 'assessment.raisedLevel'],
  ['assessment.citation.text', '', 'text-expected', 'assessment.citation.text'],
  ['gates.retirementMonths', -1, 'out-of-range', 'gates.retirementMonths'],
  ['axes.kinerja', [], 'list-empty', 'axes.kinerja'],
  ['axes.kinerja', {}, 'list-expected', 'axes.kinerja'],
  ['axes.kinerja.0', null, 'object-expected', 'axes.kinerja[0]'],
  [`${INDICATOR}.0.weight`, 599_999, 'axis-sum', 'axes.kinerja'],
  [`${INDICATOR}.0.code`, 'two words', 'code-malformed', `${AT}[0].code`],
  [`${INDICATOR}.0.code`, NO_POST, 'code-malformed', `${AT}[0].code`],
  [`${INDICATOR}.0.code`, 'AWARD', 'code-duplicate', `${AT}[1].code`],
  [
    'axes.potensial.0.indicators.2.children.0.code',
    'predicate',
    'code-duplicate',
    'axes.potensial[0].indicators[2].children[0].code',
  ],
  [`${INDICATOR}.0.kind`, 'formula', 'value-unknown', `${AT}[0].kind`],
  [`${INDICATOR}.0.citation.confidence`, 'X', 'value-unknown', `${AT}[0].citation.confidence`],
  [`${INDICATOR}.0.points.good`, 80.5, 'integer-expected', `${AT}[0].points.good`],
  [`${INDICATOR}.0.points.good`, -1, 'out-of-range', `${AT}[0].points.good`],
  [
    `${INDICATOR}.0.points`,
    { veryGood: 1, good: 1, needsImprovement: 1, poor: 1 },
    'points-missing',
    `${AT}[0].points`,
  ],
  [`${INDICATOR}.0.points.best`, 1, 'points-unknown', `${AT}[0].points`],
  [
    `${INDICATOR}.0.years`,
    [{ input: 'award', weight: 1, missing: 'block' }],
    'input-kind',
    `${AT}[0].years[0].input`,
  ],
  [
    `${INDICATOR}.0.years`,
    [
      { input: 'predicate', weight: 1, missing: 'block' },
      { input: 'previousWorkResult', weight: 1, missing: 'block' },
    ],
    'years-mixed',
    `${AT}[0].years`,
  ],
  [`${INDICATOR}.0.years.0.missing`, 'ignore', 'value-unknown', `${AT}[0].years[0].missing`],
  [`${INDICATOR}.0.years.0.weight`, 0, 'out-of-range', `${AT}[0].years[0].weight`],
  [`${INDICATOR}.1.input`, 'medal', 'input-unknown', `${AT}[1].input`],
  [`${INDICATOR}.1.input`, 'jpm', 'input-kind', `${AT}[1].input`],
  [`${INDICATOR}.3.fallback`, 'feedback360', 'fallback-same', `${AT}[3].fallback`],
  [`${INDICATOR}.3.fallback`, 'award', 'input-kind', `${AT}[3].fallback`],
  [
    'axes.potensial.0.indicators.1.bands.0.from',
    1,
    'bands-first',
    'axes.potensial[0].indicators[1].bands[0].from',
  ],
  [
    'axes.potensial.0.indicators.1.bands.2.from',
    10,
    'bands-order',
    'axes.potensial[0].indicators[1].bands[3].from',
  ],
])('%s = %j is %s at %s', (path, value, code, at) => {
  const policy = changed(path, value);
  expect(policyViolations(policy)).toContainEqual(expect.objectContaining({ code, path: at }));
  expect(readPolicy(policy)).toEqual(policyViolations(policy));
});

describe('whatever is given', () => {
  test.each([null, 7, 'A', [], undefined])('%j is no policy', (json) => {
    expect(policyViolations(json)).toEqual([{ code: 'object-expected', path: '' }]);
  });

  test('all violations are told together', () => {
    const policy = { ...changed('version', 'x'), name: '', axes: {} };
    expect(policyViolations(policy).map(({ path }) => path)).toEqual([
      'version',
      'name',
      'axes.kinerja',
      'axes.potensial',
    ]);
  });

  test('sums say what they are', () => {
    expect(policyViolations(changed(`${INDICATOR}.0.weight`, 1))).toEqual([
      { code: 'axis-sum', path: 'axes.kinerja', details: { sum: 400_001, expected: 1_000_000 } },
    ]);
  });
});
