/** SELECT of one JSON object a rank (`RankFact`) where `condition` holds for the row `k`. */
export function rankSql(condition: string): string {
  return `select json_build_object('id', k.id, 'scheme', k.scheme, 'grade', k.grade, 'since', k.since,
      'decreeNumber', k.decree_number, 'decreeDate', k.decree_date, 'voidReason', k.void_reason, 'version', k.version) as fact
    from employee_rank k where ${condition} order by k.since desc nulls last, k.id desc`;
}

/** SELECT of education rows (`EducationRow`) where `condition` holds for the row `k`, the newest first. */
export function educationsSql(condition: string): string {
  return `select k.id, k.level, k.program, k.institution, k.graduated_year as "graduatedYear",
      k.void_reason as "voidReason", k.version
    from employee_education k where ${condition} order by k.graduated_year desc nulls last, k.id desc`;
}
