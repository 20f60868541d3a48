import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { MERIT, type MeritIndicatorView, takeMeritLevelBack } from '../../api/merit.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { toast } from '../../components/toast.js';
import { useMessages } from '../../messages/messages.js';

interface TakeBackDialogProps {
  readonly assessmentId: number;
  readonly indicator: MeritIndicatorView;
  readonly onClose: () => void;
}

/** Takes a level chosen by hand back, so that the computed one counts. */
export function TakeBackDialog({ assessmentId, indicator, onClose }: TakeBackDialogProps): ReactNode {
  const { merit } = useMessages();
  const queries = useQueryClient();
  const { code, self } = indicator;
  const taking = useMutation({
    mutationFn: () => takeMeritLevelBack({ id: assessmentId, code, version: self.version }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: MERIT });
      toast(merit.takenBack);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={merit.takeBackTitle(code)}
      verb={merit.takeBack}
      busy={taking.isPending}
      error={taking.error}
      onConfirm={() => taking.mutateAsync()}
      onClose={onClose}
    >
      {merit.takeBackAsk}
    </ConfirmDialog>
  );
}
