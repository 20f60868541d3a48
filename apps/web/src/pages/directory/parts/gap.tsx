import type { ReactNode } from 'react';
import { useFormats } from '../../../format/use-formats.js';

/** Selisih with its sign: −2 where people are lacking, +1 where there are more than needed. */
export function Gap({ value }: { value: number }): ReactNode {
  const formats = useFormats();
  if (value === 0) return formats.number(0);
  return <strong>{`${value > 0 ? '+' : '\u2212'}${formats.number(Math.abs(value))}`}</strong>;
}
