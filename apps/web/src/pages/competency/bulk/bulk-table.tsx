import { Checkbox } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { BulkRow, BulkView } from '../../../api/competency-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';

interface BulkTableProps {
  readonly view: BulkView;
  readonly onExclude: (positionId: number) => void;
}

/** What would change, post by post; a post can be left out. */
export function BulkTable({ view, onExclude }: BulkTableProps): ReactNode {
  const { bulk: words } = useMessages().competency;
  return (
    <DataTable
      label={words.preview}
      rows={view.rows}
      columns={useColumns(onExclude)}
      rowId={({ positionId }) => positionId}
    />
  );
}

function useColumns(onExclude: (positionId: number) => void): readonly Column<BulkRow>[] {
  const { bulk: words, standards } = useMessages().competency;
  return useMemo(() => {
    const { columns, outcomes } = words;
    const shown = (level: number | null) => (level === null ? standards.none : String(level));
    return [
      {
        id: 'keep',
        header: columns.keep,
        cell: ({ positionId, positionName, outcome }) =>
          outcome === 'changed' && (
            <Checkbox
              aria-label={words.exclude(positionName)}
              checked
              onChange={() => onExclude(positionId)}
            />
          ),
      },
      {
        id: 'position',
        header: columns.position,
        names: true,
        wrap: true,
        cell: ({ positionCode, positionName }) => `${positionName} (${positionCode})`,
      },
      {
        id: 'outcome',
        header: columns.outcome,
        cell: ({ outcome }) => (
          <StatusBadge tone={outcome === 'changed' ? 'info' : outcome === 'later' ? 'attention' : 'neutral'}>
            {outcomes[outcome]}
          </StatusBadge>
        ),
      },
      {
        id: 'moves',
        header: columns.moves,
        wrap: true,
        cell: ({ moves }) =>
          moves.map(({ code, from, to }) => words.move(code, shown(from), shown(to))).join('; '),
      },
    ];
  }, [words, standards, onExclude]);
}
