import type { MeasuredTable } from './required-fields.js';
import type { StatementView, TableMeter, UnitCompleteness } from './completeness.view.js';

/** A unit with the counts of its own people. */
export interface MeasuredUnit {
  readonly orgUnitId: number;
  readonly name: string;
  readonly parentId: number | null;
  readonly people: number;
  readonly counts: Readonly<Record<MeasuredTable, { readonly filled: number; readonly required: number }>>;
}

type Nearest = ReadonlyMap<string, StatementView>;

/**
 * Adds up the counts from the leaves to the top, and hands the statements down from the top to the leaves; a unit's
 * own statement stands before those above. Units must come parents first.
 * @param statements at most one a unit and table: the one that reaches furthest
 * @param above the units over the shown ones, the top one first: not shown, but their statements hold below
 */
export function completenessTree(
  units: readonly MeasuredUnit[],
  statements: readonly StatementView[],
  above: readonly number[] = [],
): UnitCompleteness[] {
  const nearest = nearestStatements(units, statements, above);
  const shown = new Map(
    units.map((unit) => [unit.orgUnitId, viewOf(unit, nearest.get(unit.orgUnitId) ?? new Map())]),
  );
  for (const unit of units.toReversed()) {
    const parent = unit.parentId === null ? undefined : shown.get(unit.parentId);
    const view = shown.get(unit.orgUnitId);
    if (parent && view) addTo(parent, view);
  }
  return [...shown.values()];
}

/** For each unit, by table, its own statement or the one it inherits. */
function nearestStatements(
  units: readonly MeasuredUnit[],
  statements: readonly StatementView[],
  above: readonly number[],
): ReadonlyMap<number, Nearest> {
  const path = above.map((orgUnitId, index) => ({ orgUnitId, parentId: above[index - 1] ?? null }));
  const own = new Map<number, StatementView[]>();
  for (const statement of statements) {
    own.set(statement.orgUnitId, [...(own.get(statement.orgUnitId) ?? []), statement]);
  }
  const nearest = new Map<number, Nearest>();
  for (const { orgUnitId, parentId } of [...path, ...units]) {
    const inherited = parentId === null ? undefined : nearest.get(parentId);
    const stated = (own.get(orgUnitId) ?? []).map((statement) => [statement.tableCode, statement] as const);
    nearest.set(orgUnitId, new Map([...(inherited ?? []), ...stated]));
  }
  return nearest;
}

function viewOf(unit: MeasuredUnit, statements: Nearest): UnitCompleteness {
  const codes = new Set([...Object.keys(unit.counts), ...statements.keys()]);
  const counts: Readonly<Record<string, { filled: number; required: number }>> = unit.counts;
  const tables: Record<string, TableMeter> = {};
  for (const code of codes) {
    const statement = statements.get(code) ?? null;
    const { filled, required } = counts[code] ?? { filled: 0, required: 0 };
    const inherited = statement !== null && statement.orgUnitId !== unit.orgUnitId;
    tables[code] = { filled, required, statement, inherited };
  }
  return { orgUnitId: unit.orgUnitId, name: unit.name, parentId: unit.parentId, people: unit.people, tables };
}

function addTo(parent: UnitCompleteness, child: UnitCompleteness): void {
  parent.people += child.people;
  for (const [code, { filled, required }] of Object.entries(child.tables)) {
    const meter = parent.tables[code];
    if (!meter) continue;
    meter.filled += filled;
    meter.required += required;
  }
}
