import { describe, expect, it } from '@jest/globals';
import {
  countWords,
  type EntryScale,
  evidenceFields,
  levelProblem,
  levelScale,
  typeLevel,
  writtenEvidence,
} from '#libs/domain/rating-entry';

describe('a level of a rating', () => {
  it('is 0 to 5 in the steps of the event', () => {
    expect([0, 100, 500].map((level) => levelProblem(level, 100))).toEqual([null, null, null]);
    expect([350, 325].map((level) => levelProblem(level, 100))).toEqual(['level-step', 'level-step']);
    expect([350, 325].map((level) => levelProblem(level, 50))).toEqual([null, 'level-step']);
    expect([325, 310].map((level) => levelProblem(level, 25))).toEqual([null, 'level-step']);
    expect([-100, 600, 1.5].map((level) => levelProblem(level, 25))).toEqual(
      Array.from({ length: 3 }, () => 'level-out-of-scale'),
    );
  });

  /** The level after each key. */
  function typing(keys: string, scale: EntryScale): (number | null)[] {
    let typed = '';
    return [...keys].map((key) => {
      const next = typeLevel(typed, key, scale);
      typed = next?.typed ?? typed;
      return next?.level ?? null;
    });
  }

  it('is typed key by key, and each key is a level at once where it can be', () => {
    expect(typing('34', levelScale(100))).toEqual([300, 400]);
    expect(typing('3,5', levelScale(50))).toEqual([300, 300, 350]);
    expect(typing('2.75', levelScale(25))).toEqual([200, 200, null, 275]);
    expect(typing('3,54', levelScale(50))).toEqual([300, 300, 350, 400]);
    expect(typing('5,5', levelScale(50))).toEqual([500, 500, null]);
    expect(typing('6', levelScale(100))).toEqual([null]);
  });

  it('of a scale of ten has two digits', () => {
    expect(typing('10112', { lowest: 100, highest: 1000, step: 100 })).toEqual([100, 1000, 100, 100, 200]);
    expect(typing('0', { lowest: 100, highest: 500, step: 100 })).toEqual([null]);
  });

  it('takes no comma where the event has whole levels, nor a letter', () => {
    expect(typeLevel('3', ',', levelScale(100))).toBeNull();
    expect(typeLevel('', 'n', levelScale(50))).toBeNull();
  });
});

describe('evidence', () => {
  it('of interviews is noted by STAR, of simulations by what was seen', () => {
    expect(evidenceFields('competencyInterview')).toEqual(['situation', 'task', 'action', 'result']);
    expect(evidenceFields('leaderlessGroupDiscussion')).toEqual(['observed']);
  });

  it('holds only what is written', () => {
    expect(writtenEvidence({ result: 'Selesai', task: '' })).toEqual({ result: 'Selesai' });
  });

  it('is counted in words', () => {
    expect(countWords('')).toBe(0);
    expect(countWords('  Ia menyusun   rencana—lalu (dua kali) menagih anak-anak buah. ')).toBe(9);
  });
});
