import { useMemo } from 'react';
import { useFormats } from '../../format/use-formats.js';

/** Levels in words: hundredths, and gaps with their sign. */
export interface LevelFormats {
  readonly level: (hundredths: number) => string;
  readonly gap: (hundredths: number) => string;
}

export function useLevels(): LevelFormats {
  const { number } = useFormats();
  return useMemo(() => {
    const level = (hundredths: number) => number(hundredths / 100);
    return { level, gap: (hundredths) => `${hundredths > 0 ? '+' : ''}${level(hundredths)}` };
  }, [number]);
}
