import type { StreamOffice } from './stream-office.js';

const without = (...columns: readonly string[]) => columns.map((column) => ` - '${column}'`).join('');

/**
 * What the stream leaves behind, without what differs by nature: numbers given one after the other, moments, and how
 * often something was written on the way.
 */
const END: Readonly<Record<string, string>> = {
  periods: `select to_jsonb(t)${without('decided_at', 'computed_at')} as fact from talent_period t where agency_id = $1`,
  results: `select to_jsonb(r) as fact from talent_result r where agency_id = $1`,
  candidates: `select to_jsonb(c) as fact from succession_candidate c where agency_id = $1`,
  plans: `select to_jsonb(s)${without('decided_at', 'created_at')} as fact from succession_plan s where agency_id = $1`,
  members: `select to_jsonb(m)${without('id')} as fact from succession_plan_member m where agency_id = $1`,
  holdings: `select to_jsonb(h)${without('id')} as fact from holding h where agency_id = $1`,
  appointments: `select to_jsonb(a)${without('id', 'holding_id', 'recorded_at')} as fact from appointment a
    where agency_id = $1`,
  levels: `select to_jsonb(l)${without('id', 'version')} as fact from merit_level l where agency_id = $1`,
  figures: `select to_jsonb(f)${without('computed_at')} as fact from merit_figure f where agency_id = $1`,
  totals: `select distinct on (assessment_id, value) to_jsonb(y)${without('id', 'recorded_at')} as fact
    from merit_history y where agency_id = $1 order by assessment_id, value, id desc`,
  imports: `select jsonb_build_array(format, file_name, state, inserted, updated, error_code) as fact from import_run
    where agency_id = $1`,
  failures: `select jsonb_build_object('name', name, 'failure', failure) as fact from outbox
    where agency_id = $1 and (failure is not null or settled_at is null)
    union all select jsonb_build_object('name', name, 'code', error_code) from job_run
    where agency_id = $1 and state <> 'succeeded'`,
};

/** Table by table, every row as text. */
export async function endStateOf({ house, agencyId }: StreamOffice): Promise<Record<string, string[]>> {
  const end: Record<string, string[]> = {};
  for (const [name, sql] of Object.entries(END)) {
    const rows = await house.database.owner<{ fact: string }>(
      `select fact::text as fact from (${sql}) e order by 1`,
      [agencyId],
    );
    end[name] = rows.map(({ fact }) => fact);
  }
  return end;
}
