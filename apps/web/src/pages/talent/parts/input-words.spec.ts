import { describe, expect, it } from '@jest/globals';
import { INPUT_CODES, inputDefinition, POTENTIAL_SHARE_DENOMINATOR } from '#libs/domain/scoring';
import { id } from '../../../messages/id/index.js';
import { codeInWords, inputName, rawInWords } from './input-words.js';
import { scoreFormat } from './score-format.js';

const { words } = id.talent;
const FORMAT = scoreFormat('id');
const say = (input: (typeof INPUT_CODES)[number], raw: string | number | null) =>
  rawInWords(input, raw, words, FORMAT);

describe('inputs in words', () => {
  it('have a name each, those of the agency a number', () => {
    expect(INPUT_CODES.filter((input) => inputName(input, words) === input)).toEqual([]);
    expect(inputName('agencyFigure12', words)).toBe('Nilai instansi 12');
  });

  it('have a word for every code of every list', () => {
    const codes = INPUT_CODES.flatMap((input) => {
      const definition = inputDefinition(input);
      return definition.kind === 'code' ? definition.codes.map((code) => ({ input, code })) : [];
    });
    const official = ['S3', 'S2', 'D-III'];
    const unnamed = codes.filter(({ input, code }) => codeInWords(input, code, words) === code);
    expect(unnamed.map(({ code }) => code)).toEqual(official);
  });

  it('stand in the unit of the input', () => {
    expect(say('predicate', 'veryGood')).toBe('Sangat Baik');
    expect(say('learningHours', 24)).toBe('24 JP');
    expect(say('tenureMonths', 59)).toBe('4 tahun 11 bulan');
    expect(say('jpm', 86_111_111)).toBe('86,111111');
    expect(say('potential', POTENTIAL_SHARE_DENOMINATOR / 4)).toBe('25,00');
  });

  it('tell a missing one from 0', () => {
    expect(say('learningHours', null)).toBeNull();
    expect(say('learningHours', 0)).toBe('0 JP');
  });
});
