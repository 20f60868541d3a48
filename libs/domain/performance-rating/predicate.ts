/**
 * Predikat kinerja, best first: Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang
 * (PermenPANRB 6/2022; docs/domain/03).
 */
export const PREDICATES = ['veryGood', 'good', 'needsImprovement', 'poor', 'veryPoor'] as const;

export type Predicate = (typeof PREDICATES)[number];

/** How work results and behaviour stand to expectations, best first: di atas, sesuai, di bawah ekspektasi. */
export const EXPECTATION_RATINGS = ['above', 'meets', 'below'] as const;

export type ExpectationRating = (typeof EXPECTATION_RATINGS)[number];

/** Work result by behaviour (PermenPANRB 6/2022): rows are hasil kerja, columns perilaku kerja. */
const TABLE: Readonly<Record<ExpectationRating, Readonly<Record<ExpectationRating, Predicate>>>> = {
  above: { above: 'veryGood', meets: 'good', below: 'poor' },
  meets: { above: 'good', meets: 'good', below: 'poor' },
  below: { above: 'needsImprovement', meets: 'needsImprovement', below: 'veryPoor' },
};

/** The predicate that follows from the ratings of work result and behaviour. */
export function predicateOf(workResult: ExpectationRating, behaviour: ExpectationRating): Predicate {
  return TABLE[workResult][behaviour];
}

/** Whether `predicate` is `least` or better: gate 2 asks for at least Baik (PP 11/2017, art. 199). */
export function isAtLeast(predicate: Predicate, least: Predicate): boolean {
  return PREDICATES.indexOf(predicate) <= PREDICATES.indexOf(least);
}
