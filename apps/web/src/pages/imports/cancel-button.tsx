import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { cancelImport, IMPORTS } from '../../api/imports.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { toast } from '../../components/toast.js';
import { useMessages } from '../../messages/messages.js';

/** Ends an import before it is applied. */
export function CancelButton({ id }: { id: number }): ReactNode {
  const { cancel } = useMessages().imports;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const cancelling = useMutation({
    mutationFn: () => cancelImport(id),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: IMPORTS });
      toast(cancel.done);
      await navigate({ to: '/impor' });
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {cancel.verb}
      </Button>
      {isAsking && (
        <ConfirmDialog
          title={cancel.title}
          verb={cancel.verb}
          danger
          busy={cancelling.isPending}
          error={cancelling.error}
          onConfirm={() => cancelling.mutate()}
          onClose={() => setAsking(false)}
        >
          {cancel.ask}
        </ConfirmDialog>
      )}
    </>
  );
}
