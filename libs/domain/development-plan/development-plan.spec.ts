import { describe, expect, it } from '@jest/globals';
import {
  type ActionType,
  actionShares,
  DEFAULT_ACTION_GUIDE,
  dutyStanding,
  isActionGuide,
  isOpenItem,
  learningDuty,
  nextItemStates,
} from '#libs/domain/development-plan';

describe('the yearly JP of docs/domain/02', () => {
  it.each([
    ['pns', 19, 'short'],
    ['pns', 20, 'met'],
    ['pns', 400, 'met'],
    ['pppk', 0, 'met'],
    ['pppk', 24, 'met'],
    ['pppk', 25, 'exceeded'],
    ['pppkPartTime', 25, 'exceeded'],
  ] as const)('%s with %i JP: %s', (type, hours, standing) => {
    const duty = learningDuty(type);
    expect(duty && dutyStanding(duty, hours)).toBe(standing);
  });

  it.each(['cpns', null] as const)('asks nothing of %s', (type) => {
    expect(learningDuty(type)).toBeNull();
  });
});

describe('the 70-20-10 guide', () => {
  it('lays the spread of the actions beside the setting', () => {
    const actions: ActionType[] = ['experience', 'experience', 'social'];
    expect(actionShares(actions, DEFAULT_ACTION_GUIDE)).toEqual([
      { type: 'experience', count: 2, percent: 67, guide: 70 },
      { type: 'social', count: 1, percent: 33, guide: 20 },
      { type: 'formal', count: 0, percent: 0, guide: 10 },
    ]);
    expect(actionShares([], DEFAULT_ACTION_GUIDE)[0]?.percent).toBeNull();
  });

  it.each([
    [70, 20, 10, true],
    [100, 0, 0, true],
    [70, 20, 11, false],
    [120, -20, 0, false],
    [69.5, 20.5, 10, false],
  ])('%d-%d-%d is a guide: %s', (experience, social, formal, isGuide) => {
    expect(isActionGuide({ experience, social, formal })).toBe(isGuide);
  });
});

it('works on items only once the plan is approved, and takes a mistake back', () => {
  expect(nextItemStates('draft', 'planned')).toEqual([]);
  expect(nextItemStates('approved', 'planned')).toEqual(['running', 'done', 'cancelled']);
  expect(nextItemStates('approved', 'done')).toEqual(['running']);
  expect(nextItemStates('approved', 'cancelled')).toEqual(['planned']);
  expect(nextItemStates('completed', 'done')).toEqual([]);
  expect((['planned', 'running', 'done', 'cancelled'] as const).filter(isOpenItem)).toEqual([
    'planned',
    'running',
  ]);
});
