import type { ReactNode } from 'react';
import type { MeritAssessmentRow } from '../../api/merit.js';
import { Panel } from '../../components/panel.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { BandBadge } from './band-badge.js';
import { HistoryChart } from './history-chart.js';
import classes from './merit.module.css';
import { useExact } from './use-exact.js';

/** The totals of all years, as a line over the bands and as a table. */
export function HistoryPanel({ assessments }: { assessments: readonly MeritAssessmentRow[] }): ReactNode {
  const { merit, table } = useMessages();
  const { number } = useFormats();
  const { decimal } = useExact();
  const rows = assessments.flatMap(({ year, headlines }) =>
    headlines.map((headline) => ({ year, ...headline })),
  );
  return (
    <Panel title={merit.history}>
      <HistoryChart assessments={assessments} />
      <div className={classes.scroller} tabIndex={0} role="region" aria-label={table.scroll(merit.history)}>
        <table className={classes.table} aria-label={merit.history}>
          <thead>
            <tr>
              <th scope="col">{merit.columns.year}</th>
              <th scope="col">{merit.columns.value}</th>
              <th scope="col" className={classes.number}>
                {merit.columns.total}
              </th>
              <th scope="col" className={classes.number}>
                {merit.columns.index}
              </th>
              <th scope="col">{merit.columns.band}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, value, total, index, band, filled, of }) => (
              <tr key={`${year}.${value}`}>
                <th scope="row">{year}</th>
                <td>{merit.values[value]}</td>
                <td className={classes.number}>{total === null ? '' : number(total)}</td>
                <td className={classes.number}>{index === null ? '' : decimal(index)}</td>
                <td>{band ? <BandBadge band={band} /> : merit.incomplete(number(filled), number(of))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
