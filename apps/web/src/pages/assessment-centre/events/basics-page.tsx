import { Button, Group } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { changeEvent } from '../../../api/assessment-events.js';
import type { EventInput, EventView } from '../../../api/assessment-event-views.js';
import { submits } from '../../../components/form/index.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Panel } from '../../../components/panel.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useMessages } from '../../../messages/messages.js';
import { EventFrame, useMayChange, OPEN_STATES } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { type BasicsDraft, BasicsForm, completeBasics } from './basics-form.js';

const route = getRouteApi('/shell/kegiatan/$eventId/dasar');

/** Changes what an event is, and its settings. */
export function BasicsPage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  return (
    <EventFrame eventId={eventId} changes={OPEN_STATES}>
      {(event) => <BasicsStep key={event.version} event={event} />}
    </EventFrame>
  );
}

function BasicsStep({ event }: { event: EventView }): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const [draft, setDraft] = useState<BasicsDraft>(() => draftOf(event));
  const [isTried, setTried] = useState(false);
  const isOpen = useMayChange(event);
  const isDirty = JSON.stringify(draft) !== JSON.stringify(draftOf(event));
  const saving = useEventSave((input: EventInput) => changeEvent(event, input), events.saved);
  const submit = () => {
    setTried(true);
    const input = completeBasics(draft);
    return input ? saving.mutateAsync(input) : undefined;
  };
  return (
    <Panel title={events.steps.basics}>
      <LeaveGuard isDirty={isDirty && !saving.isPending} />
      <form noValidate onSubmit={submits(submit)}>
        <BasicsForm value={draft} onChange={setDraft} isTried={isTried} disabled={!isOpen} />
        <ProblemNotice error={saving.error} />
        {isOpen && (
          <Group justify="flex-end" mt="md">
            <Button type="submit" loading={saving.isPending}>
              {events.save}
            </Button>
          </Group>
        )}
      </form>
    </Panel>
  );
}

function draftOf(event: EventView): BasicsDraft {
  return {
    name: event.name,
    purpose: event.purpose,
    method: event.method,
    assessedLevel: event.assessedLevel,
    institution: event.institution,
    accreditation: event.accreditation,
    startsOn: event.startsOn,
    endsOn: event.endsOn,
    minimumAssessors: event.minimumAssessors,
    smallestGroup: event.smallestGroup,
    largestGroup: event.largestGroup,
    levelStep: event.levelStep,
    integrationRule: event.integrationRule,
    finalRounding: event.finalRounding,
    jpmVariant: event.jpmVariant,
    potentialScaleMin: event.potentialScaleMin,
    potentialScaleMax: event.potentialScaleMax,
    isAssessmentCentre: event.isAssessmentCentre,
    houseRules: event.houseRules,
  };
}
