/** A row of a grid: keys of entries by column; null where there is nothing to enter. */
export interface GridRow {
  readonly id: string;
  readonly keys: readonly (string | null)[];
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'rowStart'
  | 'rowEnd'
  | 'first'
  | 'last'
  | 'pageUp'
  | 'pageDown'
  | 'next'
  | 'previous';

const PAGE = 10;

/** Where every entry stands in a grid, and which one a key leads to. */
export class GridModel {
  private readonly places = new Map<string, Place>();
  private readonly order: string[] = [];

  constructor(
    readonly rows: readonly GridRow[],
    readonly columnCount: number,
  ) {
    rows.forEach(({ keys }, row) =>
      keys.forEach((key, column) => {
        if (key === null) return;
        this.places.set(key, { row, column });
        this.order.push(key);
      }),
    );
  }

  get first(): string | null {
    return this.order[0] ?? null;
  }

  placeOf(key: string | null): Place | null {
    return key === null ? null : (this.places.get(key) ?? null);
  }

  /** The entry a move leads to; the same one at the edge. */
  moved(key: string, move: Move): string {
    const place = this.placeOf(key);
    if (!place) return this.first ?? key;
    return this.target(key, place, move) ?? key;
  }

  private target(key: string, { row, column }: Place, move: Move): string | null {
    const [left, top] = [0, 0];
    const [right, bottom] = [this.columnCount - 1, this.rows.length - 1];
    const targets: Readonly<Record<Move, () => string | null>> = {
      left: () => this.along(row, column - 1, -1),
      right: () => this.along(row, column + 1, 1),
      rowStart: () => this.along(row, left, 1),
      rowEnd: () => this.along(row, right, -1),
      up: () => this.across(row - 1, column, -1),
      down: () => this.across(row + 1, column, 1),
      pageUp: () => this.across(Math.max(top, row - PAGE), column, 1),
      pageDown: () => this.across(Math.min(bottom, row + PAGE), column, -1),
      first: () => this.first,
      last: () => this.order.at(-1) ?? null,
      next: () => this.order[this.order.indexOf(key) + 1] ?? null,
      previous: () => this.order[this.order.indexOf(key) - 1] ?? null,
    };
    return targets[move]();
  }

  /** The first entry of a row from a column on. */
  private along(row: number, column: number, step: 1 | -1): string | null {
    for (let at = column; at >= 0 && at < this.columnCount; at += step) {
      const key = this.rows[row]?.keys[at];
      if (key) return key;
    }
    return null;
  }

  private across(row: number, column: number, step: 1 | -1): string | null {
    for (let at = row; at >= 0 && at < this.rows.length; at += step) {
      const key = this.rows[at]?.keys[column];
      if (key) return key;
    }
    return null;
  }
}
