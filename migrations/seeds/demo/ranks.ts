import { completedYears, type CalendarDate } from '#libs/domain/calendar';
import { parsePppkGrade, type Rank, rankAtStep, rankStep } from '#libs/domain/rank';
import { REFERENCE_DATE } from './ages.js';
import type { EducationLevel, Seat } from './model.js';
import type { Random } from './prng.js';
import { countsOf, listOf } from './shares.js';

type RankShares = readonly (readonly [Rank, number])[];

/** Golongan at the end and at the start; PPPK grades stand as they are written ('IX'). */
export interface RankPair {
  readonly now: string;
  readonly first: string;
  /** Promotions between the two; 0 for PPPK. */
  readonly steps: number;
}

/** Domain text 09, section 3, highest first: the older people of a cell have the higher rank. */
const CELLS: Readonly<Record<string, RankShares>> = {
  'II.a': [['IV/d', 100]],
  'II.b': [
    ['IV/c', 46],
    ['IV/b', 54],
  ],
  'III.a': [
    ['IV/b', 45],
    ['IV/a', 55],
  ],
  'III.b': [
    ['IV/a', 52],
    ['III/d', 48],
  ],
  'IV.a': [
    ['III/d', 62],
    ['III/c', 38],
  ],
  'IV.b': [
    ['III/c', 55],
    ['III/b', 45],
  ],
  jfAhliMadya: [
    ['IV/c', 10],
    ['IV/b', 35],
    ['IV/a', 55],
  ],
  jfAhliMuda: [
    ['III/d', 50],
    ['III/c', 50],
  ],
  jfAhliPertama: [
    ['III/b', 55],
    ['III/a', 45],
  ],
  jfPenyelia: [
    ['III/d', 50],
    ['III/c', 50],
  ],
  jfMahir: [
    ['III/b', 50],
    ['III/a', 50],
  ],
  jfTerampil: [
    ['II/d', 55],
    ['II/c', 30],
    ['II/b', 15],
  ],
};

/** Pelaksana, PNS and CPNS: groups of ranks. */
const EXECUTOR_SHARES = [
  ['high', 6],
  ['middle', 40],
  ['low', 52],
  ['lowest', 2],
] as const;

const FIRST_RANK: Readonly<Record<EducationLevel, Rank>> = {
  SD: 'I/a',
  SLTP: 'I/c',
  SLTA: 'II/a',
  'D-III': 'II/c',
  'D-IV': 'III/a',
  S1: 'III/a',
  S2: 'III/a',
  S3: 'III/a',
};
const CONTRACT_GRADE: Partial<Readonly<Record<EducationLevel, string>>> = {
  S1: 'IX',
  'D-III': 'VII',
  SLTA: 'V',
};
const BLUR = 3;

interface Known {
  readonly births: ReadonlyMap<Seat, CalendarDate>;
  readonly educations: ReadonlyMap<Seat, EducationLevel>;
  readonly random: Random;
}

/** The rank of every seat; `highRanked` pengawas of IV.a have IV/a, above their range. */
export function ranks(seats: readonly Seat[], known: Known, highRanked: number): Map<Seat, RankPair> {
  const found = new Map<Seat, Rank>();
  const servants = seats.filter(({ employment }) => employment !== 'PPPK');
  const byAge = (group: readonly Seat[]): Seat[] =>
    known.random.order(group, (seat) => ageOf(seat, known), BLUR);

  const senior = byAge(servants.filter(({ post }) => post.echelon === 'IV.a')).slice(0, highRanked * 4);
  for (const seat of known.random.shuffle(senior).slice(0, highRanked)) found.set(seat, 'IV/a');
  for (const [cell, shares] of Object.entries(CELLS)) {
    const group = servants.filter(
      (seat) => (seat.post.echelon ?? seat.post.level) === cell && !found.has(seat),
    );
    const list = listOf(group.length, shares);
    byAge(group).forEach((seat, index) => found.set(seat, list[index] ?? 'III/a'));
  }
  executorRanks(byAge(servants.filter(({ group }) => group === 'pelaksana')), known, found);
  return new Map(seats.map((seat) => [seat, pairOf(seat, found.get(seat), known)]));
}

function pairOf(seat: Seat, rank: Rank | undefined, known: Known): RankPair {
  const education = known.educations.get(seat) ?? 'S1';
  if (rank === undefined) {
    const grade = parsePppkGrade(CONTRACT_GRADE[education] ?? '') ?? 'V';
    return { now: grade, first: grade, steps: 0 };
  }
  const usual = FIRST_RANK[education];
  const first = rankStep(usual) > rankStep(rank) ? rank : usual;
  return { now: rank, first, steps: rankStep(rank) - rankStep(first) };
}

/** @param oldestFirst the pelaksana among PNS and CPNS. */
function executorRanks(oldestFirst: readonly Seat[], known: Known, found: Map<Seat, Rank>): void {
  const counts = countsOf(oldestFirst.length, EXECUTOR_SHARES);
  const open = new Set(oldestFirst);
  const take = (count: number, fits: (seat: Seat) => boolean): Seat[] => {
    const taken = [...open].filter(fits).slice(0, count);
    for (const seat of taken) open.delete(seat);
    return taken;
  };
  const has = (seat: Seat, ...levels: readonly EducationLevel[]): boolean =>
    levels.includes(known.educations.get(seat) ?? 'S1');
  const set = (group: readonly Seat[], lowest: Rank, highest: Rank): void => {
    for (const seat of group) found.set(seat, rankWithin(seat, lowest, highest, known));
  };

  set(
    take(counts.get('high') ?? 0, (seat) => seat.employment === 'PNS' && has(seat, 'S1')),
    'III/c',
    'III/d',
  );
  const graduates = take(open.size, (seat) => has(seat, 'S1'));
  set(graduates, 'III/a', 'III/b');
  const risen = (counts.get('middle') ?? 0) - graduates.length;
  set(
    take(risen, (seat) => seat.employment === 'PNS' && has(seat, 'SLTA', 'D-III')),
    'III/a',
    'III/b',
  );
  set(
    take(counts.get('lowest') ?? 0, (seat) => has(seat, 'SD', 'SLTP')),
    'I/c',
    'I/d',
  );
  set([...open], 'II/a', 'II/d');
}

/** The rank a career of usual length has reached, kept between two bounds. */
function rankWithin(seat: Seat, lowest: Rank, highest: Rank, known: Known): Rank {
  const first = rankStep(FIRST_RANK[known.educations.get(seat) ?? 'S1']);
  const promotions = seat.employment === 'CPNS' ? 0 : Math.floor(Math.max(0, ageOf(seat, known) - 28) / 4);
  const step = Math.min(rankStep(highest), Math.max(rankStep(lowest), first + promotions));
  return rankAtStep(step) ?? lowest;
}

function ageOf(seat: Seat, { births }: Known): number {
  return completedYears(births.get(seat) ?? REFERENCE_DATE, REFERENCE_DATE);
}
