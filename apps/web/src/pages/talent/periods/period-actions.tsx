import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  computePeriod,
  PERIODS,
  POLICIES,
  proposePeriod,
  publishPeriod,
  returnPeriod,
} from '../../../api/talent.js';
import type { PeriodView } from '../../../api/talent-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { ApproveDialog } from './approve-dialog.js';
import { type PeriodTask, tasksOf } from './period-tasks.js';

/** What the role may do with a period as it stands, the main thing last. */
export function PeriodActions({ period }: { period: PeriodView }): ReactNode {
  const { periods } = useMessages().talent;
  const tasks = tasksOf(period, {
    manage: useMay('talentPeriod.manage'),
    decide: useMay('talentPeriod.decide'),
  });
  const [task, setTask] = useState<PeriodTask | null>(null);
  const words = { ...periods, compute: period.revision > 0 ? periods.recompute : periods.compute };
  return (
    <>
      {tasks.map((name, place) => (
        <Button
          key={name}
          variant={place === tasks.length - 1 ? 'filled' : 'default'}
          onClick={() => setTask(name)}
        >
          {words[name]}
        </Button>
      ))}
      {task && <TaskDialog task={task} period={period} onClose={() => setTask(null)} />}
    </>
  );
}

interface TaskDialogProps {
  readonly task: PeriodTask;
  readonly period: PeriodView;
  readonly onClose: () => void;
}

function TaskDialog({ task, period, onClose }: TaskDialogProps): ReactNode {
  if (task === 'approve') return <ApproveDialog period={period} onClose={onClose} />;
  return <StepDialog task={task} period={period} onClose={onClose} />;
}

type Step = Exclude<PeriodTask, 'approve'>;

const SEND: Readonly<Record<Step, (period: PeriodView, note: string) => Promise<PeriodView>>> = {
  compute: computePeriod,
  propose: proposePeriod,
  giveBack: returnPeriod,
  publish: publishPeriod,
};

function StepDialog({ task, period, onClose }: TaskDialogProps & { task: Step }): ReactNode {
  const { periods } = useMessages().talent;
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: PERIODS });
  const done = {
    compute: null,
    propose: periods.proposed,
    giveBack: periods.givenBack,
    publish: periods.published,
  };
  const sending = useMutation({
    mutationFn: (note: string) => SEND[task](period, note),
    onSuccess: async () => {
      // The first computation with a version makes it one in use.
      await Promise.all([refresh(), queries.invalidateQueries({ queryKey: POLICIES })]);
      const sentence = done[task];
      if (sentence) toast(sentence);
      onClose();
    },
    onError: refresh,
  });
  const verb = task === 'compute' && period.revision > 0 ? periods.recompute : periods[task];
  const ask = {
    compute: period.revision > 0 ? periods.recomputeAsk : periods.computeAsk,
    propose: periods.proposeAsk,
    giveBack: periods.giveBackAsk,
    publish: periods.publishAsk,
  };
  return (
    <ConfirmDialog
      title={verb}
      verb={verb}
      withReason={task === 'giveBack'}
      busy={sending.isPending}
      error={sending.error}
      onReload={() => void refresh().then(onClose)}
      onConfirm={(note) => sending.mutateAsync(note)}
      onClose={onClose}
    >
      {ask[task]}
    </ConfirmDialog>
  );
}
