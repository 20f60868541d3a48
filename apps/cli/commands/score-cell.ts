import { MICRO, parseMicro } from '#libs/domain/micro';
import {
  type InputCode,
  inputDefinition,
  type InputPlace,
  type Inputs,
  isInputValue,
  type PotentialAspects,
  potentialShare,
  potkomShare,
} from '#libs/domain/scoring';
import { readCode, readFeedback } from './score-words.js';

/** What an empty cell looks like: the input is missing, which is not zero. */
const MISSING = ['', '-'];

const ASPECTS = 8;
const COMPETENCIES = 9;
const MONTHS = 12;

/**
 * The raw inputs a cell holds for a place of the policy: Indonesian words or codes, figures with comma or point,
 * years in post, levels separated by spaces. Empty for a blank cell, null for one that cannot be read.
 */
export function readCell(place: InputPlace, text: string, scaleMaximum: number): Inputs | null {
  if (MISSING.includes(text)) return {};
  const { input, fallback } = place;
  switch (inputDefinition(input).kind) {
    case 'code':
      return given(input, readCode(input, text));
    case 'count':
      return given(input, input === 'tenureMonths' ? readMonths(text) : readWhole(text));
    case 'micro':
      return given(input, (input === 'feedback360' ? readFeedback(text) : null) ?? parseMicro(text));
    case 'share':
      return /\s/.test(text)
        ? given(input, readLevels(input, text, scaleMaximum))
        : given(fallback, parseMicro(text));
  }
}

function given(input: InputCode | null, value: string | number | null): Inputs | null {
  return input !== null && isInputValue(input, value) ? { [input]: value } : null;
}

function readWhole(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}

/** Years in post, or months when the cell says so ('30 bulan'): completed months. */
function readMonths(text: string): number | null {
  const [, figure = '', unit = ''] = /^([\d.,]+)\s*([a-z]*)$/i.exec(text) ?? [];
  if (/^(bulan|bln|months?)$/i.test(unit)) return readWhole(figure);
  const years = /^(|tahun|thn|th|years?)$/i.test(unit) ? parseMicro(figure) : null;
  return years === null ? null : Math.floor((years * MONTHS) / MICRO);
}

/** Eight aspects; for potkom nine levels before them. */
function readLevels(input: InputCode, text: string, scaleMaximum: number): number | null {
  const hundredths = text.split(/\s+/).map(readHundredths);
  if (!hundredths.every((level) => level !== null)) return null;
  const competencies = input === 'potkom' ? COMPETENCIES : 0;
  const levels = hundredths.slice(0, competencies);
  const aspects: PotentialAspects = { hundredths: hundredths.slice(competencies), scaleMaximum };
  const fits = (values: readonly number[], maximum: number): boolean =>
    values.every((value) => value >= 0 && value <= maximum * 100);
  if (hundredths.length !== competencies + ASPECTS) return null;
  if (!fits(levels, 5) || !fits(aspects.hundredths, scaleMaximum)) return null;
  return competencies === 0 ? potentialShare(aspects) : potkomShare(levels, aspects);
}

function readHundredths(text: string): number | null {
  const micro = parseMicro(text);
  return micro !== null && micro % 10_000 === 0 ? micro / 10_000 : null;
}
