import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type AssessedGroup,
  assessedPeopleLevel,
  type AutomaticLevel,
  fillingLevel,
  movementLevel,
  splitFillingLevels,
  successionPlanLevel,
  talentPoolLevel,
} from '#libs/domain/merit-index';

const outcome = ({ level, rule }: AutomaticLevel) => [level, rule];

describe('3.2, valid assessments, each group apart', () => {
  type Counts = readonly [assessed: number, people: number];
  const groups = (
    jpt: Counts,
    administrator: Counts,
    pengawas: Counts,
    pelaksana: Counts,
  ): AssessedGroup[] => [
    { group: 'jptPratama', assessed: jpt[0], people: jpt[1] },
    { group: 'administrator', assessed: administrator[0], people: administrator[1] },
    { group: 'pengawas', assessed: pengawas[0], people: pengawas[1] },
    { group: 'pelaksana', assessed: pelaksana[0], people: pelaksana[1] },
  ];

  test.each([
    [groups([0, 30], [0, 100], [0, 300], [0, 5000]), 1, 'none'],
    [groups([26, 30], [100, 100], [300, 300], [5000, 5000]), 1, 'none'],
    [groups([27, 30], [89, 100], [300, 300], [0, 5000]), 2, 'jpt'],
    [groups([27, 30], [90, 100], [269, 300], [0, 5000]), 2, 'jpt'],
    [groups([27, 30], [90, 100], [270, 300], [4499, 5000]), 3, 'managers'],
    [groups([27, 30], [90, 100], [270, 300], [4500, 5000]), 4, 'targetGroups'],
    [groups([0, 0], [90, 100], [270, 300], [4500, 5000]), null, 'undefined'],
    [groups([27, 30], [0, 0], [270, 300], [4500, 5000]), null, 'undefined'],
    [groups([27, 30], [0, 0], [0, 300], [4500, 5000]), 2, 'jpt'],
    [groups([1, 30], [0, 0], [0, 0], [0, 0]), 1, 'none'],
  ])('case %#', (counts, ...expected) => {
    expect(outcome(assessedPeopleLevel(counts))).toEqual(expected);
  });

  test('several classes of JPT are asked apart', () => {
    const rows = [
      ...groups([30, 30], [0, 1], [0, 1], [0, 1]),
      { group: 'jptMadya' as const, assessed: 0, people: 1 },
    ];
    expect(outcome(assessedPeopleLevel(rows))).toEqual([1, 'none']);
  });

  test('target groups are a setting', () => {
    const counts = groups([27, 30], [90, 100], [270, 300], [0, 5000]);
    expect(assessedPeopleLevel(counts, ['jptPratama', 'administrator', 'pengawas']).level).toBe(4);
  });

  test('the figures of every group are shown', () => {
    expect(assessedPeopleLevel(groups([27, 30], [9, 10], [1, 3], [0, 5])).figures).toContainEqual({
      name: 'jptPratama',
      count: 27,
      of: 30,
    });
  });
});

test.each([
  ['none', 0, 1, 'none'],
  ['none', 3, 1, 'none'],
  ['computed', 0, 2, 'computed'],
  ['computed', 3, 2, 'computed'],
  ['approved', 0, 3, 'approved'],
  ['approved', 1, 4, 'approvedAndUsed'],
] as const)('3.3, talent period %s with %d appointments: %d', (stage, appointments, ...expected) => {
  expect(outcome(talentPoolLevel(stage, appointments))).toEqual(expected);
});

test.each([
  [0, 40, 5, 1, 'none'],
  [1, 40, 0, 2, 'any'],
  [19, 40, 0, 2, 'any'],
  [20, 40, 0, 3, 'half'],
  [36, 40, 0, 3, 'half'],
  [36, 40, 1, 4, 'mostAndUsed'],
  [35, 40, 9, 3, 'half'],
  [0, 0, 1, null, 'undefined'],
])(
  '3.4, %d of %d target posts, %d appointments: %s',
  (withSuccessor, targetPosts, appointments, ...expected) => {
    expect(outcome(successionPlanLevel({ withSuccessor, targetPosts, appointments }))).toEqual(expected);
  },
);

test.each([
  [0, 10, 1, 'none'],
  [1, 10, 2, 'any'],
  [5, 10, 3, 'half'],
  [8, 10, 3, 'half'],
  [9, 10, 4, 'most'],
  [0, 0, null, 'undefined'],
])('4.2, %d of %d movements: %s', (withReason, movements, ...expected) => {
  expect(outcome(movementLevel({ withReason, movements }))).toEqual(expected);
});

describe('4.3, two figures of one indicator', () => {
  type Case = readonly [jptComplete: number, jptFillings: number, fromPool: number, appointed: number];
  const figures = ([jptComplete, jptFillings, managersFromPool, managersAppointed]: Case) => ({
    jptComplete,
    jptFillings,
    managersFromPool,
    managersAppointed,
  });

  test.each<[Case, number | null, string]>([
    [[6, 6, 9, 10], 4, 'jpt.most'],
    [[5, 6, 9, 10], 3, 'jpt.half'],
    [[6, 6, 8, 10], 3, 'managers.half'],
    [[1, 6, 9, 10], 2, 'jpt.any'],
    [[0, 6, 9, 10], 1, 'jpt.none'],
    [[6, 6, 0, 10], 1, 'managers.none'],
    [[0, 0, 9, 10], 4, 'managers.most'],
    [[6, 6, 0, 0], 4, 'jpt.most'],
    [[0, 0, 0, 0], null, 'undefined'],
  ])('%j: %s by %s', (counts, ...expected) => {
    expect(outcome(fillingLevel(figures(counts)))).toEqual(expected);
  });

  test('apart, each keeps its own level', () => {
    const levels = splitFillingLevels(figures([6, 6, 0, 0]));
    expect(levels.map(({ indicator, level }) => [indicator, level])).toEqual([
      ['4.3', 4],
      ['4.4', null],
    ]);
  });

  test('99 of 100 JPT fillings are not all', () => {
    expect(fillingLevel(figures([99, 100, 0, 0])).level).toBe(3);
  });
});

describe('properties', () => {
  const share = fc
    .integer({ min: 1, max: 200 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));

  test('one more never lowers a level', () => {
    fc.assert(
      fc.property(share, share, ([a, b], [c, e]) => {
        const level = (count: number, from: number) =>
          fillingLevel({ jptComplete: count, jptFillings: b, managersFromPool: from, managersAppointed: e })
            .level ?? 0;
        expect(level(Math.min(a + 1, b), c) >= level(a, c)).toBe(true);
        expect(level(a, Math.min(c + 1, e)) >= level(a, c)).toBe(true);
      }),
    );
  });

  test('the one level is the lower of the two', () => {
    fc.assert(
      fc.property(share, share, ([a, b], [c, e]) => {
        const figures = { jptComplete: a, jptFillings: b, managersFromPool: c, managersAppointed: e };
        const apart = splitFillingLevels(figures).map(({ level }) => level ?? 0);
        expect(fillingLevel(figures).level).toBe(Math.min(...apart));
      }),
    );
  });
});
