import { type InputFault } from './input-file.js';

/** Codes and sentences for a label that is blank and for one that was there before. */
export interface LabelRules {
  readonly blank: { readonly code: string; readonly reason: string };
  readonly twice: { readonly code: string; readonly reason: string };
}

/** A label and where it stands. */
export interface Label {
  readonly value: string;
  readonly row: number;
  readonly column?: string;
}

/** Blank labels, and those that repeat an earlier one whatever their case. */
export function labelFaults(labels: readonly Label[], { blank, twice }: LabelRules): InputFault[] {
  const seen = new Set<string>();
  return labels.flatMap((label): InputFault[] => {
    const { value, ...at } = label;
    if (value === '') return [{ ...blank, ...at }];
    const name = value.toLowerCase();
    const isTwice = seen.has(name);
    seen.add(name);
    return isTwice ? [{ ...twice, ...label }] : [];
  });
}
