import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { removeDevelopmentItem } from '../../../api/development.js';
import type { DevelopmentItem } from '../../../api/development-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useKeepPlan } from '../use-refresh.js';

/** Strikes an item off a draft. */
export function RemoveItemDialog({
  item,
  onClose,
}: {
  item: DevelopmentItem;
  onClose: () => void;
}): ReactNode {
  const { items } = useMessages().development;
  const keep = useKeepPlan();
  const removing = useMutation({
    mutationFn: () => removeDevelopmentItem(item),
    onSuccess: (plan) => {
      keep(plan);
      toast(items.deleted);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={items.removeItem(item.goal)}
      verb={items.remove}
      danger
      busy={removing.isPending}
      error={removing.error}
      onConfirm={() => removing.mutateAsync()}
      onClose={onClose}
    >
      {items.removeAsk}
    </ConfirmDialog>
  );
}
