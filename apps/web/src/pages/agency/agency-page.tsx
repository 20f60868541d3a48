import { Button, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { Controller } from 'react-hook-form';
import { z } from 'zod';
import { agencyQuery, changeAgency } from '../../api/agency.js';
import { asProblem } from '../../api/problem.js';
import { sessionQuery } from '../../api/session.js';
import type { AgencyView } from '../../api/views.js';
import { ProblemNotice } from '../../components/error-state.js';
import { Figures } from '../../components/figures.js';
import { submits, useZodForm } from '../../components/form/index.js';
import { PageHeader } from '../../components/page-header.js';
import { Panel } from '../../components/panel.js';
import { QueryView } from '../../components/query-view.js';
import { toast } from '../../components/toast.js';
import { LeaveGuard } from '../../components/unsaved/index.js';
import { type Messages, useMessages } from '../../messages/messages.js';
import { useMay } from '../../session/use-session.js';
import { LetterheadPanel } from './letterhead-panel.js';

const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;

/** Name and time zone of the agency, and how much it holds. */
export function AgencyPage(): ReactNode {
  const { agency } = useMessages();
  const query = useQuery(agencyQuery);
  return (
    <>
      <PageHeader title={agency.title} />
      <QueryView query={query}>
        {(view) => (
          <Stack gap="md">
            <AgencyForm key={view.version} view={view} />
            <LetterheadPanel />
            <Panel title={agency.contents}>
              <Figures
                figures={(['units', 'positions', 'employees', 'users'] as const).map((code) => ({
                  label: agency.counts[code],
                  value: view.counts[code],
                }))}
              />
            </Panel>
          </Stack>
        )}
      </QueryView>
    </>
  );
}

function AgencyForm({ view }: { view: AgencyView }): ReactNode {
  const messages = useMessages();
  const { agency, common, states } = messages;
  const queries = useQueryClient();
  const mayEdit = useMay('agency.configure');
  const schema = useMemo(() => schemaOf(messages), [messages]);
  const { register, control, handleSubmit, formState } = useZodForm(schema, {
    name: view.name,
    timeZone: view.timeZone,
  });
  const saving = useMutation({
    mutationFn: (body: z.output<typeof schema>) => changeAgency(body, view.version),
    onSuccess: async (next) => {
      queries.setQueryData(agencyQuery.queryKey, next);
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      toast(common.saved);
    },
  });
  const isStale = asProblem(saving.error).code === 'version.stale';
  const zones = TIME_ZONES.map((value) => ({ value, label: agency.timeZones[value] }));
  return (
    <Panel title={`${agency.kinds[view.kind]} (${view.code})`}>
      <form noValidate onSubmit={submits(handleSubmit((values) => saving.mutateAsync(values)))}>
        <LeaveGuard isDirty={formState.isDirty && !saving.isPending} />
        <Stack gap="md" maw="42rem">
          {!mayEdit && <Text c="dimmed">{agency.readOnly}</Text>}
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextInput
              label={agency.name}
              readOnly={!mayEdit}
              error={formState.errors.name?.message}
              {...register('name')}
            />
            <Controller
              control={control}
              name="timeZone"
              render={({ field }) => (
                <Select
                  {...field}
                  label={agency.timeZone}
                  description={agency.timeZoneHint}
                  data={zones}
                  readOnly={!mayEdit}
                />
              )}
            />
          </SimpleGrid>
          <ProblemNotice error={saving.error} />
          {isStale && (
            <Button
              variant="default"
              onClick={() => void queries.invalidateQueries({ queryKey: agencyQuery.queryKey })}
            >
              {states.loadLatest}
            </Button>
          )}
          {mayEdit && (
            <div>
              <Button type="submit" loading={saving.isPending} disabled={!formState.isDirty}>
                {common.save}
              </Button>
            </div>
          )}
        </Stack>
      </form>
    </Panel>
  );
}

function schemaOf({ agency, common }: Messages) {
  return z.object({
    name: z.string().trim().min(3, agency.nameInvalid).max(200, agency.nameInvalid),
    timeZone: z.enum(TIME_ZONES, common.required),
  });
}
