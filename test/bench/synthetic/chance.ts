/** SQL of a whole number from 0 below `below`, decided by the id of the person `p` and a salt: the same in every run. */
export function chance(salt: number, below: number): string {
  return `((hashint8(p.id * 1000::bigint + ${salt}) & 2147483647) % ${below})`;
}

/** SQL of one of the values, each as likely as its share. */
export function oneOf(salt: number, shares: Readonly<Record<string, number>>): string {
  let below = 0;
  const total = Object.values(shares).reduce((sum, share) => sum + share, 0);
  const cases = Object.entries(shares).map(([value, share]) => `when x < ${(below += share)} then ${value}`);
  return `(select case ${cases.join(' ')} end from (select ${chance(salt, total)} as x) x)`;
}

/** SQL of millionths between two whole points. */
export function points(salt: number, from: number, to: number): string {
  return `(${from * 1_000_000} + ${chance(salt, (to - from) * 1_000_000)})`;
}

/** SQL that is NULL for so many people of a hundred. */
export function missing(salt: number, percent: number, sql: string): string {
  return `case when ${chance(salt, 100)} >= ${percent} then ${sql} end`;
}
