import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/messages.js';
import classes from './parts.module.css';

/** A name and what is known under it; null: not filled yet. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** What is known, name by name. What is blank says so. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactNode {
  const { directory } = useMessages();
  return (
    <dl className={classes.facts}>
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span style={{ color: 'var(--kader-muted)' }}>{directory.words.blank}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
