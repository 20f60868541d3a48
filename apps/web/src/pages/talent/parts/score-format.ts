import { FULL_WEIGHT, POTENTIAL_SHARE_DENOMINATOR, POTKOM_SHARE_DENOMINATOR } from '#libs/domain/scoring';
import { MICRO, type Micro } from '#libs/domain/micro';
import { LANGUAGES, type Language } from '../../../messages/messages.js';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };

/** Scores, points and weights as people read them; all of them are integers where they come from. */
export interface ScoreFormat {
  /** 93588833 → 93,59: for a glance; the exact one always stands beside it. */
  readonly short: (micro: Micro) => string;
  /** 93588833 → 93,588833: what was compared with the cut points. */
  readonly exact: (micro: Micro) => string;
  /** 80000000 → 80, 72500000 → 72,5: a figure somebody has set. */
  readonly plain: (micro: Micro) => string;
  /** In 1/10000 point of 100: 600000 → 60%, 83333 → 8,3333%. */
  readonly weight: (weight: number) => string;
}

const decimals = (locale: string, least: number, most: number) =>
  new Intl.NumberFormat(locale, { minimumFractionDigits: least, maximumFractionDigits: most });

function createScoreFormat(language: Language): ScoreFormat {
  const locale = LOCALES[language];
  const [two, six, trimmed, four] = [
    decimals(locale, 2, 2),
    decimals(locale, 6, 6),
    decimals(locale, 0, 6),
    decimals(locale, 0, 4),
  ];
  return {
    short: (micro) => two.format(hundredthsOf(micro) / 100),
    exact: (micro) => six.format(micro / MICRO),
    plain: (micro) => trimmed.format(micro / MICRO),
    weight: (weight) => `${four.format(weight / (FULL_WEIGHT / 100))}%`,
  };
}

/** Rounded half up, on integers: 77777778 → 7778. */
export function hundredthsOf(micro: Micro): number {
  return Math.floor((micro + 5_000) / 10_000);
}

const FORMATS = new Map(LANGUAGES.map((language) => [language, createScoreFormat(language)]));

/** The formats of a language. */
export function scoreFormat(language: Language): ScoreFormat {
  return FORMATS.get(language) ?? createScoreFormat(language);
}

/** Over what a share is counted; null for an input that is no share. */
export function denominatorOf(input: string): number | null {
  if (input === 'potential') return POTENTIAL_SHARE_DENOMINATOR;
  return input === 'potkom' ? POTKOM_SHARE_DENOMINATOR : null;
}
