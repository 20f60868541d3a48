import { Checkbox, ScrollArea, Stack, Textarea, TextInput } from '@mantine/core';
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

/** As many the short list holds by default and at most; of more than so many one looks for a name. */
const [USUAL, MOST, AT_A_GLANCE] = [3, 5, 10];

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
  const [usual] = useState(() => ranked.slice(0, USUAL).map(({ employeeId }) => String(employeeId)));
  const [chosen, setChosen] = useState(usual);
  const [search, setSearch] = useState('');
  const looked = search.trim().toLowerCase();
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
    const members = ranked
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
      isDirty={reason !== '' || chosen !== usual}
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
        {ranked.length > AT_A_GLANCE && (
          <TextInput
            mt="xs"
            aria-label={plans.searchRanked(number(ranked.length))}
            placeholder={plans.searchRanked(number(ranked.length))}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        )}
        <ScrollArea.Autosize mah="18rem" mt="xs" type="auto" offsetScrollbars viewportProps={{ tabIndex: 0 }}>
          <Stack gap="xs">
            {ranked
              .filter(({ name }) => name.toLowerCase().includes(looked))
              .map(({ employeeId, name, rank, readiness }) => (
                <Checkbox
                  key={employeeId}
                  value={String(employeeId)}
                  label={`${name}, ${appoint.rank(number(rank ?? 0))}, ${successors.readiness[readiness]}`}
                />
              ))}
          </Stack>
        </ScrollArea.Autosize>
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
