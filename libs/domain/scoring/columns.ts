import { DomainError } from '#libs/domain/errors';
import { INPUT_CODES, type InputCode, inputDefinition, type InputValue, isInputValue } from './inputs.js';

/** A column of the wide row of inputs: one per input, null is missing. */
export interface InputColumn {
  readonly input: InputCode;
  readonly name: string;
  readonly type: 'smallint' | 'integer';
}

/** `learningHours` is `learning_hours`, `feedback360` is `feedback360`, `agencyFigure1` is `agency_figure1`. */
export function columnOf(input: InputCode): string {
  return input.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Every column, in the order of the catalogue: codes and counts are small, figures and shares integers. */
export const INPUT_COLUMNS: readonly InputColumn[] = INPUT_CODES.map((input) => {
  const { kind } = inputDefinition(input);
  return { input, name: columnOf(input), type: kind === 'code' || kind === 'count' ? 'smallint' : 'integer' };
});

/**
 * A raw value as the column holds it: a code is its place in the list, from 1.
 * Throws `scoring.input-invalid` for a value the input cannot have.
 */
export function storedValue(input: InputCode, value: InputValue | undefined): number | null {
  if (value === null || value === undefined) return null;
  if (!isInputValue(input, value))
    throw new DomainError('invalid', 'scoring.input-invalid', { input, value });
  const definition = inputDefinition(input);
  return definition.kind === 'code' ? definition.codes.indexOf(String(value)) + 1 : Number(value);
}

/** The raw value of a column; throws `scoring.input-invalid` for a number that stands for nothing. */
export function rawValue(input: InputCode, stored: number | null): InputValue {
  if (stored === null) return null;
  const definition = inputDefinition(input);
  const raw = definition.kind === 'code' ? (definition.codes[stored - 1] ?? null) : stored;
  if (!isInputValue(input, raw))
    throw new DomainError('invalid', 'scoring.input-invalid', { input, value: stored });
  return raw;
}
