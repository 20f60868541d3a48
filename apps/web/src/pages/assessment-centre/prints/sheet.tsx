import type { ReactNode } from 'react';
import type { EventView } from '../../../api/assessment-event-views.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './sheet.module.css';

interface SheetProps {
  readonly event: EventView;
  readonly title: string;
  readonly lines: readonly string[];
  readonly children: ReactNode;
}

/** One sheet of paper: organiser, event, what it is, and a table. */
export function Sheet({ event, title, lines, children }: SheetProps): ReactNode {
  return (
    <article className={classes.sheet} aria-label={[title, ...lines].join(', ')}>
      <p className={classes.organiser}>{event.institution}</p>
      <p className={classes.event}>{event.name}</p>
      <h2 className={classes.title}>{title}</h2>
      {lines.map((line) => (
        <p key={line} className={classes.line}>
          {line}
        </p>
      ))}
      {children}
    </article>
  );
}

interface SheetTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly ReactNode[])[];
  /** Room to write by hand in every row. */
  readonly tall?: boolean;
}

/** A table of a sheet; the first cell of a row names it. */
export function SheetTable({ label, heads, rows, tall = false }: SheetTableProps): ReactNode {
  const { states } = useMessages();
  if (rows.length === 0) return <p>{states.emptyTitle}</p>;
  return (
    <div className={classes.scroller} role="region" aria-label={label} tabIndex={0}>
      <table className={classes.table} data-tall={tall || undefined} aria-label={label}>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, place) => (
            <tr key={place}>
              {cells.map((cell, column) => (
                <td key={heads[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
