import { DomainError } from '#libs/domain/errors';

/**
 * A stored score: an integer of millionths, so 86.111111 is 86_111_111 (docs/domain/README, arithmetic).
 * A safe integer: the largest score that fits is above nine billion.
 */
export type Micro = number;

/** Millionths in one. */
export const MICRO = 1_000_000;

const DECIMAL = /^([+-]?)(\d{1,9})(?:[.,](\d{1,6}))?$/;

/**
 * The stored value of an exact ratio: divided once and rounded half up to six decimals; a half goes towards
 * plus infinity. Give integers, or bigint where a product may leave the safe integers.
 * Throws `micro.denominator-invalid` when the denominator is not positive.
 */
export function microRatio(numerator: bigint | number, denominator: bigint | number): Micro {
  const below = BigInt(denominator) * 2n;
  if (below <= 0n) throw new DomainError('invalid', 'micro.denominator-invalid');
  const above = BigInt(numerator) * BigInt(2 * MICRO) + below / 2n;
  const quotient = above / below;
  const floor = above < 0n && quotient * below !== above ? quotient - 1n : quotient;
  return Number(floor);
}

/** A whole number as a stored score. */
export function microOf(whole: number): Micro {
  return whole * MICRO;
}

/** Six decimals with a point: '93.588833'. What files, the API and the command line carry. */
export function formatMicro(value: Micro): string {
  const magnitude = Math.abs(value);
  const whole = Math.floor(magnitude / MICRO);
  const rest = String(magnitude % MICRO).padStart(6, '0');
  return `${value < 0 ? '-' : ''}${whole}.${rest}`;
}

/**
 * Reads a decimal with at most six decimals, point or comma, exactly: no float in between.
 * Null for anything else, also for more decimals than can be stored.
 */
export function parseMicro(text: string): Micro | null {
  const match = DECIMAL.exec(text.trim());
  if (match === null) return null;
  const magnitude = Number(match[2]) * MICRO + Number((match[3] ?? '').padEnd(6, '0'));
  return match[1] === '-' && magnitude !== 0 ? -magnitude : magnitude;
}
