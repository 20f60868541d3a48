import type { ReactNode } from 'react';
import type { Tone } from '../theme/tone.js';
import classes from './status-badge.module.css';

/** A state as a word on a colour; the word alone says it all. */
export function StatusBadge({ tone, children }: { tone: Tone; children: ReactNode }): ReactNode {
  return (
    <span className={classes.badge} data-tone={tone}>
      {children}
    </span>
  );
}
