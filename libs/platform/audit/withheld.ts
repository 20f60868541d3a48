import { escapeIdentifier } from 'pg';
import type { Reader } from '#libs/platform/database';

/** Values of a table that the trail keeps to itself for a while; that they changed, who did it and when, it tells. */
interface Withholding {
  readonly columns: readonly string[];
  /** SQL over `t`: the row's values may be told now. */
  readonly until: string;
}

const INTEGRATED = `exists (select from assessment_event e
  where e.id = p.event_id and e.state in ('integration', 'locked', 'released'))`;

/** Assessors are independent until the integration (docs/decisions/0012): nobody reads what another one gave. */
const WITHHELD: Readonly<Record<string, Withholding>> = {
  assessment_rating: {
    columns: ['level', 'no_evidence', 'evidence', 'indicators'],
    until: `exists (select from assessment_assignment p where p.id = t.assignment_id and ${INTEGRATED})`,
  },
  assessment_potential: {
    columns: ['value'],
    until: `exists (select from assessment_participant p where p.id = t.participant_id and ${INTEGRATED})`,
  },
};

type Values = Readonly<Record<string, unknown>> | null;

/** A row of the trail as it may be told: `withheld` names the columns whose values are not. */
export interface Told {
  readonly old: Values;
  readonly new: Values;
  readonly withheld: string[];
}

/** Takes values out of the trail's answer that are not to be told yet; a row that is gone stays untold. */
export async function withhold<Item extends { readonly id: number } & Omit<Told, 'withheld'>>(
  reader: Reader,
  agencyId: number,
  table: string,
  items: readonly Item[],
): Promise<(Item & Told)[]> {
  const withholding = WITHHELD[table];
  if (!withholding) return items.map((item) => ({ ...item, withheld: [] }));
  const rows = await reader.read<{ id: number }>(
    agencyId,
    `select t.id from ${escapeIdentifier(table)} t where t.id = any($1::int[]) and ${withholding.until}`,
    [items.map(({ id }) => id)],
  );
  const open = new Set(rows.map(({ id }) => id));
  return items.map((item) =>
    open.has(item.id) ? { ...item, withheld: [] } : untold(item, withholding.columns),
  );
}

/** All columns together are named once one of them changed: which one would tell already. */
function untold<Item extends Omit<Told, 'withheld'>>(item: Item, columns: readonly string[]): Item & Told {
  const isMeant = columns.some((column) => column in (item.old ?? {}) || column in (item.new ?? {}));
  return {
    ...item,
    old: without(item.old, columns),
    new: without(item.new, columns),
    withheld: isMeant ? [...columns] : [],
  };
}

/** The row as it stands now, without what is withheld of it; a row of such a table is known by what it belongs to. */
export function presentOf(table: string, present: Values): Values {
  const withholding = WITHHELD[table];
  return withholding ? without(present, withholding.columns) : present;
}

function without(values: Values, columns: readonly string[]): Values {
  return values && Object.fromEntries(Object.entries(values).filter(([name]) => !columns.includes(name)));
}
