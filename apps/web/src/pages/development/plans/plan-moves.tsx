import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  approveDevelopmentPlan,
  completeDevelopmentPlan,
  returnDevelopmentPlan,
  submitDevelopmentPlan,
} from '../../../api/development.js';
import type { DevelopmentPlan } from '../../../api/development-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';

type Move = DevelopmentPlan['moves'][number];

/** The buttons that move a plan: those the server says one may. */
export function PlanMoves({ plan }: { plan: DevelopmentPlan }): ReactNode {
  const { plans } = useMessages().development;
  const [asked, setAsked] = useState<Move | null>(null);
  return (
    <>
      {plan.moves.map((move) => (
        <Button key={move} variant={move === 'return' ? 'default' : 'filled'} onClick={() => setAsked(move)}>
          {plans.moves[move]}
        </Button>
      ))}
      {asked && <MoveDialog plan={plan} move={asked} onClose={() => setAsked(null)} />}
    </>
  );
}

interface MoveDialogProps {
  readonly plan: DevelopmentPlan;
  readonly move: Move;
  readonly onClose: () => void;
}

function MoveDialog({ plan, move, onClose }: MoveDialogProps): ReactNode {
  const { plans } = useMessages().development;
  const refresh = useRefresh();
  const run: Readonly<Record<Move, (note: string) => Promise<unknown>>> = {
    submit: () => submitDevelopmentPlan(plan),
    return: (note) => returnDevelopmentPlan(plan, note),
    approve: () => approveDevelopmentPlan(plan),
    complete: () => completeDevelopmentPlan(plan),
  };
  const moving = useMutation({
    mutationFn: run[move],
    onSuccess: async () => {
      await refresh();
      toast(plans.moved);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={plans.moves[move]}
      verb={plans.moves[move]}
      withReason={move === 'return'}
      busy={moving.isPending}
      error={moving.error}
      onConfirm={(note) => moving.mutateAsync(note)}
      onClose={onClose}
    >
      {plans.moveAsks[move]}
    </ConfirmDialog>
  );
}
