import { POSITION_GROUPS, POSITION_LEVELS, positionGroup } from '#libs/domain/position-level';

const ORDERS = POSITION_LEVELS.map(
  (level) => `when '${level}' then ${POSITION_GROUPS.length - POSITION_GROUPS.indexOf(positionGroup(level))}`,
).join(' ');

/** SQL of how high a jenjang stands by its kelompok jenjang: 6 for JPT Utama down to 1; NULL for an unknown one. */
export function levelOrderSql(level: string): string {
  return `case ${level} ${ORDERS} end`;
}
