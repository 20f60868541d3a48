import { type ReactNode, useMemo } from 'react';
import type { HoldingView } from '../../../api/directory-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { RowState } from '../card/row-state.js';
import { HoldingBadge } from '../parts/holding-badge.js';
import { PersonCell } from '../parts/person-cell.js';

/** Who held the post before, and what was recorded wrongly. */
export function PastHolders({ past }: { past: readonly HoldingView[] }): ReactNode {
  const { posts } = useMessages().directory;
  return (
    <DataTable
      label={posts.holdersPast}
      rows={past}
      columns={useColumns()}
      rowId={({ id }) => id}
      full={false}
      instead={past.length === 0 ? posts.noPast : undefined}
    />
  );
}

function useColumns(): readonly Column<HoldingView>[] {
  const { history, people } = useMessages().directory;
  const formats = useFormats();
  return useMemo(() => {
    const { columns } = history;
    return [
      {
        id: 'name',
        header: people.columns.name,
        names: true,
        wrap: true,
        cell: ({ employeeId, employeeName, nip }) => (
          <PersonCell id={employeeId} name={employeeName} nip={nip} />
        ),
      },
      { id: 'kind', header: columns.kind, cell: ({ kind }) => <HoldingBadge kind={kind} /> },
      { id: 'since', header: columns.since, cell: ({ since }) => formats.shortDate(since) },
      { id: 'until', header: columns.until, cell: ({ until }) => formats.shortDate(until) },
      {
        id: 'decree',
        header: columns.decree,
        wrap: true,
        cell: ({ decreeNumber, decreeDate }) =>
          decreeNumber && history.decree(decreeNumber, formats.date(decreeDate)),
      },
      { id: 'state', header: columns.state, wrap: true, cell: (row) => <RowState {...row} /> },
    ];
  }, [history, people, formats]);
}
