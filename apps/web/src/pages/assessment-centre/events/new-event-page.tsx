import { Button, Group } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { createEvent } from '../../../api/assessment-events.js';
import type { EventInput } from '../../../api/assessment-event-views.js';
import { useCreation } from '../../../api/use-creation.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { submits } from '../../../components/form/index.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { useActive } from '../../../session/use-session.js';
import { type BasicsDraft, BasicsForm, completeBasics } from './basics-form.js';

/** Makes a draft: its basics first, the rest step by step. */
export function NewEventPage(): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const navigate = useNavigate();
  const institution = useActive()?.agencyName ?? '';
  const [draft, setDraft] = useState<BasicsDraft>({
    name: '',
    purpose: 'mapping',
    method: 'medium',
    assessedLevel: 'administrator',
    institution,
    accreditation: null,
    startsOn: null,
    endsOn: null,
    minimumAssessors: 2,
    smallestGroup: 4,
    largestGroup: 8,
  });
  const [isTried, setTried] = useState(false);
  const creating = useCreation(
    (input: EventInput, key) => createEvent(input, key),
    async ({ id }) => {
      toast(events.created);
      await navigate({ to: '/kegiatan/$eventId/angkatan', params: { eventId: String(id) } });
    },
  );
  const submit = () => {
    setTried(true);
    const input = completeBasics(draft);
    return input ? creating.mutateAsync(input) : undefined;
  };
  return (
    <>
      <PageHeader title={events.createTitle} intro={events.createIntro} />
      <Panel title={events.steps.basics}>
        <form noValidate onSubmit={submits(submit)}>
          <BasicsForm value={draft} onChange={setDraft} isTried={isTried} />
          <ProblemNotice error={creating.error} />
          <Group justify="flex-end" mt="md">
            <Button type="submit" loading={creating.isPending}>
              {events.create}
            </Button>
          </Group>
        </form>
      </Panel>
    </>
  );
}
