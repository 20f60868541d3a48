import { Button, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { changeStandard, createStandard, positionStandardQuery } from '../../../api/competency.js';
import type { JobStandard, NewJobStandard, PositionStandard } from '../../../api/competency-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { DateField } from '../../../components/date-field.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { submits } from '../../../components/form/index.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { toast } from '../../../components/toast.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useMessages } from '../../../messages/messages.js';
import { useRefresh } from '../use-refresh.js';
import { inputOf, type StandardValues, valuesOf } from './form-values.js';
import { LevelFields } from './level-fields.js';
import { RequirementFields } from './requirement-fields.js';
import { SummaryField } from './summary-field.js';

const route = getRouteApi('/shell/standar/$positionId/ubah');

/** Writes the next SKJ of a post, or changes one whose day is to come. */
export function EditPage(): ReactNode {
  const { form: words } = useMessages().competency;
  const { versi } = route.useSearch();
  const query = useQuery({
    ...positionStandardQuery(Number(route.useParams().positionId)),
    refetchOnWindowFocus: false,
  });
  const planned = query.data?.versions.find(({ id, state }) => String(id) === versi && state === 'planned');
  return (
    <>
      <PageHeader title={query.data?.positionName ?? words.title} intro={words.title} />
      <QueryView query={query}>{(post) => <EditForm post={post} planned={planned ?? null} />}</QueryView>
    </>
  );
}

interface EditFormProps {
  readonly post: PositionStandard;
  readonly planned: JobStandard | null;
}

function EditForm({ post, planned }: EditFormProps): ReactNode {
  const { common, competency } = useMessages();
  const words = competency.form;
  const [values, setValues] = useState(() => valuesOf(post, planned));
  const [isTouched, setTouched] = useState(false);
  const [isTried, setTried] = useState(false);
  const saving = useSaving(post, planned, () => setTouched(false));
  const { effectiveFrom } = values;
  const change = (next: Partial<StandardValues>) => {
    setTouched(true);
    setValues((before) => ({ ...before, ...next }));
  };
  const submit = () => {
    setTried(true);
    return effectiveFrom === null ? undefined : saving.mutateAsync(inputOf(values, effectiveFrom));
  };
  return (
    <form noValidate onSubmit={submits(submit)}>
      <LeaveGuard isDirty={isTouched && !saving.isPending} />
      <Stack gap="md">
        <Panel title={words.header}>
          <DateField
            label={words.effectiveFrom}
            required
            value={effectiveFrom}
            onChange={(day) => change({ effectiveFrom: day })}
            error={isTried && effectiveFrom === null ? common.required : undefined}
          />
        </Panel>
        <SummaryField value={values.summary} onChange={(summary) => change({ summary })} />
        <LevelFields levels={values.levels} onChange={(levels) => change({ levels })} />
        <RequirementFields values={values} onChange={change} />
        <ProblemNotice error={saving.error} />
        <Group justify="flex-end" gap="xs">
          <ButtonLink
            to="/standar/$positionId"
            params={{ positionId: String(post.positionId) }}
            variant="default"
          >
            {common.cancel}
          </ButtonLink>
          <Button type="submit" loading={saving.isPending}>
            {common.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useSaving(post: PositionStandard, planned: JobStandard | null, onSaved: () => void) {
  const { form: words } = useMessages().competency;
  const navigate = useNavigate();
  const refresh = useRefresh();
  return useCreation(
    (input: NewJobStandard, key) =>
      planned ? changeStandard(planned, input) : createStandard(post.positionId, input, key),
    async () => {
      onSaved();
      await refresh();
      toast(words.saved);
      await navigate({ to: '/standar/$positionId', params: { positionId: String(post.positionId) } });
    },
  );
}
