import { cleanNip } from './clean.js';

const EIGHTEEN_DIGITS = /^(\d{8})(\d{6})(\d)(\d{3})$/;
const MASK = '******** ****** *';

/** As people read it, 8-6-1-3 with spaces. What is no number of eighteen digits is returned as it stands. */
export function formatNip(text: string): string {
  const match = EIGHTEEN_DIGITS.exec(cleanNip(text));
  return match === null ? text : match.slice(1).join(' ');
}

/**
 * For logs and blind views: birth date, appointment and sex are hidden, only the sequence is left. What is
 * no number of eighteen digits is hidden whole, since nobody knows what it is.
 */
export function maskNip(text: string): string {
  const match = EIGHTEEN_DIGITS.exec(cleanNip(text));
  return `${MASK} ${match?.[4] ?? '***'}`;
}
