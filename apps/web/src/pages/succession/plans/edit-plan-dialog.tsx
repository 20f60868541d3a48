import { Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { changePlan, successorsQuery } from '../../../api/succession.js';
import type { NewPlan, PlanView, SuccessorRow } from '../../../api/succession-views.js';
import { submits } from '../../../components/form/index.js';
import { FormDialog } from '../../../components/form-dialog.js';
import { QueryView } from '../../../components/query-view.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';
import { ShortListField } from './short-list-field.js';
import { lacksReason, shortListOf, wishesOf } from './short-list.js';

interface EditPlanDialogProps {
  readonly plan: PlanView;
  readonly onClose: () => void;
}

/** Changes a draft: order, people, readiness and reason, against the ranking of today. */
export function EditPlanDialog({ plan, onClose }: EditPlanDialogProps): ReactNode {
  // What the ranking says must not change under the hands of whoever edits.
  const query = useQuery({ ...successorsQuery(plan.positionId), refetchInterval: false });
  return (
    <QueryView query={query}>
      {({ items }) => (
        <EditForm plan={plan} ranked={items.filter(({ rank }) => rank !== null)} onClose={onClose} />
      )}
    </QueryView>
  );
}

function EditForm({
  plan,
  ranked,
  onClose,
}: EditPlanDialogProps & { readonly ranked: readonly SuccessorRow[] }): ReactNode {
  const { common, succession } = useMessages();
  const { plans } = succession;
  const refresh = useRefresh();
  const [first] = useState(() => shortListOf(plan, ranked));
  const [list, setList] = useState<typeof first>(first);
  const [reason, setReason] = useState(plan.reason);
  const [isTried, setTried] = useState(false);
  const changing = useMutation({
    mutationFn: (input: NewPlan) => changePlan(plan.id, plan.version, input),
    onSuccess: async () => {
      await refresh();
      toast(plans.drawn);
      onClose();
    },
  });
  const isReasoned = reason.trim().length >= 3;
  const submit = () => {
    setTried(true);
    if (!isReasoned || list.length === 0 || list.some(lacksReason)) return undefined;
    return changing.mutateAsync({ reason: reason.trim(), members: wishesOf(list) });
  };
  return (
    <FormDialog
      title={plans.edit}
      verb={plans.drawVerb}
      busy={changing.isPending}
      error={changing.error}
      isDirty={reason !== plan.reason || list !== first}
      onSubmit={submits(submit)}
      onClose={onClose}
    >
      <ShortListField list={list} ranked={ranked} isTried={isTried} onChange={(next) => setList([...next])} />
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
