import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { designQuery, methodTemplate, saveDesign } from '../../../api/assessment-events.js';
import type { DesignInput, DesignView, EventView } from '../../../api/assessment-event-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useMessages } from '../../../messages/messages.js';
import { FindingLine } from '../events/event-page.js';
import { EventFrame, useMayChange } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { CompetencyChoice } from './competency-choice.js';
import { addTool, type DesignDraft, draftOf, inputOf, liveFindings, withTemplate } from './design-draft.js';
import { Matrix } from './matrix.js';
import { ToolList } from './tool-list.js';

const route = getRouteApi('/shell/kegiatan/$eventId/alat');
const OPEN = ['draft', 'scheduled'] as const;

/** What is measured with which tool. */
export function ToolsPage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  const query = useQuery(designQuery(eventId));
  return (
    <EventFrame eventId={eventId} changes={OPEN}>
      {(event) => (
        <QueryView query={query}>
          {(design) => <ToolsStep key={design.version} event={event} design={design} />}
        </QueryView>
      )}
    </EventFrame>
  );
}

function ToolsStep({ event, design }: { event: EventView; design: DesignView }): ReactNode {
  const { setUp, events } = useMessages().assessmentCentre;
  const words = setUp.design;
  const start = draftOf(design);
  const [draft, setDraft] = useState<DesignDraft>(start);
  const isOpen = useMayChange(event, OPEN);
  const saving = useEventSave(
    (input: DesignInput) => saveDesign({ id: event.id, version: design.version }, input),
    setUp.saved,
  );
  const isDirty = JSON.stringify(draft) !== JSON.stringify(start);
  return (
    <Stack gap="md">
      <LeaveGuard isDirty={isDirty && !saving.isPending} />
      <Panel title={words.competencies}>
        <CompetencyChoice design={design} draft={draft} onChange={setDraft} disabled={!isOpen} />
      </Panel>
      <Panel
        title={words.tools}
        actions={
          isOpen && (
            <Group gap="xs">
              <TemplateButton event={event} onFilled={(filled) => setDraft(filled(draft))} />
              <Button
                variant="default"
                onClick={() => setDraft(addTool(draft, events.toolKinds.competencyInterview))}
              >
                {words.addTool}
              </Button>
            </Group>
          )
        }
      >
        {draft.tools.length === 0 && <Text c="dimmed">{words.noTools}</Text>}
        <ToolList draft={draft} onChange={setDraft} disabled={!isOpen} />
      </Panel>
      <Panel title={words.matrix}>
        <Stack gap="sm">
          <Text size="sm">{words.matrixHint}</Text>
          <Matrix design={design} draft={draft} onChange={setDraft} disabled={!isOpen} />
          {liveFindings(event, draft).map((finding) => (
            <FindingLine key={finding.code} finding={{ ...finding, names: [...finding.names] }} />
          ))}
        </Stack>
      </Panel>
      <ProblemNotice error={saving.error} />
      {isOpen && (
        <Group justify="flex-end">
          <Button loading={saving.isPending} onClick={() => saving.mutate(inputOf(draft))}>
            {setUp.save}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface TemplateButtonProps {
  readonly event: EventView;
  readonly onFilled: (fill: (draft: DesignDraft) => DesignDraft) => void;
}

function TemplateButton({ event, onFilled }: TemplateButtonProps): ReactNode {
  const { setUp, events } = useMessages().assessmentCentre;
  const [isAsked, setAsked] = useState(false);
  const filling = useMutation({
    mutationFn: () => methodTemplate(event.method, event.assessedLevel),
    onSuccess: (template) => {
      onFilled((draft) => withTemplate(draft, template, events.toolKinds));
      setAsked(false);
    },
  });
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {setUp.design.template}
      </Button>
      {isAsked && (
        <ConfirmDialog
          title={setUp.design.template}
          verb={setUp.propose}
          busy={filling.isPending}
          error={filling.error}
          onConfirm={() => filling.mutateAsync()}
          onClose={() => setAsked(false)}
        >
          {setUp.design.templateAsk}
        </ConfirmDialog>
      )}
    </>
  );
}
