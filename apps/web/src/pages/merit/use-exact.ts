import { useFormats } from '../../format/use-formats.js';

/** Exact figures in the reader's writing: nothing is rounded, 0.728750 is 0,72875. */
export function useExact() {
  const { number } = useFormats();
  const comma = number(0.5).slice(1, 2);
  return {
    /** Of decimal text, such as an index. */
    decimal: (text: string) => text.replace(/\.?0+$/, '').replace('.', comma),
    /** A share in per cent, half up at two decimals: 26 of 28 is 92,86. */
    percent: (count: number, of: number) => number(Math.floor((2 * count * 10_000 + of) / (2 * of)) / 100),
  };
}
