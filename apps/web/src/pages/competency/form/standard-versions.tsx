import { Button, Group } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { voidStandard } from '../../../api/competency.js';
import type { JobStandard, PositionStandard } from '../../../api/competency-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { ButtonLink } from '../../../components/links.js';
import { Panel } from '../../../components/panel.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { useRefresh } from '../use-refresh.js';

/** Every version of the post's SKJ, with what can still be done. */
export function StandardVersions({ post }: { post: PositionStandard }): ReactNode {
  const { form: words } = useMessages().competency;
  const [voiding, setVoiding] = useState<JobStandard | null>(null);
  const columns = useColumns(post.positionId, setVoiding);
  if (post.versions.length === 0) return null;
  return (
    <Panel title={words.versions}>
      <DataTable
        label={words.versions}
        rows={post.versions}
        columns={columns}
        rowId={({ id }) => id}
        full={false}
      />
      {voiding && <VoidStandardDialog standard={voiding} onClose={() => setVoiding(null)} />}
    </Panel>
  );
}

function useColumns(
  positionId: number,
  onVoid: (standard: JobStandard) => void,
): readonly Column<JobStandard>[] {
  const { form: words } = useMessages().competency;
  const { date } = useFormats();
  const mayEdit = useMay('dictionary.edit');
  return useMemo(() => {
    const columns: Column<JobStandard>[] = [
      {
        id: 'since',
        header: words.effectiveFrom,
        names: true,
        cell: ({ effectiveFrom }) => date(effectiveFrom),
      },
      {
        id: 'state',
        header: words.state,
        cell: ({ state }) => (
          <StatusBadge tone={state === 'effective' ? 'good' : state === 'planned' ? 'info' : 'neutral'}>
            {words.states[state]}
          </StatusBadge>
        ),
      },
    ];
    if (!mayEdit) return columns;
    return [
      ...columns,
      {
        id: 'actions',
        header: words.actions,
        actions: true,
        cell: (standard) => (
          <Group gap="xs">
            {standard.state === 'planned' && (
              <ButtonLink
                size="compact-sm"
                variant="default"
                to="/standar/$positionId/ubah"
                params={{ positionId: String(positionId) }}
                search={{ versi: String(standard.id) }}
              >
                {words.edit}
              </ButtonLink>
            )}
            <Button size="compact-sm" variant="subtle" color="red" onClick={() => onVoid(standard)}>
              {words.void}
            </Button>
          </Group>
        ),
      },
    ];
  }, [words, date, mayEdit, onVoid, positionId]);
}

interface VoidStandardDialogProps {
  readonly standard: JobStandard;
  readonly onClose: () => void;
}

function VoidStandardDialog({ standard, onClose }: VoidStandardDialogProps): ReactNode {
  const { form: words } = useMessages().competency;
  const refresh = useRefresh();
  const voiding = useMutation({
    mutationFn: (reason: string) => voidStandard(standard, reason),
    onSuccess: async () => {
      await refresh();
      toast(words.voided);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={words.void}
      verb={words.void}
      danger
      withReason
      busy={voiding.isPending}
      error={voiding.error}
      onConfirm={(reason) => voiding.mutateAsync(reason)}
      onClose={onClose}
    >
      {words.voidText}
    </ConfirmDialog>
  );
}
