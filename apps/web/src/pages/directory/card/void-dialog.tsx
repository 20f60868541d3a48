import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EMPLOYEES } from '../../../api/employees.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';

interface VoidDialogProps {
  /** What is taken back, in words: 'Pembina (IV/a)'. */
  readonly what: string;
  readonly takeBack: (reason: string) => Promise<unknown>;
  readonly onClose: () => void;
}

/** Takes a dated row back with a reason; nothing is deleted. */
export function VoidDialog({ what, takeBack, onClose }: VoidDialogProps): ReactNode {
  const { history } = useMessages().directory;
  const queries = useQueryClient();
  const voiding = useMutation({
    mutationFn: takeBack,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: EMPLOYEES });
      toast(history.voidDone);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={history.voidOf(what)}
      verb={history.void}
      danger
      withReason
      busy={voiding.isPending}
      error={voiding.error}
      onConfirm={(reason) => voiding.mutateAsync(reason)}
      onClose={onClose}
    >
      {history.voidAsk(what)}
    </ConfirmDialog>
  );
}
