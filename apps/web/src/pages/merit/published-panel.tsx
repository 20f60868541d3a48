import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { type PublishedTotal, publishedTotalsQuery } from '../../api/merit.js';
import { Panel } from '../../components/panel.js';
import { QueryView } from '../../components/query-view.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { BandBadge } from './band-badge.js';
import classes from './merit.module.css';

/** Totals of named agencies from the press: for comparison, no data of this agency. */
export function PublishedPanel(): ReactNode {
  const { merit } = useMessages();
  const query = useQuery(publishedTotalsQuery);
  return (
    <Panel title={merit.published}>
      <Text size="sm" c="dimmed" mb="xs">
        {merit.publishedIntro}
      </Text>
      <QueryView query={query}>{(totals) => <Totals totals={totals} />}</QueryView>
    </Panel>
  );
}

function Totals({ totals }: { totals: readonly PublishedTotal[] }): ReactNode {
  const { merit, table } = useMessages();
  const { number, month } = useFormats();
  const when = ({ year, reported }: PublishedTotal) =>
    year === null ? (reported ? merit.reported(month(reported)) : merit.yearUnknown) : String(year);
  return (
    <div className={classes.scroller} tabIndex={0} role="region" aria-label={table.scroll(merit.published)}>
      <table className={classes.table} aria-label={merit.published}>
        <thead>
          <tr>
            <th scope="col">{merit.publishedColumns.agency}</th>
            <th scope="col" className={classes.number}>
              {merit.publishedColumns.total}
            </th>
            <th scope="col">{merit.publishedColumns.band}</th>
            <th scope="col">{merit.publishedColumns.year}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map((published) => (
            <tr key={`${published.agency}.${published.total}`}>
              <th scope="row" className={classes.words}>
                {published.agency}
              </th>
              <td className={classes.number}>{number(published.total)}</td>
              <td>
                <BandBadge band={published.band} />
              </td>
              <td>{when(published)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
