import type { ReactNode } from 'react';
import { useFormats } from '../format/use-formats.js';
import classes from './figures.module.css';

interface Figure {
  readonly label: string;
  readonly value: number;
}

/** A few numbers with their names. */
export function Figures({ figures }: { figures: readonly Figure[] }): ReactNode {
  const formats = useFormats();
  return (
    <dl className={classes.list}>
      {figures.map(({ label, value }) => (
        <div key={label} className={classes.figure}>
          <dt>{label}</dt>
          <dd>{formats.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
