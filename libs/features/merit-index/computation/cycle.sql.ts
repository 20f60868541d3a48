import { validityYearsSql } from '#libs/features/talent-pool/facts';
import { POSITION_GROUPS, POSITION_LEVELS, positionGroup } from '#libs/domain/position-level';

/**
 * The CTE `cycle` that facts read: $1 the data date, $2 the year of the assessment. Its days are "the last 2 years", the
 * assessment year and the one before (docs/domain/05).
 */
export const CYCLE = `cycle as (
  select $1::date as reference_date, $2::int as year, make_date($2::int, 1, 1) as year_begins,
         ${validityYearsSql('$1::date')} as validity_years,
         make_date($2::int - 1, 1, 1) as first_day, $1::date as last_day)`;

/** SQL of the kelompok jenjang of a jenjang, as text; NULL for an unknown one. */
export function groupSql(level: string): string {
  const cases = POSITION_GROUPS.map((group) => {
    const levels = POSITION_LEVELS.filter((one) => positionGroup(one) === group).map((one) => `'${one}'`);
    return `when ${level} in (${levels.join(', ')}) then '${group}'`;
  });
  return `case ${cases.join(' ')} end`;
}

/** JPT posts; JF that stand beside them in a kelompok jenjang are none. */
export const JPT_LEVELS = `('jptUtama', 'jptMadya', 'jptPratama')`;

/** Managerial posts below JPT. */
export const MANAGER_LEVELS = `('administrator', 'pengawas')`;

/** The columns of every list behind a figure, in this order. `counted`: the row fulfils what the figure asks. */
export const EVIDENCE_COLUMNS = ['part', 'code', 'name', 'post', 'unit', 'detail', 'counted'] as const;
