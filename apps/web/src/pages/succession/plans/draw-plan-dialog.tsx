import { Checkbox, Stack, Textarea } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PositionView } from '../../../api/directory-views.js';
import { createPlan } from '../../../api/succession.js';
import type { NewPlan, SuccessorRow } from '../../../api/succession-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';

/** As many the short list holds by default, at most, and as many to choose from. */
const [USUAL, MOST, OFFERED] = [3, 5, 15];

interface DrawPlanDialogProps {
  readonly post: PositionView;
  /** In the order of the lists. */
  readonly ranked: readonly SuccessorRow[];
  readonly onClose: () => void;
}

/** Draws up a plan from the ranking: the first three, or others with a reason. */
export function DrawPlanDialog({ post, ranked, onClose }: DrawPlanDialogProps): ReactNode {
  const { common, succession } = useMessages();
  const { plans, appoint, successors } = succession;
  const { number } = useFormats();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const offered = ranked.slice(0, OFFERED);
  const [chosen, setChosen] = useState(() =>
    offered.slice(0, USUAL).map(({ employeeId }) => String(employeeId)),
  );
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const drawing = useCreation(
    (input: NewPlan, key) => createPlan(post.id, input, key),
    async ({ id }) => {
      await refresh();
      toast(plans.drawn);
      await navigate({ to: '/rencana-suksesi/$planId', params: { planId: String(id) } });
    },
  );
  const isReasoned = reason.trim().length >= 3;
  const submit = () => {
    setTried(true);
    if (!isReasoned || chosen.length === 0) return undefined;
    const members = offered
      .filter(({ employeeId }) => chosen.includes(String(employeeId)))
      .map(({ employeeId }) => ({ employeeId }));
    return drawing.mutateAsync({ reason: reason.trim(), members });
  };
  return (
    <FormDialog
      title={plans.draw(post.name)}
      verb={plans.drawVerb}
      busy={drawing.isPending}
      error={drawing.error}
      isDirty={reason !== ''}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <Checkbox.Group
        label={plans.choose}
        required
        value={chosen}
        onChange={(next) => setChosen(next.slice(0, MOST))}
        error={isTried && chosen.length === 0 ? plans.chooseNeeded : undefined}
      >
        <Stack gap="xs" mt="xs">
          {offered.map(({ employeeId, name, rank, readiness }) => (
            <Checkbox
              key={employeeId}
              value={String(employeeId)}
              label={`${name}, ${appoint.rank(number(rank ?? 0))}, ${successors.readiness[readiness]}`}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      <Textarea
        label={plans.reason}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={isTried && !isReasoned ? common.required : undefined}
      />
    </FormDialog>
  );
}
