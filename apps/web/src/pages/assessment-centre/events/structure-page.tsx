import { Button, Group, SimpleGrid, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { saveStructure, structureQuery } from '../../../api/assessment-events.js';
import type { EventView, StructureInput, StructureView } from '../../../api/assessment-event-views.js';
import { DateField } from '../../../components/date-field.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { submits } from '../../../components/form/index.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useMessages } from '../../../messages/messages.js';
import { EventFrame, useMayChange, OPEN_STATES } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { type BatchDraft, draftOf, inputOf } from './structure-draft.js';

const route = getRouteApi('/shell/kegiatan/$eventId/angkatan');

/** Batches, groups and rooms of an event. */
export function StructurePage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  const query = useQuery(structureQuery(eventId));
  return (
    <EventFrame eventId={eventId} changes={OPEN_STATES}>
      {(event) => (
        <QueryView query={query}>
          {(structure) => <StructureStep key={structure.version} event={event} structure={structure} />}
        </QueryView>
      )}
    </EventFrame>
  );
}

function StructureStep({ event, structure }: { event: EventView; structure: StructureView }): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.structure;
  const start = draftOf(structure);
  const [draft, setDraft] = useState(start);
  const isOpen = useMayChange(event);
  const saving = useEventSave(
    (input: StructureInput) => saveStructure({ id: event.id, version: structure.version }, input),
    setUp.saved,
  );
  const change = (place: number, part: Partial<BatchDraft>) =>
    setDraft({
      ...draft,
      batches: draft.batches.map((batch, index) => (index === place ? { ...batch, ...part } : batch)),
    });
  const addBatch = () => {
    const name = words.defaultBatch(String(draft.batches.length + 1));
    const batch = { id: null, name, startsOn: event.startsOn, endsOn: event.endsOn, groups: '' };
    setDraft({ ...draft, batches: [...draft.batches, batch] });
  };
  const input = inputOf(draft, structure);
  return (
    <form noValidate onSubmit={submits(() => (input ? saving.mutateAsync(input) : undefined))}>
      <LeaveGuard isDirty={JSON.stringify(draft) !== JSON.stringify(start) && !saving.isPending} />
      <Stack gap="md">
        <Panel
          title={words.title}
          actions={
            isOpen && (
              <Button variant="default" onClick={addBatch}>
                {words.addBatch}
              </Button>
            )
          }
        >
          {draft.batches.length === 0 && <Text c="dimmed">{words.none}</Text>}
          <Stack gap="lg">
            {draft.batches.map((batch, place) => (
              <BatchFields
                key={batch.id ?? `new-${place}`}
                batch={batch}
                place={place + 1}
                disabled={!isOpen}
                onChange={(part) => change(place, part)}
                onRemove={() =>
                  setDraft({ ...draft, batches: draft.batches.filter((_, index) => index !== place) })
                }
              />
            ))}
          </Stack>
        </Panel>
        <Panel title={words.rooms}>
          <Textarea
            label={words.rooms}
            description={words.roomsHint}
            autosize
            minRows={3}
            disabled={!isOpen}
            value={draft.rooms}
            onChange={({ currentTarget: { value } }) => setDraft({ ...draft, rooms: value })}
          />
        </Panel>
        <ProblemNotice error={saving.error} />
        {isOpen && (
          <Group justify="flex-end">
            <Button type="submit" loading={saving.isPending} disabled={!input}>
              {setUp.save}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}

interface BatchFieldsProps {
  readonly batch: BatchDraft;
  readonly place: number;
  readonly disabled: boolean;
  readonly onChange: (part: Partial<BatchDraft>) => void;
  readonly onRemove: () => void;
}

function BatchFields({ batch, place, disabled, onChange, onRemove }: BatchFieldsProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.structure;
  return (
    <Stack gap="xs">
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        <TextInput
          label={words.batchName(String(place))}
          required
          maxLength={80}
          disabled={disabled}
          value={batch.name}
          onChange={({ currentTarget: { value } }) => onChange({ name: value })}
        />
        <DateField
          label={words.from}
          required
          disabled={disabled}
          value={batch.startsOn}
          onChange={(startsOn) => onChange({ startsOn })}
        />
        <DateField
          label={words.to}
          required
          disabled={disabled}
          value={batch.endsOn}
          onChange={(endsOn) => onChange({ endsOn })}
        />
      </SimpleGrid>
      <Textarea
        label={words.groups(batch.name)}
        description={words.groupsHint}
        autosize
        minRows={2}
        disabled={disabled}
        value={batch.groups}
        onChange={({ currentTarget: { value } }) => onChange({ groups: value })}
      />
      {!disabled && (
        <Group justify="flex-end">
          <Button variant="subtle" color="red" size="compact-sm" onClick={onRemove}>
            {setUp.removeNamed(batch.name)}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
