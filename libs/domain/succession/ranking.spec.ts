import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate as d } from '#libs/domain/calendar';
import {
  DEFAULT_MATCH_WEIGHTS,
  DEFAULT_RANKING_KEYS,
  KEY_DIRECTIONS,
  matchScore,
  rankCandidates,
  RANKING_KEYS,
  type RankingFacts,
} from '#libs/domain/succession';

type Candidate = RankingFacts & { readonly name: string };
const candidate = (name: string, more: Partial<RankingFacts> = {}): Candidate => ({
  name,
  box: 8,
  matchScore: 80_000_000,
  potensial: 80_000_000,
  kinerja: 80_000_000,
  jpm: 90_000_000,
  rank: 13,
  rankSince: d('2020-04-01'),
  positionClass: 11,
  positionSince: d('2022-01-03'),
  serviceMonths: 240,
  leadershipTraining: 'pka',
  education: 'S2',
  birthDate: d('1975-05-05'),
  ...more,
});
const order = (candidates: readonly Candidate[]) =>
  rankCandidates(candidates).map(({ candidate: { name }, rank }) => `${rank} ${name}`);

describe('the ordered keys (docs/domain/04, Ranking)', () => {
  const better: readonly [keyof RankingFacts, Partial<RankingFacts>][] = [
    ['box', { box: 9 }],
    ['matchScore', { matchScore: 80_000_001 }],
    ['potensial', { potensial: 80_000_001 }],
    ['kinerja', { kinerja: 80_000_001 }],
    ['jpm', { jpm: 120_000_000 }],
    ['rank', { rank: 14 }],
    ['rankSince', { rankSince: d('2020-03-31') }],
    ['positionClass', { positionClass: 12 }],
    ['positionSince', { positionSince: d('2022-01-02') }],
    ['serviceMonths', { serviceMonths: 241 }],
    ['leadershipTraining', { leadershipTraining: 'pkn2' }],
    ['education', { education: 'S3' }],
  ];

  test.each(better)('%s decides alone', (key, more) => {
    const [first, second] = rankCandidates([candidate('lower'), candidate('better', more)]);
    expect([first?.candidate.name, first?.rank, second?.rank]).toEqual(['better', 1, 2]);
    expect(second?.reason?.key).toBe(key);
  });

  test('an earlier key outweighs all the later ones together', () => {
    better.forEach(([key, more], at) => {
      const later = Object.assign({}, ...better.slice(at + 1).map(([, one]) => one)) as Partial<RankingFacts>;
      expect([key, order([candidate('all later', later), candidate('earlier', more)])[0]]).toEqual([
        key,
        '1 earlier',
      ]);
    });
    expect(better.map(([key]) => key)).toEqual(DEFAULT_RANKING_KEYS);
  });

  test('S1 and D-IV stand alike', () => {
    expect(order([candidate('a', { education: 'S1' }), candidate('b', { education: 'D-IV' })])).toEqual([
      '1 a',
      '1 b',
    ]);
  });

  test('training goes PKN I, PKN II, PKA, PKP, none', () => {
    const trainings = [null, 'pkp', 'pkn1', 'pka', 'pkn2'] as const;
    const rows = trainings.map((leadershipTraining) =>
      candidate(String(leadershipTraining), { leadershipTraining }),
    );
    expect(rankCandidates(rows).map((row) => row.candidate.name)).toEqual([
      'pkn1',
      'pkn2',
      'pka',
      'pkp',
      'null',
    ]);
  });

  test('age is off by default, and the older comes first where it is switched on', () => {
    const rows = [candidate('younger', { birthDate: d('1980-01-01') }), candidate('older')];
    expect(order(rows)).toEqual(['1 younger', '1 older']);
    expect(rankCandidates(rows, RANKING_KEYS).map((row) => row.candidate.name)).toEqual(['older', 'younger']);
    expect(DEFAULT_RANKING_KEYS).not.toContain('age');
  });
});

