/** Facts a refusal carries, by name. */
export type ProblemDetails = Readonly<Record<string, unknown>>;

/** A fact as part of a sentence. */
export function textOf(fact: unknown): string {
  return typeof fact === 'string' || typeof fact === 'number' ? String(fact) : '-';
}
