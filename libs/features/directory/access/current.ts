/** SQL condition: the holding behind `alias` is valid and runs on the day `today` (an SQL date); `until` is inclusive. */
export function runs(alias: string, today: string): string {
  return `${alias}.voided_at is null and ${alias}.since <= ${today} and (${alias}.until is null or ${alias}.until >= ${today})`;
}

/** The same for the definitive holding, of which a person has at most one on a day. */
export function runsDefinitively(alias: string, today: string): string {
  return `${alias}.kind = 'definitive' and ${runs(alias, today)}`;
}

/** SQL text of a person's name as documents write it: 'Ir. Bambang Nugroho, S.T., M.M.'. */
export function fullName(alias: string): string {
  return `concat(${alias}.front_title || ' ', ${alias}.name, ', ' || ${alias}.back_title)`;
}
