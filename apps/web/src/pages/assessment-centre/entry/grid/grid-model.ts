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
    switch (move) {
      case 'left':
        return this.along(row, column - 1, -1);
      case 'right':
        return this.along(row, column + 1, 1);
      case 'rowStart':
        return this.along(row, 0, 1);
      case 'rowEnd':
        return this.along(row, this.columnCount - 1, -1);
      case 'up':
        return this.across(row - 1, column, -1);
      case 'down':
        return this.across(row + 1, column, 1);
      case 'pageUp':
        return this.across(Math.max(0, row - PAGE), column, 1);
      case 'pageDown':
        return this.across(Math.min(this.rows.length - 1, row + PAGE), column, -1);
      case 'first':
        return this.first;
      case 'last':
        return this.order.at(-1) ?? null;
      case 'next':
        return this.order[this.order.indexOf(key) + 1] ?? null;
      case 'previous':
        return this.order[this.order.indexOf(key) - 1] ?? null;
    }
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
