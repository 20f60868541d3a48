import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { voidHolding } from '../../../api/positions.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from './use-refresh.js';

interface VoidHoldingDialogProps {
  readonly id: number;
  readonly name: string;
  readonly onClose: () => void;
}

/** Takes back what was recorded wrongly about a holder; it stays in the history with the reason. */
export function VoidHoldingDialog({ id, name, onClose }: VoidHoldingDialogProps): ReactNode {
  const { history, posts } = useMessages().directory;
  const refresh = useRefresh();
  const voiding = useMutation({
    mutationFn: (reason: string) => voidHolding(id, reason),
    onSuccess: async () => {
      await refresh();
      toast(history.voidDone);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={posts.voidTitle(name)}
      verb={posts.void}
      danger
      withReason
      busy={voiding.isPending}
      error={voiding.error}
      onConfirm={(reason) => voiding.mutateAsync(reason)}
      onClose={onClose}
    >
      {posts.voidAsk}
    </ConfirmDialog>
  );
}
