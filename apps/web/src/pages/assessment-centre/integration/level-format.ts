import { useMemo } from 'react';
import { type Language, useWording } from '../../../messages/messages.js';

const LOCALES: Readonly<Record<Language, string>> = { id: 'id-ID', en: 'en-GB' };
const MICRO = 1_000_000;

/** Levels and figures of the meeting as text; '' where there is none. */
export interface LevelFormats {
  /** Hundredths of a level: 350 is 3,5. */
  readonly level: (hundredths: number | null) => string;
  /** The same with its sign. */
  readonly gap: (hundredths: number | null) => string;
  /** Millionths with two decimals: a mean, a per cent. */
  readonly figure: (micro: number | null) => string;
}

/** Formats in the language in use. */
export function useLevelFormats(): LevelFormats {
  const { language } = useWording();
  return useMemo(() => {
    const short = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 });
    const signed = new Intl.NumberFormat(LOCALES[language], {
      maximumFractionDigits: 2,
      signDisplay: 'exceptZero',
    });
    const two = new Intl.NumberFormat(LOCALES[language], {
      minimumFractionDigits: 2,
      maximumFractionDigits: 2,
    });
    const unless = (format: Intl.NumberFormat, parts: number) => (value: number | null) =>
      value === null ? '' : format.format(value / parts);
    return { level: unless(short, 100), gap: unless(signed, 100), figure: unless(two, MICRO) };
  }, [language]);
}
