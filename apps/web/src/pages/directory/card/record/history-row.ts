/** One competency through all results, the oldest first. Levels in hundredths. */
export interface HistoryRow {
  readonly code: string;
  readonly name: string | null;
  /** In the order of the dates; null: not rated in that result. */
  readonly levels: readonly (number | null)[];
  readonly standard: number | null;
  readonly target: number | null;
}
