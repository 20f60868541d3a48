import { describe, expect, it } from '@jest/globals';
import { byDictionaryOrder, GENERIC_CODES, REFERENCE_DICTIONARY, REFERENCE_SOURCE } from '../index.js';

describe('the reference dictionary', () => {
  const levels = REFERENCE_DICTIONARY.flatMap((competency) => competency.levels);
  const sentences = levels.flatMap(({ description, indicators }) => [
    description,
    ...indicators.map(({ text }) => text),
  ]);

  it('words the nine in five levels with three numbered indicators each', () => {
    expect(REFERENCE_DICTIONARY.map(({ code }) => code)).toEqual([...GENERIC_CODES]);
    for (const { levels } of REFERENCE_DICTIONARY) {
      expect(levels.map(({ level, title }) => [level, title])).toEqual([
        [1, 'Paham/dalam pengembangan'],
        [2, 'Dasar'],
        [3, 'Menengah'],
        [4, 'Mumpuni'],
        [5, 'Ahli'],
      ]);
      for (const { level, indicators } of levels) {
        expect(indicators.map(({ code }) => code)).toEqual([`${level}.1`, `${level}.2`, `${level}.3`]);
      }
    }
  });

  it('says each thing once, in whole sentences', () => {
    expect(new Set(sentences).size).toBe(9 * 5 * 4);
    expect(sentences.filter((sentence) => !/^[A-Z].{20,}\.$/.test(sentence))).toEqual([]);
  });

  it('says that it is a summary', () =>
    expect(REFERENCE_SOURCE).toMatch(/diringkas dari PermenPANRB 38\/2017/));

  it('stands in the order of the regulation, technical competencies behind it by code', () => {
    const technical = ['T.02', 'T.01'].map((code) => ({ code, group: 'technical' as const }));
    const shuffled = [...technical, ...REFERENCE_DICTIONARY].reverse().sort(byDictionaryOrder);
    expect(shuffled.map(({ code }) => code)).toEqual([...GENERIC_CODES, 'T.01', 'T.02']);
  });
});
