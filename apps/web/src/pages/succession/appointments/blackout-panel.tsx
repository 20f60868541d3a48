import { Button, Group, List, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { blackoutsQuery, voidBlackout } from '../../../api/succession.js';
import type { BlackoutView } from '../../../api/succession-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { useRefresh } from '../use-refresh.js';
import { BlackoutDialog } from './blackout-dialog.js';

/** When nobody may be replaced without approval, and the declaring of it. */
export function BlackoutPanel(): ReactNode {
  const { blackouts } = useMessages().succession;
  const mayEdit = useMay('blackout.edit');
  const query = useQuery(blackoutsQuery);
  const [isAdding, setAdding] = useState(false);
  const actions = mayEdit && (
    <Button variant="default" size="compact-sm" onClick={() => setAdding(true)}>
      {blackouts.add}
    </Button>
  );
  return (
    <Panel title={blackouts.title} actions={actions}>
      <QueryView query={query} lines={1}>
        {(all) => (all.length === 0 ? <Text c="dimmed">{blackouts.none}</Text> : <Blackouts all={all} />)}
      </QueryView>
      {isAdding && <BlackoutDialog onClose={() => setAdding(false)} />}
    </Panel>
  );
}

function Blackouts({ all }: { all: readonly BlackoutView[] }): ReactNode {
  const { blackouts, plans } = useMessages().succession;
  const { date } = useFormats();
  const mayEdit = useMay('blackout.edit');
  const [asked, setAsked] = useState<BlackoutView | null>(null);
  return (
    <>
      <List listStyleType="none" spacing="xs">
        {all.map((blackout) => (
          <List.Item key={blackout.id}>
            <Group gap="xs">
              <span>
                {plans.valid(date(blackout.since), date(blackout.until))}: {blackouts.kinds[blackout.kind]} (
                {blackout.legalBasis})
              </span>
              {blackout.voidReason !== null && (
                <Text c="dimmed">{blackouts.voided(blackout.voidReason)}</Text>
              )}
              {mayEdit && blackout.voidedAt === null && (
                <Button variant="subtle" size="compact-sm" onClick={() => setAsked(blackout)}>
                  {blackouts.void}
                </Button>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
      {asked && <VoidBlackout id={asked.id} onClose={() => setAsked(null)} />}
    </>
  );
}

function VoidBlackout({ id, onClose }: { id: number; onClose: () => void }): ReactNode {
  const { blackouts } = useMessages().succession;
  const refresh = useRefresh();
  const voiding = useMutation({
    mutationFn: (reason: string) => voidBlackout(id, reason),
    onSuccess: async () => {
      await refresh();
      toast(blackouts.taken);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={blackouts.void}
      verb={blackouts.void}
      danger
      withReason
      busy={voiding.isPending}
      error={voiding.error}
      onConfirm={(reason) => voiding.mutateAsync(reason)}
      onClose={onClose}
    >
      {blackouts.voidAsk}
    </ConfirmDialog>
  );
}
