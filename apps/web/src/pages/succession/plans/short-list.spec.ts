import { describe, expect, it } from '@jest/globals';
import type { PlanView, SuccessorRow } from '../../../api/succession-views.js';
import { lacksReason, moved, shortListOf, wishesOf, withMember } from './short-list.js';

const row = (employeeId: number, readiness: SuccessorRow['readiness'] = 'now') =>
  ({ employeeId, name: `Orang ${employeeId}`, rank: employeeId, readiness }) as SuccessorRow;
const plan = {
  members: [
    { employeeId: 1, name: 'Orang 1', readiness: 'now', readinessReason: null },
    {
      employeeId: 2,
      name: 'Orang 2',
      readiness: 'threeYearsOrMore',
      readinessReason: 'Sedang tugas belajar',
    },
    { employeeId: 9, name: 'Orang 9', readiness: 'now', readinessReason: null },
  ],
} as PlanView;
const ranked = [row(1, 'oneToTwoYears'), row(2), row(3)];

describe('the short list of a draft', () => {
  it('follows the rules of today except where somebody decided otherwise', () => {
    const list = shortListOf(plan, ranked);
    expect(list.map(({ rank, usual, readiness }) => [rank, usual, readiness])).toEqual([
      [1, 'oneToTwoYears', 'oneToTwoYears'],
      [2, 'now', 'threeYearsOrMore'],
      [null, null, 'now'],
    ]);
    expect(wishesOf(list.slice(0, 2))).toEqual([
      { employeeId: 1 },
      { employeeId: 2, readiness: 'threeYearsOrMore', readinessReason: 'Sedang tugas belajar' },
    ]);
  });

  it('moves one step, not over its ends, and grows at the end', () => {
    const list = withMember(shortListOf(plan, ranked), row(3));
    const ids = (all: typeof list) => all.map(({ employeeId }) => employeeId);
    expect(ids(list)).toEqual([1, 2, 9, 3]);
    expect(ids(moved(list, 1, -1))).toEqual([2, 1, 9, 3]);
    expect(ids(moved(list, 0, -1))).toEqual([1, 2, 9, 3]);
    expect(ids(moved(list, 3, 1))).toEqual([1, 2, 9, 3]);
  });

  it('asks why a readiness is not that of the rules', () => {
    const [one] = withMember([], row(3));
    if (!one) throw new Error('nobody was added');
    expect(lacksReason(one)).toBe(false);
    expect(lacksReason({ ...one, readiness: 'notCandidate' })).toBe(true);
    expect(lacksReason({ ...one, readiness: 'notCandidate', reason: 'Mundur' })).toBe(false);
  });
});
