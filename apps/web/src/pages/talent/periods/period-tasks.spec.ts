import { expect, it } from '@jest/globals';
import { stepsOf } from './steps-of.js';
import { tasksOf } from './period-tasks.js';

const ANALYST = { manage: true, decide: false };
const PPK = { manage: false, decide: true };
const AUDITOR = { manage: false, decide: false };
const still = { runningJobId: null };

it.each([
  ['draft', ['compute'], []],
  ['computed', ['compute', 'propose'], []],
  ['calibration', ['propose'], []],
  ['proposed', [], ['giveBack', 'approve']],
  ['approved', ['publish'], []],
  ['published', [], []],
  ['archived', [], []],
] as const)('%s: what the analyst and what the PPK may do', (state, analyst, ppk) => {
  expect(tasksOf({ state, ...still }, ANALYST)).toEqual(analyst);
  expect(tasksOf({ state, ...still }, PPK)).toEqual(ppk);
  expect(tasksOf({ state, ...still }, AUDITOR)).toEqual([]);
});

it('nothing while the period is being computed', () => {
  expect(tasksOf({ state: 'computed', runningJobId: 'a' }, ANALYST)).toEqual([]);
});

it('shows a Sidang Komite that was left out as left out, and one to come as to come', () => {
  const standing = (state: 'computed' | 'proposed') =>
    stepsOf(state).find((step) => step.state === 'calibration')?.standing;
  expect(standing('computed')).toBe('ahead');
  expect(standing('proposed')).toBe('skipped');
});
