import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { HoldingView } from '../../../api/directory-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { TextLink } from '../../../components/links.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { HoldingBadge } from '../parts/holding-badge.js';
import { levelName } from '../parts/options.js';
import { RowState } from './row-state.js';

/** Posts the person holds or held. They are changed at the post. */
export function HoldingHistory({ holdings }: { holdings: readonly HoldingView[] }): ReactNode {
  const { history } = useMessages().directory;
  return (
    <Panel title={history.holdings}>
      <DataTable
        label={history.holdings}
        rows={holdings}
        columns={useColumns()}
        rowId={({ id }) => id}
        full={false}
        instead={holdings.length === 0 ? history.noHoldings : undefined}
      />
    </Panel>
  );
}

function useColumns(): readonly Column<HoldingView>[] {
  const { history } = useMessages().directory;
  const formats = useFormats();
  return useMemo(() => {
    const { columns } = history;
    return [
      {
        id: 'position',
        header: columns.position,
        names: true,
        wrap: true,
        cell: ({ positionId, positionName, level }) => (
          <>
            <TextLink
              to="/peta-jabatan/$positionId"
              params={{ positionId: String(positionId) }}
              inherit
              underline="hover"
            >
              {positionName}
            </TextLink>
            <Text size="xs" c="dimmed">
              {levelName(level)}
            </Text>
          </>
        ),
      },
      { id: 'kind', header: columns.kind, cell: ({ kind }) => <HoldingBadge kind={kind} /> },
      { id: 'unit', header: columns.unit, wrap: true, cell: ({ orgUnitName }) => orgUnitName },
      { id: 'since', header: columns.since, cell: ({ since }) => formats.shortDate(since) },
      {
        id: 'until',
        header: columns.until,
        cell: ({ until }) => (until ? formats.shortDate(until) : history.running),
      },
      {
        id: 'decree',
        header: columns.decree,
        wrap: true,
        cell: ({ decreeNumber, decreeDate }) =>
          decreeNumber && history.decree(decreeNumber, formats.date(decreeDate)),
      },
      { id: 'state', header: columns.state, wrap: true, cell: (row) => <RowState {...row} /> },
    ];
  }, [history, formats]);
}
