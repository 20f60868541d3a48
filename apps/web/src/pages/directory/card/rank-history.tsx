import { Button } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { RankRow } from '../../../api/directory-views.js';
import { voidRank } from '../../../api/employees.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { AddRankDialog } from './add-rank-dialog.js';
import { RowState } from './row-state.js';
import { VoidButton } from './void-button.js';
import { VoidDialog } from './void-dialog.js';

const wordsOf = ({ rank, rankName }: RankRow) => (rankName ? `${rankName} (${rank})` : rank);

/** Ranks with their TMT and decree. */
export function RankHistory({
  employeeId,
  ranks,
}: {
  employeeId: number;
  ranks: readonly RankRow[];
}): ReactNode {
  const { history } = useMessages().directory;
  const mayEdit = useMay('employee.edit');
  const [isAdding, setAdding] = useState(false);
  const [voiding, setVoiding] = useState<RankRow | null>(null);
  const columns = useColumns(mayEdit ? setVoiding : null);
  return (
    <Panel
      title={history.ranks}
      actions={
        mayEdit && (
          <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
            {history.addRank}
          </Button>
        )
      }
    >
      <DataTable
        label={history.ranks}
        rows={ranks}
        columns={columns}
        rowId={({ id }) => id}
        full={false}
        instead={ranks.length === 0 ? history.noRanks : undefined}
      />
      {isAdding && <AddRankDialog employeeId={employeeId} onClose={() => setAdding(false)} />}
      {voiding && (
        <VoidDialog
          what={wordsOf(voiding)}
          takeBack={(reason) => voidRank(voiding.id, reason)}
          onClose={() => setVoiding(null)}
        />
      )}
    </Panel>
  );
}

function useColumns(onVoid: ((row: RankRow) => void) | null): readonly Column<RankRow>[] {
  const { history } = useMessages().directory;
  const formats = useFormats();
  return useMemo(() => {
    const { columns: heads } = history;
    const columns: Column<RankRow>[] = [
      { id: 'rank', header: heads.rank, names: true, cell: wordsOf },
      { id: 'since', header: heads.since, cell: ({ since }) => formats.date(since) },
      {
        id: 'decree',
        header: heads.decree,
        wrap: true,
        cell: ({ decreeNumber, decreeDate }) =>
          decreeNumber && history.decree(decreeNumber, formats.date(decreeDate)),
      },
      { id: 'state', header: heads.state, wrap: true, cell: (row) => <RowState {...row} /> },
    ];
    if (!onVoid) return columns;
    const actions: Column<RankRow> = {
      id: 'actions',
      header: heads.actions,
      actions: true,
      cell: (row) =>
        row.voidReason === null && <VoidButton what={wordsOf(row)} onClick={() => onVoid(row)} />,
    };
    return [...columns, actions];
  }, [history, formats, onVoid]);
}
