import { Button, Group } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import type { PositionHolder } from '../../../api/directory-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { HoldingBadge } from '../parts/holding-badge.js';
import { PersonCell } from '../parts/person-cell.js';
import { EndHoldingDialog } from './end-holding-dialog.js';
import { VoidHoldingDialog } from './void-holding-dialog.js';

interface Task {
  readonly what: 'end' | 'void';
  readonly holder: PositionHolder;
}

/** Who stands in the post today, with how to end or take back each. */
export function PresentHolders({ holders }: { holders: readonly PositionHolder[] }): ReactNode {
  const { posts } = useMessages().directory;
  const mayEdit = useMay('holding.edit');
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  return (
    <>
      <DataTable
        label={posts.holdersNow}
        rows={holders}
        columns={useColumns(mayEdit ? setTask : null)}
        rowId={({ holdingId }) => holdingId}
        full={false}
        instead={holders.length === 0 ? posts.noHolders : undefined}
      />
      {task?.what === 'end' && <EndHoldingDialog holder={task.holder} onClose={close} />}
      {task?.what === 'void' && (
        <VoidHoldingDialog id={task.holder.holdingId} name={task.holder.name} onClose={close} />
      )}
    </>
  );
}

function useColumns(onTask: ((task: Task) => void) | null): readonly Column<PositionHolder>[] {
  const { directory } = useMessages();
  const { people, posts, words } = directory;
  const formats = useFormats();
  return useMemo(() => {
    const columns: Column<PositionHolder>[] = [
      {
        id: 'name',
        header: people.columns.name,
        names: true,
        wrap: true,
        cell: ({ employeeId, name, nip }) => <PersonCell id={employeeId} name={name} nip={nip} />,
      },
      {
        id: 'kind',
        header: posts.holdingKind,
        wrap: true,
        cell: ({ kind, warning }) => (
          <>
            <HoldingBadge kind={kind} warning={warning} />
            {warning && <div>{wordOf(words.warnings, warning)}</div>}
          </>
        ),
      },
      { id: 'since', header: posts.since, cell: ({ since }) => formats.date(since) },
      { id: 'until', header: posts.until, cell: ({ until }) => formats.date(until) },
    ];
    if (!onTask) return columns;
    const actions: Column<PositionHolder> = {
      id: 'actions',
      header: posts.columns.actions,
      actions: true,
      cell: (holder) => (
        <Group gap={6} wrap="nowrap">
          <Button
            size="compact-xs"
            variant="default"
            aria-label={posts.endTitle(holder.name)}
            onClick={() => onTask({ what: 'end', holder })}
          >
            {posts.end}
          </Button>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={posts.voidTitle(holder.name)}
            onClick={() => onTask({ what: 'void', holder })}
          >
            {posts.void}
          </Button>
        </Group>
      ),
    };
    return [...columns, actions];
  }, [people, posts, words, formats, onTask]);
}
