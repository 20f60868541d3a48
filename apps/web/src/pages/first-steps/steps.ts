import type { DirectoryFormat } from '#libs/contracts/imports';
import type { AgencyView } from '../../api/views.js';

export interface Step {
  readonly format: DirectoryFormat;
  /** Rows the agency holds; null where the api does not count them. */
  readonly rows: number | null;
  readonly state: 'done' | 'next' | 'later';
}

/** The four files in order: the first without rows is next, those after it wait. */
export function stepsOf({ units, positions, employees }: AgencyView['counts']): Step[] {
  const counts: readonly (readonly [DirectoryFormat, number | null])[] = [
    ['units', units],
    ['positions', positions],
    ['employees', employees],
    ['holders', null],
  ];
  const next = counts.findIndex(([, rows]) => !rows);
  return counts.map(([format, rows], place) => ({ format, rows, state: stateOf(place, next) }));
}

function stateOf(place: number, next: number): Step['state'] {
  if (place < next) return 'done';
  return place === next ? 'next' : 'later';
}
