import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';
import type { Params } from './params.js';
import type { Viewer } from './viewer.js';

/** SELECT of the ids of a unit and all units below it; `unit` is an SQL expression. Ends even in a broken tree. */
export function subtreeSql(unit: string): string {
  return `with recursive below as (
      select u.id from org_unit u where u.id = ${unit}
      union select u.id from org_unit u join below b on u.parent_id = b.id)
    select id from below`;
}

/**
 * An int[] expression of the units a reading is narrowed to, or null when nothing narrows it: the viewer's own
 * subtree, the asked one, or what both share.
 */
export function narrowedUnits(viewer: Viewer, askedUnitId: number | null, params: Params): string | null {
  const wanted = [viewer.orgUnitId, askedUnitId].filter((id) => id !== null);
  if (wanted.length === 0) return null;
  const subtrees = wanted.map((id) => `(${subtreeSql(params.add(id, 'int'))})`);
  return `array(${subtrees.join(' intersect ')})`;
}

/**
 * Refuses a unit that does not exist or lies outside of what the viewer may see; both look the same from outside.
 * @throws DomainError orgUnit.not-found
 */
export async function requireUnit(tx: Tx, viewer: Viewer, unitId: number, field?: string): Promise<void> {
  const found = await tx.first(
    viewer.orgUnitId === null
      ? 'select id from org_unit where id = $1'
      : `select id from (${subtreeSql('$2')}) scope where id = $1`,
    viewer.orgUnitId === null ? [unitId] : [unitId, viewer.orgUnitId],
  );
  if (!found) throw new DomainError('not-found', 'orgUnit.not-found', field ? { field } : {});
}
