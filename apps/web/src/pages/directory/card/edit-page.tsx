import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { FormProvider } from 'react-hook-form';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { changeEmployee, employeeQuery, EMPLOYEES } from '../../../api/employees.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { showServerErrors, submits, useZodForm } from '../../../components/form/index.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { toast } from '../../../components/toast.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useMessages } from '../../../messages/messages.js';
import { ConflictPanel } from '../edit/conflict-panel.js';
import { changesBetween } from '../edit/merge.js';
import { useVersionedEdit } from '../edit/use-versioned-edit.js';
import { ContactFields, IdentityFields, ServiceFields } from './edit-fields.js';
import { type EditForm, type EditValues, editSchemaOf, editValuesOf, formDefaultsOf } from './edit-values.js';
import { useValueWords } from './value-words.js';

const route = getRouteApi('/shell/pegawai/$employeeId/ubah');
const FIELDS = ['nip', 'nipReason', 'name', 'birthDate', 'email', 'phone', 'orgUnitId'] as const;

/** Corrects what is known about a person. */
export function EditPage(): ReactNode {
  const { people } = useMessages().directory;
  const id = Number(route.useParams().employeeId);
  const query = useQuery({ ...employeeQuery(id), staleTime: Infinity });
  return (
    <>
      <PageHeader
        title={query.data ? people.editTitle(query.data.fullName) : people.edit}
        intro={people.editIntro}
        actions={
          <ButtonLink to="/pegawai/$employeeId" params={{ employeeId: String(id) }} variant="default">
            {people.back}
          </ButtonLink>
        }
      />
      <QueryView query={query}>{(card) => <EditCard card={card} />}</QueryView>
    </>
  );
}

function EditCard({ card }: { card: EmployeeCard }): ReactNode {
  const messages = useMessages();
  const { people } = messages.directory;
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { labelOf, show } = useValueWords();
  const form = useZodForm<EditForm, EditValues>(
    useMemo(() => editSchemaOf(messages, card.nip), [messages, card.nip]),
    formDefaultsOf(card),
  );
  const edit = useVersionedEdit<EmployeeCard, EditValues>({
    view: card,
    valuesOf: editValuesOf,
    save: ({ nipReason, ...changes }, { id, version }) =>
      changeEmployee(id, nipReason ? { ...changes, nipReason } : changes, version),
    onSaved: async (saved) => {
      queries.setQueryData(employeeQuery(card.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: EMPLOYEES });
      toast(messages.common.saved);
      await navigate({ to: '/pegawai/$employeeId', params: { employeeId: String(card.id) } });
    },
    onRefused: (error) => void showServerErrors(error, FIELDS, form.setError, messages),
  });
  const submit = form.handleSubmit(async (values) => {
    if (Object.keys(changesBetween(editValuesOf(card), values)).length === 0) toast(people.unchanged);
    else await edit.submit(values);
  });
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={submits(submit)}>
        <LeaveGuard isDirty={form.formState.isDirty && !edit.busy} />
        <Stack gap="md" maw="68rem">
          {edit.conflict && (
            <ConflictPanel conflict={edit.conflict} busy={edit.busy} labelOf={labelOf} show={show} />
          )}
          <IdentityFields nip={card.nip} />
          <ServiceFields />
          <ContactFields />
          <ProblemNotice error={edit.error} />
          <Group gap="xs">
            <Button type="submit" loading={edit.busy} disabled={edit.conflict !== null}>
              {messages.common.save}
            </Button>
            {!form.formState.isDirty && <Text c="dimmed">{people.unchanged}</Text>}
          </Group>
        </Stack>
      </form>
    </FormProvider>
  );
}
