import { type Inputs, type InputValue, isInputValue } from './inputs.js';
import { DomainError } from '#libs/domain/errors';
import { multiply, type Rational, rational, ZERO } from './rational.js';
import type { Form, Leaf, Source } from './tree.js';

/** The value that counts for a leaf: of its first present source. Null when all are missing. */
export interface FoundInput {
  readonly source: Source;
  readonly raw: string | number;
}

/** Throws `scoring.input-invalid` for a value the input cannot have. */
export function findInput(leaf: Leaf, inputs: Inputs): FoundInput | null {
  for (const source of leaf.sources) {
    const raw: InputValue = inputs[source.input] ?? null;
    if (raw === null) continue;
    if (isInputValue(source.input, raw)) return { source, raw };
    throw new DomainError('invalid', 'scoring.input-invalid', { input: source.input, value: raw });
  }
  return null;
}

/** Exact points of a raw value. */
export function pointsOf(form: Form, raw: string | number): Rational {
  switch (form.kind) {
    case 'linear':
      return multiply(rational(Math.min(Number(raw), form.cap)), form.factor);
    case 'table':
      return form.points[raw] ?? ZERO;
    case 'bands':
      return form.bands.find(({ from }) => Number(raw) >= from)?.points ?? ZERO;
  }
}
