import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { COMPLETENESS, voidStatement } from '../../../api/completeness.js';
import type { StatementView } from '../../../api/directory-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';

/** Takes a statement back, with a reason. */
export function TakeBackDialog({
  statement,
  onClose,
}: {
  statement: StatementView;
  onClose: () => void;
}): ReactNode {
  const { completeness } = useMessages().directory;
  const queries = useQueryClient();
  const taking = useMutation({
    mutationFn: (reason: string) => voidStatement(statement.id, reason),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: COMPLETENESS });
      toast(completeness.taken);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={completeness.takeTitle}
      verb={completeness.take}
      danger
      withReason
      busy={taking.isPending}
      error={taking.error}
      onConfirm={(reason) => taking.mutateAsync(reason)}
      onClose={onClose}
    >
      {completeness.takeAsk}
    </ConfirmDialog>
  );
}
