import { describe, expect, test } from '@jest/globals';
import { completedMonths } from '#libs/domain/calendar';
import { parseRank, rankStep, rankWarning } from '#libs/domain/rank';
import { REFERENCE_DATE } from './ages.js';
import { ofClass, PEOPLE, servants, tally } from './checks/regency.js';
import type { PeopleClass } from './model.js';
import type { DemoPerson } from './people.js';

/** A share of a class in whole people: not a person away from the exact product. */
function expectShare(count: number, total: number, percent: number): void {
  expect(Math.abs(count - (total * percent) / 100)).toBeLessThan(1);
}

describe('rank (09, section 3)', () => {
  const cell = (key: string): DemoPerson[] =>
    servants(PEOPLE).filter(
      ({ seat, rank }) =>
        (seat.post.echelon ?? seat.post.level) === key && !(key === 'IV.a' && rank.now === 'IV/a'),
    );
  const inCell = (key: string, ranks: readonly string[]) =>
    cell(key).filter(({ rank }) => ranks.includes(rank.now));

  test.each([
    ['II.a', ['IV/d'], 100],
    ['II.b', ['IV/c'], 46],
    ['II.b', ['IV/b'], 54],
    ['III.a', ['IV/b'], 45],
    ['III.a', ['IV/a'], 55],
    ['III.b', ['IV/a'], 52],
    ['III.b', ['III/d'], 48],
    ['IV.a', ['III/d'], 62],
    ['IV.a', ['III/c'], 38],
    ['IV.b', ['III/c'], 55],
    ['IV.b', ['III/b'], 45],
    ['jfAhliMadya', ['IV/a', 'IV/b', 'IV/c'], 100],
    ['jfAhliMuda', ['III/c', 'III/d'], 100],
    ['jfAhliPertama', ['III/a', 'III/b'], 100],
    ['pelaksana', ['III/a', 'III/b'], 40],
    ['pelaksana', ['II/a', 'II/b', 'II/c', 'II/d'], 52],
    ['pelaksana', ['III/c', 'III/d'], 6],
    ['pelaksana', ['I/a', 'I/b', 'I/c', 'I/d'], 2],
  ])('%s: %j %i%%', (key, ranks, percent) => {
    expect(cell(key).length).toBeGreaterThan(0);
    expectShare(inCell(key, ranks).length, cell(key).length, percent);
  });

  test('JF keterampilan stand between II/b and III/d', () => {
    for (const { seat, rank } of servants(PEOPLE)) {
      if (!/^jf(Penyelia|Mahir|Terampil)$/.test(seat.post.level)) continue;
      const step = rankStep(parseRank(rank.now) ?? 'I/a');
      expect(step).toBeGreaterThanOrEqual(rankStep('II/b'));
      expect(step).toBeLessThanOrEqual(rankStep('III/d'));
    }
  });

  test('PPPK: IX 72%, VII 20%, V 8%', () => {
    expect(
      tally(
        PEOPLE.filter(({ seat }) => seat.employment === 'PPPK'),
        ({ rank }) => rank.now,
      ),
    ).toEqual({
      IX: 238,
      VII: 66,
      V: 26,
    });
  });

  test('six pengawas of IV/a are the only people outside the range of their echelon', () => {
    const outside = servants(PEOPLE).filter(({ seat, rank }) => {
      const known = parseRank(rank.now);
      return seat.post.echelon !== null && known !== null && rankWarning(known, seat.post.echelon) !== null;
    });
    expect(outside.map(({ rank, seat }) => [seat.group, rank.now])).toEqual(
      Array(6).fill(['pengawas', 'IV/a']),
    );
  });

  test('TMT golongan: the first of a month, April or October before 2024, never before TMT CPNS', () => {
    for (const { service, rank } of servants(PEOPLE)) {
      expect(service.rankSince >= service.cpnsSince && service.rankSince <= REFERENCE_DATE).toBe(true);
      if (rank.steps === 0) continue;
      expect(service.rankSince.slice(8)).toBe('01');
      if (service.rankSince < '2024') expect(['04', '10']).toContain(service.rankSince.slice(5, 7));
    }
    const months = new Set(
      PEOPLE.map(({ service }) => service.rankSince)
        .filter((day) => day > '2024')
        .map((day) => day.slice(5, 7)),
    );
    expect(months.size).toBeGreaterThan(4);
  });
});

