import type { ReactNode } from 'react';
import { type Micro, parseMicro } from '#libs/domain/micro';
import { useScores } from './use-talent.js';
import classes from './parts.module.css';

/** A score with two decimals; the six that count are its title. Null: a dash. */
export function Score({ value }: { value: Micro | string | null }): ReactNode {
  const format = useScores();
  const micro = typeof value === 'string' ? parseMicro(value) : value;
  if (micro === null) return '–';
  return (
    <span className={classes.digits} title={format.exact(micro)}>
      {format.short(micro)}
    </span>
  );
}

/** A score with all six decimals. Null: a dash. */
export function ExactScore({ value }: { value: Micro | string | null }): ReactNode {
  const format = useScores();
  const micro = typeof value === 'string' ? parseMicro(value) : value;
  return <span className={classes.digits}>{micro === null ? '–' : format.exact(micro)}</span>;
}
