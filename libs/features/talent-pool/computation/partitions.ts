/*
 * The partitions of a cycle year, by name: the computation of a period names them itself, for a statement that could
 * touch any of twelve years takes twenty times as long to plan. What only reads may name the parents with the year.
 */

/** @throws when the year is none: it becomes SQL text */
function partition(table: 'talent_input' | 'talent_result', year: number): string {
  if (!Number.isInteger(year)) throw new Error(`${year} is no cycle year`);
  return `${table}_${year}`;
}

export const inputTable = (year: number): string => partition('talent_input', year);
export const resultTable = (year: number): string => partition('talent_result', year);
