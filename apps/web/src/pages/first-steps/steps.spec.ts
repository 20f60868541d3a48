import { describe, expect, it } from '@jest/globals';
import { stepsOf } from './steps.js';

const states = (units: number, positions: number, employees: number) =>
  stepsOf({ units, positions, employees, users: 1 }).map(({ state }) => state);

describe('stepsOf', () => {
  it('begins with the units', () => {
    expect(states(0, 0, 0)).toEqual(['next', 'later', 'later', 'later']);
  });

  it('goes on with the first table that is empty', () => {
    expect(states(12, 0, 0)).toEqual(['done', 'next', 'later', 'later']);
    expect(states(12, 40, 0)).toEqual(['done', 'done', 'next', 'later']);
    expect(states(12, 40, 900)).toEqual(['done', 'done', 'done', 'next']);
  });

  it('does not jump over an empty table because a later one is filled', () => {
    expect(states(12, 0, 900)).toEqual(['done', 'next', 'later', 'later']);
  });
});
