import { meanOf } from '#libs/domain/statistics';
import type { RatingTable } from './rating-table.js';

/** One rating of an assessment: who rated whom on which competency by which tool. No evidence is no row. */
export interface RatingRow {
  readonly target: string;
  readonly rater: string;
  readonly tool: string;
  readonly competency: string;
  /** Assessment day of the event, 1 the first; absent: not known. */
  readonly day?: number;
  /** Any finite unit, the same in all rows. */
  readonly level: number;
}

/** A rating beside the mean of everybody who rated the same target by the same tool on the same competency. */
export interface SharedRating {
  readonly target: string;
  readonly rater: string;
  readonly day: number | null;
  readonly level: number;
  /** The panel mean, the rater's own rating included. */
  readonly panel: number;
}

interface Observation {
  /** What was rated: ratings of one item can be compared. */
  readonly item: string;
  readonly target: string;
  readonly rater: string;
  readonly day: number | null;
  readonly level: number;
}

/**
 * The ratings of what two raters or more rated.
 * @throws RangeError when a rater rates the same twice
 */
export function sharedRatings(rows: readonly RatingRow[]): SharedRating[] {
  return sharedOf(
    rows.map(({ target, rater, tool, competency, day, level }) => ({
      item: JSON.stringify([target, tool, competency]),
      target,
      rater,
      day: day ?? null,
      level,
    })),
  );
}

/** The same of a table: rater and target are named by their place. */
export function sharedOfTable(table: RatingTable): SharedRating[] {
  return sharedOf(
    table.flatMap((row, target) =>
      row.flatMap((level, rater): Observation[] => {
        const item = String(target);
        return level === null ? [] : [{ item, target: item, rater: String(rater), day: null, level }];
      }),
    ),
  );
}

function sharedOf(observations: readonly Observation[]): SharedRating[] {
  const items = groupedBy(observations, ({ item }) => item);
  return [...items.values()].flatMap((ratings) => {
    if (new Set(ratings.map(({ rater }) => rater)).size < ratings.length)
      throw new RangeError('A rater rates the same target, tool and competency once.');
    if (ratings.length < 2) return [];
    const panel = meanOf(ratings.map(({ level }) => level));
    return ratings.map(({ target, rater, day, level }) => ({ target, rater, day, level, panel }));
  });
}

/** Rows by a key, keys and rows in the order given. */
export function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}
