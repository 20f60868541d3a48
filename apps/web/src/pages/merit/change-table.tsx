import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type MeritAssessmentView, type MeritHistoryRow, meritHistoryQuery } from '../../api/merit.js';
import { Panel } from '../../components/panel.js';
import { QueryView } from '../../components/query-view.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { BandBadge } from './band-badge.js';
import classes from './merit.module.css';

const SHOWN = 12;

/** What moved the totals of this assessment, newest first. */
export function ChangeTable({ assessment }: { assessment: MeritAssessmentView }): ReactNode {
  const { merit } = useMessages();
  const query = useQuery(meritHistoryQuery(assessment.id, JSON.stringify(assessment.headlines)));
  return (
    <Panel title={merit.changes(String(assessment.year))}>
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <Text c="dimmed">{merit.changesEmpty}</Text>
          ) : (
            <Changes rows={rows.slice(0, SHOWN)} label={merit.changes(String(assessment.year))} />
          )
        }
      </QueryView>
    </Panel>
  );
}

function Changes({ rows, label }: { rows: readonly MeritHistoryRow[]; label: string }): ReactNode {
  const { merit, table } = useMessages();
  const { number, shortInstant } = useFormats();
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={table.scroll(label)}>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{merit.changeColumns.at}</th>
            <th scope="col">{merit.columns.value}</th>
            <th scope="col" className={classes.number}>
              {merit.changeColumns.filled}
            </th>
            <th scope="col" className={classes.number}>
              {merit.changeColumns.total}
            </th>
            <th scope="col">{merit.changeColumns.range}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ recordedAt, value, filled, of, total, band, lowest, highest }, index) => (
            <tr key={index}>
              <td>{shortInstant(recordedAt)}</td>
              <td>{merit.values[value]}</td>
              <td className={classes.number}>
                {number(filled)}/{number(of)}
              </td>
              <td className={classes.number}>{total === null ? '' : number(total)}</td>
              <td>{band ? <BandBadge band={band} /> : merit.range(number(lowest), number(highest))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
