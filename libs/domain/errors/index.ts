/**
 * What went wrong, in the few words the outer layers translate to a status:
 * `invalid` the input breaks a rule of form; `conflict` it contradicts what stands; `not-found`;
 * `forbidden`; `stale` somebody changed it meanwhile; `precondition` something else must happen first.
 */
export const DOMAIN_ERROR_KINDS = [
  'invalid',
  'conflict',
  'not-found',
  'forbidden',
  'stale',
  'precondition',
] as const;

export type DomainErrorKind = (typeof DOMAIN_ERROR_KINDS)[number];

/** Facts beside the code: plain values only, so that they survive JSON. Never a sentence for people. */
export type DomainErrorDetails = Readonly<
  Record<string, string | number | boolean | null | readonly (string | number)[]>
>;

/** A broken invariant. `code` is stable and dotted (`calendar.not-a-date`); people's words are found by it. */
export class DomainError extends Error {
  override readonly name = 'DomainError';

  constructor(
    readonly kind: DomainErrorKind,
    readonly code: string,
    readonly details: DomainErrorDetails = {},
  ) {
    super(code);
  }
}