describe('education (09, section 3)', () => {
  const share = (people: readonly DemoPerson[], levels: readonly string[], percent: number): void =>
    expectShare(people.filter(({ level }) => levels.includes(level)).length, people.length, percent);
  const managers = (group: PeopleClass, echelon?: string) =>
    ofClass(group).filter(({ seat }) => echelon === undefined || seat.post.echelon === echelon);
  const jf = (experts: boolean) =>
    servants(PEOPLE).filter(
      ({ seat }) => seat.post.level.startsWith('jf') && seat.post.level.startsWith('jfAhli') === experts,
    );

  test('JPT II.b: S2 82, S1 13, S3 5; the Sekda S2', () => {
    const people = managers('jpt', 'II.b');
    share(people, ['S2'], 82);
    share(people, ['S1', 'D-IV'], 13);
    share(people, ['S3'], 5);
    expect(managers('jpt', 'II.a').map(({ level }) => level)).toEqual(['S2']);
  });

  test.each([
    [
      'administrator',
      [
        ['S2', 50],
        ['S1 D-IV', 49],
        ['S3', 1],
      ],
    ],
    [
      'pengawas',
      [
        ['S1 D-IV', 72],
        ['S2', 18],
        ['D-III', 6],
        ['SLTA', 4],
      ],
    ],
  ] as const)('%s', (group, shares) => {
    for (const [levels, percent] of shares) share(ofClass(group), levels.split(' '), percent);
  });

  test('JF ahli: S1 78, S2 21, S3 1; keterampilan: D-III 85, SLTA 15', () => {
    share(jf(true), ['S1', 'D-IV'], 78);
    share(jf(true), ['S2'], 21);
    share(jf(true), ['S3'], 1);
    share(jf(false), ['D-III'], 85);
    share(jf(false), ['SLTA'], 15);
  });

  test('pelaksana: S1 34, D-III 16, SLTA 46, SLTP and SD 4', () => {
    const people = servants(ofClass('pelaksana'));
    share(people, ['S1', 'D-IV'], 34);
    share(people, ['D-III'], 16);
    share(people, ['SLTA'], 46);
    share(people, ['SLTP', 'SD'], 4);
  });

  test('PPPK: IX S1, VII D-III, V SLTA', () => {
    const pairs = new Set(
      PEOPLE.filter(({ seat }) => seat.employment === 'PPPK').map(
        ({ rank, level }) => `${rank.now} ${level}`,
      ),
    );
    expect([...pairs].sort()).toEqual(['IX S1', 'V SLTA', 'VII D-III']);
  });
});

describe('service (09, section 3)', () => {
  const ageAtEntry = ({ birthDate, service }: DemoPerson): number =>
    Math.floor(completedMonths(birthDate, service.cpnsSince) / 12);

  test('TMT CPNS at 22 to 30, 8% of the PNS at 31 to 40', () => {
    const pns = PEOPLE.filter(({ seat }) => seat.employment === 'PNS');
    const late = pns.filter((person) => ageAtEntry(person) > 30);
    expect(late).toHaveLength(Math.round(1146 * 0.08));
    for (const person of late) expect(ageAtEntry(person)).toBeLessThanOrEqual(40);
    for (const person of servants(PEOPLE)) expect(ageAtEntry(person)).toBeGreaterThanOrEqual(22);
    const probation = PEOPLE.filter(({ seat }) => seat.employment === 'CPNS');
    for (const person of probation) expect(ageAtEntry(person)).toBeLessThanOrEqual(30);
  });

  test('PNS a year after CPNS; in common months', () => {
    for (const { service, seat } of servants(PEOPLE)) {
      expect(['01', '03', '04', '12']).toContain(service.cpnsSince.slice(5, 7));
      expect(service.pnsSince === null).toBe(seat.employment === 'CPNS');
    }
  });
});
