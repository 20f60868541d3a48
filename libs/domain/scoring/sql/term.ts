import { MICRO } from '#libs/domain/micro';
import { columnOf } from '../columns.js';
import { inputDefinition } from '../inputs.js';
import { lcm, multiply, type Rational, rational } from '../rational.js';
import type { Form, Leaf, Source } from '../tree.js';

/** The integers a policy's SQL computes with. */
export type SqlNumber = 'bigint' | 'numeric';

/**
 * A leaf and the exact factor of its points: what it adds to a numerator of millionths, before the common
 * denominator makes integers of it.
 */
export interface Term {
  readonly leaf: Leaf;
  readonly factor: Rational;
}

export const column = (source: Source): string => `i.${columnOf(source.input)}`;

/** True when none of the leaf's columns has a value. */
export const isMissing = ({ sources }: Leaf): string =>
  sources.map((source) => `${column(source)} is null`).join(' and ');

/** True when one of the leaf's columns has a value. */
export const isPresent = ({ sources }: Leaf): string =>
  sources.length === 1
    ? `${column(sources[0])} is not null`
    : `(${sources.map((source) => `${column(source)} is not null`).join(' or ')})`;

/** The least denominator that makes every constant of the terms an integer. */
export function commonDenominator(terms: readonly Term[]): bigint {
  return lcm(
    terms.flatMap(({ leaf, factor }) =>
      leaf.sources.flatMap(({ form }) => constantsOf(form).map((constant) => inMicro(constant, factor).d)),
    ),
  );
}

/** The largest integer the term can add. */
export function boundOf({ leaf, factor }: Term, denominator: bigint): bigint {
  const most = leaf.sources.flatMap(({ input, form }) =>
    constantsOf(form).map((constant) => {
      const integer = toInteger(inMicro(constant, factor), denominator);
      return form.kind === 'linear' ? integer * BigInt(mostRaw(input, form.cap)) : integer;
    }),
  );
  return most.reduce((largest, value) => (value > largest ? value : largest), 0n);
}

/**
 * The term as an integer expression over the row `i`: NULL when its input is missing, unless that counts as
 * zero or (excluded) leaves nothing here.
 */
export function termSql({ leaf, factor }: Term, denominator: bigint, type: SqlNumber): string {
  const literal = (constant: Rational): string =>
    `${toInteger(inMicro(constant, factor), denominator)}::${type}`;
  const sources = leaf.sources.map((source) => sourceSql(source, literal));
  if (leaf.missing !== 'block') sources.push(`0::${type}`);
  return sources.length === 1 ? sources.join() : `coalesce(${sources.join(', ')})`;
}

function sourceSql(source: Source, literal: (constant: Rational) => string): string {
  const { input, form } = source;
  const name = column(source);
  switch (form.kind) {
    case 'linear': {
      // Not least(): it would make the cap of a missing value.
      const capped =
        form.cap < mostRaw(input, Infinity)
          ? `case when ${name} > ${form.cap} then ${form.cap} else ${name} end`
          : name;
      return `${capped} * ${literal(form.factor)}`;
    }
    case 'table': {
      const definition = inputDefinition(input);
      const codes = definition.kind === 'code' ? definition.codes : [];
      const cases = codes.map(
        (code, index) => `when ${index + 1} then ${literal(form.points[code] ?? rational(0))}`,
      );
      return `case ${name} ${cases.join(' ')} end`;
    }
    case 'bands': {
      const cases = form.bands.map(({ from, points }) => `when ${name} >= ${from} then ${literal(points)}`);
      return `case ${cases.join(' ')} end`;
    }
  }
}

/** The largest value of the input's column that still counts as itself. */
function mostRaw(input: Source['input'], cap: number): number {
  const definition = inputDefinition(input);
  if (definition.kind === 'code') return 0;
  return Math.min(cap, definition.kind === 'share' ? definition.denominator : definition.maximum);
}

function constantsOf(form: Form): Rational[] {
  switch (form.kind) {
    case 'linear':
      return [form.factor];
    case 'table':
      return Object.values(form.points);
    case 'bands':
      return form.bands.map(({ points }) => points);
  }
}

function inMicro(constant: Rational, factor: Rational): Rational {
  return multiply(multiply(constant, factor), rational(MICRO));
}

function toInteger({ n, d }: Rational, denominator: bigint): bigint {
  return (n * denominator) / d;
}
