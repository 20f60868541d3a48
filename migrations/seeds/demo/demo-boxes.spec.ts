import { describe, expect, test } from '@jest/globals';
import { microOf } from '#libs/domain/micro';
import { retirementDate } from '#libs/domain/retirement';
import { evaluate, type Inputs, type PresetCode, PRESETS } from '#libs/domain/scoring';
import { tally } from './checks/regency.js';
import { inputsOfPerson } from './checks/talent-inputs.js';
import { TALENT } from './checks/talent.js';
import type { DemoPerson } from './people.js';
import { inClass, type TalentClass } from './talent/classes.js';

/**
 * Points of a per cent by which a box may differ from docs/domain/09, section 7, which is itself a simulation:
 * among 26 JPT one person is 3.8 of them.
 */
const TOLERANCE = 5;
/** Gate 6: later than twelve months after the reference date. */
const STAYING_AFTER = '2027-06-30';

const { members } = TALENT.pool;
const INPUTS = new Map(members.map((person) => [person, inputsOfPerson(person)]));
const inputsOf = (person: DemoPerson): Inputs => INPUTS.get(person) ?? {};
const evaluated = (preset: PresetCode, people: readonly DemoPerson[]) =>
  people.map((person) => ({ person, ...evaluate(PRESETS[preset], inputsOf(person)) }));

function sharesOf(preset: PresetCode, talentClass: TalentClass): number[] {
  const found = evaluated(preset, inClass(members, talentClass)).filter(({ box }) => box !== null);
  const boxes = tally(found, ({ box }) => String(box));
  return [9, 8, 7, 6, 5, 4, 3, 2, 1].map((box) => ((boxes[box] ?? 0) * 100) / found.length);
}

describe('the nine boxes on 30-06-2026 (09, section 7): 9 8 7 6 5 4 3 2 1, in per cent', () => {
  test.each([
    ['A', 'jpt', [12, 47, 8, 3, 29, 0, 2, 0, 0]],
    ['A', 'administrator', [3, 32, 4, 6, 47, 0, 8, 0, 0]],
    ['A', 'pengawas', [1, 17, 2, 7, 52, 0, 21, 0, 0]],
    ['F', 'pengawas', [3, 26, 5, 1, 39, 2, 1, 23, 1]],
  ] as const)('%s %s', (preset, talentClass, wanted) => {
    const tolerance = preset === 'A' ? TOLERANCE : TOLERANCE + 2;
    const far = sharesOf(preset, talentClass)
      .map((share, index) => ({ box: 9 - index, share, wanted: wanted[index] ?? 0 }))
      .filter(({ share, wanted: goal }) => Math.abs(share - goal) > tolerance);
    expect(far).toEqual([]);
  });

  test('under B hardly a manager is below expectation: why it is not the policy of the demo', () => {
    const shares = sharesOf('B', 'pengawas');
    const below = (shares[3] ?? 0) + (shares[6] ?? 0) + (shares[8] ?? 0);
    const above = (shares[0] ?? 0) + (shares[2] ?? 0) + (shares[5] ?? 0);
    expect(below).toBeLessThan(1);
    expect(above).toBeGreaterThan(95);
  });
});

test('about 72 in the tray: assessment 54, rating 8, data not declared complete 8, no post 2', () => {
  const tray = evaluated('A', members).filter(({ box }) => box === null);
  const reasonOf = (person: DemoPerson): string => {
    const inputs = inputsOf(person);
    if (person.seat.waiting) return 'post';
    if ((inputs.jpm ?? null) === null) return 'assessment';
    return inputs.predicate === null ? 'rating' : 'statement';
  };
  expect(tally(tray, ({ person }) => reasonOf(person))).toEqual({
    assessment: 54,
    rating: 8,
    statement: 8,
    post: 2,
  });
  const stated = tray.filter(({ person }) => reasonOf(person) === 'statement');
  expect(stated.map(({ missing }) => missing.map(({ input }) => input))).toEqual(
    Array(8).fill(['assignment']),
  );
});

describe('the KRS after the gates (09, section 7)', () => {
  const pool = evaluated('A', members).filter(({ box }) => box !== null && box >= 7);
  const isGood = (predicate: unknown): boolean => predicate === 'good' || predicate === 'veryGood';
  const gates: Readonly<Record<string, (person: DemoPerson) => boolean>> = {
    rating: (person) => isGood(inputsOf(person).predicate) && isGood(inputsOf(person).previousPredicate),
    competency: (person) =>
      Number(inputsOf(person).jpm) >= microOf(78) && !TALENT.agency.tenure.promoted.has(person),
    training: (person) => Number(inputsOf(person).learningHours) >= 20,
    discipline: (person) => inputsOf(person).discipline !== 'serving',
    retirement: ({ birthDate, seat }) => retirementDate(birthDate, seat.post.retirementAge) > STAYING_AFTER,
  };
  const failures = pool.map(({ person }) =>
    Object.keys(gates).filter((gate) => gates[gate]?.(person) === false),
  );

  test('takes in about 45% of boxes 7 to 9', () => {
    const share = (failures.filter((failed) => failed.length === 0).length * 100) / pool.length;
    expect(Math.abs(share - 45)).toBeLessThanOrEqual(8);
  });

  test('JP below 20 is by far the commonest failure', () => {
    const counts = tally(failures.flat(), (gate) => gate);
    const others = Object.entries(counts).filter(([gate]) => gate !== 'training');
    for (const [, count] of others) expect(count * 1.5).toBeLessThan(counts['training'] ?? 0);
  });
});

test('whoever is rated better has more awards and sits in more teams', () => {
  const shareOf = (group: readonly DemoPerson[], input: 'award' | 'assignment'): number =>
    group.filter((person) => inputsOf(person)[input] !== 'none').length / group.length;
  const top = members.filter((person) => inputsOf(person).predicate === 'veryGood');
  for (const input of ['award', 'assignment'] as const)
    expect(shareOf(top, input)).toBeGreaterThan(shareOf(members, input));
});
