import type { Tx } from '#libs/platform/database';
import { DomainError } from '#libs/domain/errors';

type SetUpTable = 'assessment_batch' | 'assessment_group' | 'assessment_room' | 'assessment_tool';

/** A row of the set-up: with an id it stands already. */
export interface KeptRow {
  readonly id?: number | null;
}

/**
 * Makes the rows of one table of an event those given: known ones are changed, new ones added.
 * @returns the ids in the order given; whatever is not among them is for the caller to take away
 * @throws DomainError assessmentCentre.row-unknown for an id of another event
 */
export async function keepRows<Row extends KeptRow>(
  tx: Tx,
  place: { readonly table: SetUpTable; readonly eventId: number; readonly field: string },
  rows: readonly Row[],
  columnsOf: (row: Row, index: number) => Readonly<Record<string, string | number>>,
): Promise<number[]> {
  const ids: number[] = [];
  for (const [index, row] of rows.entries()) {
    const entries = Object.entries(columnsOf(row, index));
    const values = entries.map(([, value]) => value);
    const kept = row.id
      ? await tx.query<{ id: number }>(
          `update ${place.table} set ${entries.map(([name], at) => `${name} = $${at + 3}`).join(', ')},
             version = version + 1 where event_id = $1 and id = $2 returning id`,
          [place.eventId, row.id, ...values],
        )
      : await tx.query<{ id: number }>(
          `insert into ${place.table} (agency_id, event_id, ${entries.map(([name]) => name).join(', ')})
           values ($1, $2, ${entries.map((_, at) => `$${at + 3}`).join(', ')}) returning id`,
          [tx.actor.agencyId, place.eventId, ...values],
        );
    if (!kept[0]) throw new DomainError('invalid', 'assessmentCentre.row-unknown', { field: place.field });
    ids.push(kept[0].id);
  }
  return ids;
}
