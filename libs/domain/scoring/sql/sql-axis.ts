/** A column of the cheap inner query over the row `i`. */
export interface SqlColumn {
  readonly name: string;
  readonly sql: string;
}

/**
 * An axis as numerator over denominator in millionths. Both are expressions over the inner query `n`; the
 * denominator is a constant unless exclusions make it the person's own. `bound` is the largest numerator.
 */
export interface SqlAxis {
  readonly columns: readonly SqlColumn[];
  readonly numerator: string;
  readonly denominator: bigint | string;
  readonly bound: bigint;
}
