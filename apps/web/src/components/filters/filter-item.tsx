import type { CSSProperties, ReactNode } from 'react';
import classes from './filter-item.module.css';

/** The place of one field in a FilterBar: its width on a desk, half of the screen on a phone. */
export function FilterItem({ width, children }: { width: string; children: ReactNode }): ReactNode {
  const style = { '--item-width': width } as CSSProperties;
  return (
    <div className={classes.item} style={style}>
      {children}
    </div>
  );
}
