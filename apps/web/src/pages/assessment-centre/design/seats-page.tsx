import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { proposeSeats, saveSeats, seatsQuery } from '../../../api/assessment-events.js';
import type { EventView, SeatProposal, SeatView } from '../../../api/assessment-event-views.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { toast } from '../../../components/toast.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { EventFrame, useMayChange, OPEN_STATES } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { type SeatCrew, useSeatCrew } from './seat-crew.js';
import { SeatGrid } from './seat-grid.js';

const route = getRouteApi('/shell/kegiatan/$eventId/penugasan');

/** Who rates whom with which tool. */
export function SeatsPage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  const query = useQuery(seatsQuery(eventId));
  const crew = useSeatCrew(eventId);
  return (
    <EventFrame eventId={eventId} changes={OPEN_STATES}>
      {(event) => (
        <QueryView query={query}>
          {({ items, version }) =>
            crew && <SeatsStep key={version} event={event} items={items} version={version} crew={crew} />
          }
        </QueryView>
      )}
    </EventFrame>
  );
}

interface SeatsStepProps {
  readonly event: EventView;
  readonly items: readonly SeatView[];
  readonly version: number;
  readonly crew: SeatCrew;
}

function SeatsStep({ event, items, version, crew }: SeatsStepProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.seats;
  const [seats, setSeats] = useState(items);
  const [unfilled, setUnfilled] = useState<SeatProposal['unfilled']>([]);
  const isOpen = useMayChange(event);
  const isDirty = seats !== items;
  const proposing = useMutation({
    mutationFn: (keeps: boolean) => proposeSeats(event.id, keeps),
    onSuccess: (proposal) => {
      setSeats(proposal.items);
      setUnfilled(proposal.unfilled);
      toast(words.proposed);
    },
  });
  const saving = useEventSave(
    () =>
      saveSeats(
        { id: event.id, version },
        seats.map(({ participantId, toolId, memberId }) => ({ participantId, toolId, memberId })),
      ),
    setUp.saved,
  );
  if (crew.assessors.length === 0) return <Notice tone="info">{words.noTeam}</Notice>;
  return (
    <Panel
      title={words.title}
      actions={
        isOpen && (
          <Group gap="xs">
            <Button variant="default" loading={proposing.isPending} onClick={() => proposing.mutate(true)}>
              {words.proposeKeep}
            </Button>
            <Button variant="default" loading={proposing.isPending} onClick={() => proposing.mutate(false)}>
              {words.proposeNew}
            </Button>
          </Group>
        )
      }
    >
      <LeaveGuard isDirty={isDirty && !saving.isPending} />
      <Stack gap="sm">
        <Text size="sm">{words.hint}</Text>
        <ProblemNotice error={proposing.error ?? saving.error} />
        <Unfilled unfilled={unfilled} crew={crew} />
        <Load seats={seats} crew={crew} />
        <SeatGrid crew={crew} seats={seats} onChange={setSeats} disabled={!isOpen} />
        {isOpen && (
          <Group justify="flex-end">
            {isDirty && <Text size="sm">{words.unsaved}</Text>}
            <Button disabled={!isDirty} loading={saving.isPending} onClick={() => saving.mutate(undefined)}>
              {setUp.save}
            </Button>
          </Group>
        )}
      </Stack>
    </Panel>
  );
}

function Unfilled({ unfilled, crew }: { unfilled: SeatProposal['unfilled']; crew: SeatCrew }): ReactNode {
  const { seats: words } = useMessages().assessmentCentre.setUp;
  const { number } = useFormats();
  if (unfilled.length === 0) return null;
  const named = unfilled.map(({ participantId, toolId, missing }) => {
    const person = crew.participants.find(({ id }) => id === participantId)?.name ?? '';
    const tool = crew.tools.find(({ id }) => id === toolId)?.name ?? '';
    return words.lacking(`${person}, ${tool}`, number(missing));
  });
  return <Notice tone="attention">{words.unfilled(named.join('; '))}</Notice>;
}

function Load({ seats, crew }: { seats: readonly SeatView[]; crew: SeatCrew }): ReactNode {
  const { seats: words, team } = useMessages().assessmentCentre.setUp;
  const { number } = useFormats();
  const loads = crew.assessors.map(({ id, name }) => {
    const mine = seats.filter(({ memberId }) => memberId === id);
    const people = new Set(mine.map(({ participantId }) => participantId)).size;
    return `${name}: ${team.loadOf(number(people), number(mine.length))}`;
  });
  return (
    <Text size="sm">
      <strong>{words.load}.</strong> {loads.join('; ')}
    </Text>
  );
}
