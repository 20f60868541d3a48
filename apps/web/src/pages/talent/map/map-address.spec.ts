import { describe, expect, it } from '@jest/globals';
import { latestComputed } from './latest-computed.js';
import { readMapAddress } from './map-address.js';

describe('readMapAddress', () => {
  it('takes codes and numbers that the map knows', () => {
    const address = { group: 'pengawas', orgUnitId: '12', standing: 'goodButLow', box: '9', missing: 'jpm' };
    expect(readMapAddress(address)).toEqual({
      group: 'pengawas',
      orgUnitId: 12,
      standing: 'goodButLow',
      box: 9,
      missing: 'jpm',
    });
  });

  it('drops what the server would refuse', () => {
    const nothing = readMapAddress({
      group: 'eselon',
      orgUnitId: "12'",
      standing: 'x',
      box: '10',
      missing: '',
    });
    expect(Object.values(nothing).every((value) => value === undefined)).toBe(true);
  });
});

describe('latestComputed', () => {
  const period = (id: number, referenceDate: string, revision = 1) => ({ id, referenceDate, revision });

  it('is the computed one with the latest reference date, then the one made later', () => {
    const periods = [period(1, '2025-06-30'), period(3, '2026-06-30'), period(2, '2026-06-30')];
    expect(latestComputed(periods)?.id).toBe(3);
    expect(latestComputed([period(4, '2027-06-30', 0), ...periods])?.id).toBe(3);
  });

  it('is none while nothing is computed', () => {
    expect(latestComputed([period(1, '2026-06-30', 0)])).toBeNull();
  });
});
