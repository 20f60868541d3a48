import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { cancelImport, IMPORTS } from '../../api/imports.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { toast } from '../../components/toast.js';
import { useMessages } from '../../messages/messages.js';

interface CancelButtonProps {
  readonly id: number;
  /** What is ended: the import before it is applied, or an undo that failed, which lets the import stand. */
  readonly ends?: 'import' | 'undo';
}

/** Ends an import before it is applied, or the undo of one. */
export function CancelButton({ id, ends = 'import' }: CancelButtonProps): ReactNode {
  const { cancel } = useMessages().imports;
  const isUndo = ends === 'undo';
  const verb = isUndo ? cancel.keep : cancel.verb;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const cancelling = useMutation({
    mutationFn: () => cancelImport(id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: IMPORTS });
      toast(isUndo ? cancel.kept : cancel.done);
      if (!isUndo) await navigate({ to: '/impor' });
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {verb}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={isUndo ? cancel.keepTitle : cancel.title}
          verb={verb}
          danger={!isUndo}
          busy={cancelling.isPending}
          error={cancelling.error}
          onConfirm={() => cancelling.mutateAsync()}
          onClose={() => setAsking(false)}
        >
          {isUndo ? cancel.keepAsk : cancel.ask}
        </ConfirmDialog>
      )}
    </>
  );
}
