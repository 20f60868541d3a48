import { Button, List, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ImportView } from '../../../api/import-views.js';
import { importQuery, undoImport } from '../../../api/imports.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import { useMayImport } from '../use-may-import.js';

/** Takes the whole import back, or says why that is no longer possible. */
export function UndoPanel({ view }: { view: ImportView }): ReactNode {
  const { receipt } = useMessages().imports;
  const mayImport = useMayImport();
  const { number } = useFormats();
  const [isAsking, setAsking] = useState(false);
  if (!mayImport) return null;
  const changed = (view.totals.inserted ?? 0) + (view.totals.updated ?? 0);
  const { possible, blockedBy } = view.undo;
  return (
    <div data-no-print>
      <Panel title={receipt.undo}>
        <Stack gap="sm" align="flex-start">
          <Text>{possible ? receipt.undoAsk(number(changed)) : whyNot(receipt, blockedBy, number)}</Text>
          {!possible && <Blockers undo={view.undo} />}
          {possible && (
            <Button color="red" variant="outline" onClick={() => setAsking(true)}>
              {receipt.undo}
            </Button>
          )}
        </Stack>
      </Panel>
      {isAsking && <UndoDialog view={view} changed={number(changed)} onClose={() => setAsking(false)} />}
    </div>
  );
}

/** The first few rows in the way: which, what came later, when and by whom. */
function Blockers({ undo: { blockers, blockedBy } }: Pick<ImportView, 'undo'>): ReactNode {
  const { audit, imports, records } = useMessages();
  const { receipt } = imports;
  const { instant, number } = useFormats();
  if (blockers.length === 0) return null;
  const more = (blockedBy ?? 0) - blockers.length;
  return (
    <List size="sm">
      {blockers.map(({ table, rowId, label, action, at, by }) => (
        <List.Item key={`${table}.${rowId}`}>
          {receipt.blocked(
            label ?? receipt.blockedUnnamed,
            `${wordOf(records.tables, table)} ${wordOf(audit.actions, action ?? 'update')}`,
            at ? instant(at) : '-',
            by ?? audit.system,
          )}
        </List.Item>
      ))}
      {more > 0 && <List.Item>{receipt.blockedMore(number(more))}</List.Item>}
    </List>
  );
}

type ReceiptWords = ReturnType<typeof useMessages>['imports']['receipt'];

function whyNot(words: ReceiptWords, blockedBy: number | null, number: (value: number) => string): string {
  return blockedBy === null ? words.undoOther : words.undoBlocked(number(blockedBy));
}

interface UndoDialogProps {
  readonly view: ImportView;
  readonly changed: string;
  readonly onClose: () => void;
}

function UndoDialog({ view, changed, onClose }: UndoDialogProps): ReactNode {
  const { receipt } = useMessages().imports;
  const queries = useQueryClient();
  const undoing = useMutation({
    mutationFn: () => undoImport(view),
    onSuccess: (next) => queries.setQueryData(importQuery(view.id).queryKey, next),
  });
  return (
    <ConfirmDialog
      title={receipt.undoTitle}
      verb={receipt.undo}
      danger
      busy={undoing.isPending}
      error={undoing.error}
      onConfirm={() => undoing.mutate()}
      onClose={onClose}
    >
      {receipt.undoAsk(changed)}
    </ConfirmDialog>
  );
}
