import type { SqlValue } from '#libs/platform/database';

/** Collects the values of a statement that is put together from parts; the parts hold only placeholders. */
export class Params {
  readonly values: SqlValue[] = [];

  /** Adds a value and gives its placeholder, such as `$3::date`. */
  add(value: SqlValue, type: 'int' | 'text' | 'date' | 'int[]' | 'text[]' | 'boolean'): string {
    this.values.push(value);
    return `$${this.values.length}::${type}`;
  }
}
