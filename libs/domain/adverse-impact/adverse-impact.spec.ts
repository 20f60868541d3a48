import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adverseImpact, fisherExact, type GroupImpact } from '#libs/domain/adverse-impact';

const group = (name: string, selected: number, total: number) => ({ group: name, selected, total });

const impactOf = (groups: Parameters<typeof adverseImpact>[0], name: string): GroupImpact | undefined =>
  adverseImpact(groups).groups.find((one) => one.group === name);

const counts = fc.nat(60).chain((total) => fc.record({ selected: fc.nat(total), total: fc.constant(total) }));

/** By factorials in exact integers. */
function byFactorials(one: { selected: number; total: number }, other: { selected: number; total: number }) {
  const choose = (n: number, k: number) => {
    let result = 1n;
    for (let step = 0; step < k; step += 1) result = (result * BigInt(n - step)) / BigInt(step + 1);
    return result;
  };
  const selected = one.selected + other.selected;
  const tables = Array.from({ length: selected + 1 }, (_, x) =>
    x <= one.total && selected - x <= other.total
      ? choose(one.total, x) * choose(other.total, selected - x)
      : 0n,
  );
  const observed = tables[one.selected] ?? 0n;
  const sum = (ways: readonly bigint[]) => ways.reduce((total, way) => total + way, 0n);
  return Number((sum(tables.filter((ways) => ways <= observed)) * 10n ** 15n) / sum(tables)) / 1e15;
}

describe('adverse impact', () => {
  it('48 of 80 against 12 of 40 is as published', () => {
    const impact = impactOf([group('laki-laki', 48, 80), group('perempuan', 12, 40)], 'perempuan');
    expect(impact).toMatchObject({
      flagged: true,
      significant: true,
      sample: 'sufficient',
      isReference: false,
    });
    expect(impact?.impactRatio.value).toBeCloseTo(0.5, 12);
    expect(impact?.z.value).toBeCloseTo(3.098387, 6);
    expect(impact?.zP.value).toBeCloseTo(0.00194577, 8);
    expect(impact?.fisherP.value).toBeCloseTo(0.00340922, 8);
  });

  it('9 of 10 against 5 of 10 is flagged, but not significant', () => {
    const impact = impactOf([group('a', 9, 10), group('b', 5, 10)], 'b');
    expect(impact).toMatchObject({ flagged: true, significant: false, sample: 'smallPool' });
    expect(impact?.impactRatio.value).toBeCloseTo(0.555556, 6);
    expect(impact?.fisherP.value).toBeCloseTo(0.140867, 6);
  });

  it('compares every group with the highest rate, which is not tested against itself', () => {
    const result = adverseImpact([group('a', 1, 4), group('b', 30, 40), group('c', 3, 4)]);
    expect(result).toMatchObject({ reference: 'b', total: 48, sample: 'sufficient' });
    expect(result.groups.map(({ sample }) => sample)).toEqual(['smallGroup', 'sufficient', 'smallGroup']);
    expect(result.groups[1]).toMatchObject({
      isReference: true,
      impactRatio: { value: 1 },
      flagged: false,
      z: { value: null, reason: 'reference' },
      significant: null,
    });
    expect(result.groups[2]).toMatchObject({ isReference: false, impactRatio: { value: 1 }, flagged: false });
  });

  it('flags below four fifths exactly: 12/30 of 15/30 is not below', () => {
    expect(impactOf([group('a', 15, 30), group('b', 12, 30)], 'b')?.flagged).toBe(false);
    expect(impactOf([group('a', 7, 11), group('b', 28, 55)], 'b')?.flagged).toBe(false);
    expect(impactOf([group('a', 15_000, 30_000), group('b', 11_999, 30_000)], 'b')?.flagged).toBe(true);
  });

  it('says significance without a flag', () => {
    const impact = impactOf([group('a', 5000, 10_000), group('b', 4200, 10_000)], 'b');
    expect(impact).toMatchObject({ flagged: false, significant: true });
  });

  it('is undefined where nobody is there, nobody was selected, or everybody', () => {
    const empty = adverseImpact([group('a', 0, 0), group('b', 2, 5)]);
    expect(empty.groups[0]).toMatchObject({
      rate: { value: null, reason: 'emptyGroup' },
      impactRatio: { value: null, reason: 'emptyGroup' },
      fisherP: { value: null, reason: 'emptyGroup' },
      flagged: null,
    });
    expect(adverseImpact([group('a', 0, 0)]).reference).toBeNull();
    expect(impactOf([group('a', 0, 9), group('b', 0, 8)], 'b')).toMatchObject({
      rate: { value: 0 },
      impactRatio: { value: null, reason: 'nobodySelected' },
      z: { value: null, reason: 'noVariation' },
      fisherP: { value: 1 },
      flagged: null,
    });
    expect(impactOf([group('a', 9, 9), group('b', 8, 8)], 'b')).toMatchObject({
      impactRatio: { value: 1 },
      zP: { value: null, reason: 'noVariation' },
      flagged: false,
      significant: false,
    });
  });

  it.each([
    [5, 4],
    [-1, 4],
    [1.5, 4],
  ])('refuses %s selected of %s', (selected, total) => {
    expect(() => adverseImpact([group('a', selected, total)])).toThrow(RangeError);
  });

  it('does not depend on the order of the groups', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2, maxLength: 5 }), (given) => {
        const groups = given.map((one, at) => ({ ...one, group: `g${at}`, total: one.total * 8 + at }));
        const here = adverseImpact(groups).groups;
        const there = adverseImpact([...groups].reverse()).groups;
        for (const one of here) {
          const other = there.find(({ group: name }) => name === one.group);
          expect(other?.impactRatio).toEqual(one.impactRatio);
          expect(other?.flagged).toBe(one.flagged);
        }
        expect(JSON.parse(JSON.stringify(here))).toEqual(here);
      }),
    );
  });
});

describe("Fisher's exact test", () => {
  it('is the sum over exact tables, in (0, 1], the same from either side', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const p = fisherExact(one, other);
        expect(p).toBeGreaterThan(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(p).toBeCloseTo(byFactorials(one, other), 10);
        expect(fisherExact(other, one)).toBeCloseTo(p, 12);
        const rest = ({ selected, total }: typeof one) => ({ selected: total - selected, total });
        expect(fisherExact(rest(one), rest(other))).toBeCloseTo(p, 12);
      }),
    );
  });

  it('holds at any size: half a million people, and differences no double can hold', () => {
    const half = { selected: 125_000, total: 250_000 };
    expect(fisherExact(half, half)).toBe(1);
    expect(
      fisherExact({ selected: 250_000, total: 250_000 }, { selected: 0, total: 250_000 }),
    ).toBeGreaterThan(0);
  });
});
