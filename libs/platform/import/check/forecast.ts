import type { ChangeForecast } from '../run/row-counts.js';
import { runSet, type Scope } from './scope.js';

/** Tells what an apply of the examined rows would do, without doing it. Needs `staged`. */
export async function forecast(scope: Scope): Promise<ChangeForecast> {
  const [counts] = await runSet<{ fresh: number; standing: number }>(
    scope,
    ` select count(*) filter (where target_id is null)::int as fresh, count(target_id)::int as standing
     from staged where state = 'good'`,
  );
  const { fresh, standing } = counts ?? { fresh: 0, standing: 0 };
  const updated = standing === 0 ? 0 : await changedRows(scope);
  return { inserted: fresh, updated, unchanged: updated === null ? null : standing - updated };
}

async function changedRows(scope: Scope): Promise<number | null> {
  const { changed } = scope.format;
  if (!changed) return null;
  const [row] = await runSet<{ count: number }>(
    scope,
    `, good as (select * from staged where state = 'good' and target_id is not null)
     select count(distinct row_number)::int as count from (${changed}) c`,
  );
  return row?.count ?? 0;
}
