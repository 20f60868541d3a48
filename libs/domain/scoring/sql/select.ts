import type { CompiledPolicy } from './compile.js';

/** Where the rows come from, in SQL that the caller has made sure of. */
export interface ScoreSource {
  /** The wide rows of inputs. */
  readonly from: string;
  /** Columns to carry along, by name. */
  readonly keys: readonly string[];
  /** Over the row `i`. */
  readonly where?: string;
}

/** keys, kinerja, potensial, talent_score, box, missing: one row per row of inputs. */
export function scoreSelect(compiled: CompiledPolicy, { from, keys, where }: ScoreSource): string {
  const inner = [
    ...keys.map((key) => `i.${key}`),
    ...compiled.inner.map(({ name, sql }) => `${sql} as ${name}`),
  ];
  return `select ${keys.map((key) => `n.${key}, `).join('')}${compiled.kinerja} as kinerja,
  ${compiled.potensial} as potensial,
  ${compiled.talentScore} as talent_score,
  ${compiled.box} as box,
  ${compiled.missing} as missing
from (select ${inner.join(',\n  ')}
  from ${from} i${where === undefined ? '' : ` where ${where}`} offset 0) n`;
}
