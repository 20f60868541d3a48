import { type InputCode, inputDefinition, type InputValue } from '#libs/domain/scoring';
import type { Messages } from '../../../messages/messages.js';
import { wordOf } from '../../../messages/messages.js';
import type { ScoreFormat } from './score-format.js';

type Words = Messages['talent']['words'];

const AGENCY_FIGURE = /^agencyFigure(\d+)$/;
const MONTHS_A_YEAR = 12;

/** What an input is called. */
export function inputName(input: InputCode, words: Words): string {
  const figure = AGENCY_FIGURE.exec(input)?.[1];
  return figure ? words.agencyFigure(figure) : wordOf(words.inputs, input);
}

/** A raw value in words, in the unit of its input; null for a missing one. */
export function rawInWords(
  input: InputCode,
  raw: InputValue,
  words: Words,
  format: ScoreFormat,
): string | null {
  if (raw === null) return null;
  const definition = inputDefinition(input);
  const figure = Number(raw);
  switch (definition.kind) {
    case 'code':
      return codeInWords(input, String(raw), words);
    case 'micro':
      return format.plain(figure);
    case 'share':
      return format.short((figure / definition.denominator) * 100_000_000);
    case 'count':
      return input === 'tenureMonths' ? monthsInWords(figure, words) : words.hours(String(figure));
  }
}

/** A code of an input's list in words. */
export function codeInWords(input: InputCode, code: string, words: Words): string {
  const values: Readonly<Partial<Record<string, Readonly<Record<string, string>>>>> = words.values;
  return wordOf(values[input] ?? {}, code);
}

function monthsInWords(months: number, words: Words): string {
  return words.months(String(Math.floor(months / MONTHS_A_YEAR)), String(months % MONTHS_A_YEAR));
}
