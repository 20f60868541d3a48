import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  GATE_ANSWERS,
  type GateAnswer,
  isNationalProposal,
  overallAnswer,
  poolStanding,
} from '#libs/domain/eligibility';
import { BOXES } from '#libs/domain/nine-box';

const gates = (...answers: GateAnswer[]) => answers.map((answer) => ({ answer }));
const ALL_MET = gates('met', 'met', 'met', 'met', 'met', 'met');

test('boxes 7, 8 and 9 with all six gates met (docs/domain/03)', () => {
  expect(BOXES.filter((box) => poolStanding(box, ALL_MET) === 'member')).toEqual([7, 8, 9]);
  expect(poolStanding(null, ALL_MET)).toBe('none');
});

test.each([
  [gates('met', 'needsVerification'), 'awaitingVerification'],
  [gates('needsVerification', 'notMet'), 'none'],
  [gates('met', 'notMet'), 'none'],
] as const)('%j in box 8: %s', (answers, standing) => {
  expect(poolStanding(8, answers)).toBe(standing);
});

test('the boxes are a setting', () => {
  expect(poolStanding(7, ALL_MET, [8, 9])).toBe('none');
  expect(poolStanding(5, ALL_MET, [5])).toBe('member');
});

test('the national proposal is made of members of box 9', () => {
  expect(isNationalProposal(9, 'member')).toBe(true);
  expect(isNationalProposal(9, 'awaitingVerification')).toBe(false);
  expect(isNationalProposal(8, 'member')).toBe(false);
});

test('one TIDAK is enough, and the order of the gates decides nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...GATE_ANSWERS)), (answers) => {
      const overall = overallAnswer(answers);
      expect(overall === 'notMet').toBe(answers.includes('notMet'));
      expect(overall === 'met').toBe(answers.every((answer) => answer === 'met'));
      expect(overallAnswer([...answers].reverse())).toBe(overall);
    }),
  );
});