describe('ties', () => {
  test('people equal after all keys share the rank: 1, 1, 3', () => {
    const ranked = rankCandidates([candidate('c', { box: 7 }), candidate('a'), candidate('b')]);
    expect(ranked.map(({ candidate: { name }, rank, tied }) => [name, rank, tied])).toEqual([
      ['a', 1, true],
      ['b', 1, true],
      ['c', 3, false],
    ]);
    expect(ranked.map(({ reason }) => reason)).toEqual([null, null, { key: 'box', own: 7, above: 8 }]);
  });
});

describe('an absent match score', () => {
  test('comes after any present one of its box, and before the next box', () => {
    const rows = [
      candidate('absent in 9', { box: 9, matchScore: null }),
      candidate('1 in 9', { box: 9, matchScore: 1 }),
      candidate('100 in 8', { matchScore: 100_000_000 }),
      candidate('absent in 8', { matchScore: null }),
    ];
    expect(order(rows)).toEqual(['1 1 in 9', '2 absent in 9', '3 100 in 8', '4 absent in 8']);
  });

  test('two absent ones are told apart by the next key', () => {
    const rows = [
      candidate('a', { matchScore: null }),
      candidate('b', { matchScore: null, potensial: 90_000_000 }),
    ];
    expect(order(rows)).toEqual(['1 b', '2 a']);
  });
});

describe('match score = w x talent + (1 - w) x technical', () => {
  const technical = { value: 75_500_000, source: 'test' as const };

  test.each([
    ['jptMadya', 86_794_417, 84_535_534],
    ['jptPratama', 86_794_417, 83_406_092],
    ['administrator', 86_794_417, 82_276_650],
    ['pengawas', 86_794_417, 81_147_209],
  ] as const)('%s', (group, talent, expected) => {
    expect(matchScore(talent, technical, group)).toBe(expected);
    expect(DEFAULT_MATCH_WEIGHTS[group]).toBe(
      { jptMadya: 80, jptPratama: 70, administrator: 60, pengawas: 50 }[group],
    );
  });

  test('is not available without either, never filled', () => {
    expect(matchScore(null, technical, 'pengawas')).toBeNull();
    expect(matchScore(80_000_000, null, 'pengawas')).toBeNull();
  });

  test('lies between the two, and a half is rounded up', () => {
    expect(matchScore(1, { value: 0, source: 'interview' }, 'pengawas')).toBe(1);
    const score = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(score, score, (talent, value) => {
        const blend = matchScore(talent, { value, source: 'test' }, 'administrator') ?? -1;
        expect(blend >= Math.min(talent, value) && blend <= Math.max(talent, value)).toBe(true);
      }),
    );
  });
});

describe('properties', () => {
  const few = <Value>(...values: Value[]) => fc.constantFrom(...values);
  const facts = fc.record({
    box: few(7, 8, 9, null),
    matchScore: few(1, 2, null),
    potensial: few(1, 2, null),
    kinerja: few(1, 2),
    rank: few(12, 13, null),
    rankSince: few(d('2020-04-01'), d('2021-04-01'), null),
    education: few('S1', 'D-IV', 'S2', null),
  });
  const candidates = fc
    .array(facts, { maxLength: 12 })
    .map((rows) => rows.map((row, at) => candidate(`p${at}`, row as Partial<RankingFacts>)));

  test('ranks are those of competition, whatever the order of the rows', () => {
    fc.assert(
      fc.property(candidates, (rows) => {
        const ranks = new Map(rankCandidates(rows).map((row) => [row.candidate.name, row.rank]));
        for (const row of rankCandidates([...rows].reverse()))
          expect(ranks.get(row.candidate.name)).toBe(row.rank);
        rankCandidates(rows).forEach((row, place, all) => {
          const before = all.filter(({ rank }) => rank < row.rank).length;
          expect(row.rank).toBe(before + 1);
          expect(row.tied).toBe(all.filter(({ rank }) => rank === row.rank).length > 1);
          expect(row.reason === null).toBe(place === 0 || all[place - 1]?.rank === row.rank);
        });
      }),
    );
  });

  test('every key has a direction', () => {
    expect(Object.keys(KEY_DIRECTIONS)).toEqual(RANKING_KEYS);
  });
});
