import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { activatePlan, returnPlan, submitPlan } from '../../../api/succession.js';
import type { PlanView } from '../../../api/succession-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { useRefresh } from '../use-refresh.js';
import { EditPlanDialog } from './edit-plan-dialog.js';
import { ApprovePlanDialog } from './approve-plan-dialog.js';

type Move = 'edit' | 'submit' | 'return' | 'approve' | 'activate';

/** What may be done in each state, the main thing last. */
const MOVES: Readonly<Partial<Record<PlanView['state'], readonly Move[]>>> = {
  draft: ['edit', 'submit'],
  committee: ['return', 'approve'],
  approved: ['activate'],
};

/** The buttons that move a plan, for those who may. */
export function PlanActions({ plan }: { plan: PlanView }): ReactNode {
  const { plans } = useMessages().succession;
  const mayManage = useMay('succession.manage');
  const mayReview = useMay('succession.review');
  const mayDecide = useMay('succession.decide');
  const [asked, setAsked] = useState<Move | null>(null);
  const may: Readonly<Record<Move, boolean>> = {
    edit: mayManage,
    submit: mayManage,
    return: mayReview,
    approve: mayDecide,
    activate: mayManage,
  };
  const close = () => setAsked(null);
  return (
    <>
      {(MOVES[plan.state] ?? [])
        .filter((move) => may[move])
        .map((move) => (
          <Button
            key={move}
            variant={move === 'return' || move === 'edit' ? 'default' : 'filled'}
            onClick={() => setAsked(move)}
          >
            {plans[move]}
          </Button>
        ))}
      {asked === 'approve' && <ApprovePlanDialog plan={plan} onClose={close} />}
      {asked === 'edit' && <EditPlanDialog plan={plan} onClose={close} />}
      {asked !== null && asked !== 'approve' && asked !== 'edit' && (
        <MoveDialog plan={plan} move={asked} onClose={close} />
      )}
    </>
  );
}

interface MoveDialogProps {
  readonly plan: PlanView;
  readonly move: Exclude<Move, 'approve' | 'edit'>;
  readonly onClose: () => void;
}

function MoveDialog({ plan: { id, version }, move, onClose }: MoveDialogProps): ReactNode {
  const { plans } = useMessages().succession;
  const refresh = useRefresh();
  const run: Readonly<Record<MoveDialogProps['move'], (reason: string) => Promise<unknown>>> = {
    submit: () => submitPlan(id, version),
    return: (note) => returnPlan(id, version, note),
    activate: () => activatePlan(id, version),
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
      title={plans[move]}
      verb={plans[move]}
      withReason={move === 'return'}
      busy={moving.isPending}
      error={moving.error}
      onReload={() => void refresh().then(onClose)}
      onConfirm={(reason) => moving.mutateAsync(reason)}
      onClose={onClose}
    >
      {plans[`${move}Ask`]}
    </ConfirmDialog>
  );
}
