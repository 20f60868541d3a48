import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { findClashes } from '#libs/domain/assessment-event';
import { saveTimetable, seatsQuery, structureQuery, timetableQuery } from '../../../api/assessment-events.js';
import type {
  EventView,
  SeatView,
  SessionView,
  StructureView,
  TimetableView,
} from '../../../api/assessment-event-views.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { LeaveGuard } from '../../../components/unsaved/index.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { type SeatCrew, useSeatCrew } from '../design/seat-crew.js';
import { EventFrame, useMayChange, OPEN_STATES } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { AddSession } from './add-session.js';
import { DayTable } from './day-table.js';
import { ProposalForm } from './proposal-form.js';
import { daysOf, inMinutes, nameClash, namesIn, type SessionNames } from './sessions.js';

const route = getRouteApi('/shell/kegiatan/$eventId/jadwal');

/** The timetable by day, with what clashes named while it is changed. */
export function TimetablePage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  const query = useQuery(timetableQuery(eventId));
  const structure = useQuery(structureQuery(eventId)).data;
  const seats = useQuery(seatsQuery(eventId)).data;
  const crew = useSeatCrew(eventId);
  return (
    <EventFrame eventId={eventId} changes={OPEN_STATES}>
      {(event) => (
        <QueryView query={query}>
          {(timetable) =>
            crew &&
            seats &&
            structure && (
              <TimetableStep
                key={timetable.version}
                event={event}
                timetable={timetable}
                crew={crew}
                seats={seats.items}
                structure={structure}
              />
            )
          }
        </QueryView>
      )}
    </EventFrame>
  );
}

interface TimetableStepProps {
  readonly event: EventView;
  readonly timetable: TimetableView;
  readonly crew: SeatCrew;
  readonly seats: readonly SeatView[];
  readonly structure: StructureView;
}

function TimetableStep({ event, timetable, crew, seats, structure }: TimetableStepProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.timetable;
  const { number, date } = useFormats();
  const [sessions, setSessions] = useState<readonly SessionView[]>(timetable.items);
  const [unplaced, setUnplaced] = useState(0);
  const isOpen = useMayChange(event);
  const isDirty = sessions !== timetable.items;
  const names = namesIn(crew, structure);
  const saving = useEventSave(
    () =>
      saveTimetable(
        { id: event.id, version: timetable.version },
        sessions.map(({ id: _, ...rest }) => rest),
      ),
    setUp.saved,
  );
  const change = (id: number, part: Partial<SessionView>) =>
    setSessions(sessions.map((session) => (session.id === id ? { ...session, ...part } : session)));
  const add = (session: Omit<SessionView, 'id'>) =>
    setSessions([...sessions, { ...session, id: Math.max(0, ...sessions.map(({ id }) => id)) + 1 }]);
  return (
    <Stack gap="md">
      <LeaveGuard isDirty={isDirty && !saving.isPending} />
      {isOpen && (
        <Panel title={words.propose}>
          <ProposalForm
            eventId={event.id}
            onProposed={({ items, unplaced: left }) => {
              setSessions(items);
              setUnplaced(left.length);
            }}
          />
          {unplaced > 0 && <Notice tone="attention">{words.unplaced(number(unplaced))}</Notice>}
        </Panel>
      )}
      <Clashes sessions={sessions} crew={crew} seats={seats} names={names} />
      {daysOf(event.startsOn, event.endsOn).map((day) => (
        <Panel key={day} title={date(day)}>
          <DayTable
            day={day}
            sessions={sessions}
            names={names}
            rooms={structure.rooms}
            disabled={!isOpen}
            onChange={change}
            onRemove={(id) => setSessions(sessions.filter((session) => session.id !== id))}
          />
        </Panel>
      ))}
      {sessions.length === 0 && <Text c="dimmed">{words.empty}</Text>}
      {isOpen && (
        <Panel title={words.addSession}>
          <AddSession event={event} crew={crew} structure={structure} names={names} onAdd={add} />
        </Panel>
      )}
      <ProblemNotice error={saving.error} />
      {isOpen && (
        <Group justify="flex-end">
          <Button disabled={!isDirty} loading={saving.isPending} onClick={() => saving.mutate(undefined)}>
            {setUp.save}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

interface ClashesProps {
  readonly sessions: readonly SessionView[];
  readonly crew: SeatCrew;
  readonly seats: readonly SeatView[];
  readonly names: SessionNames;
}

function Clashes({ sessions, crew, seats, names }: ClashesProps): ReactNode {
  const { timetable: words } = useMessages().assessmentCentre.setUp;
  const { date } = useFormats();
  const clashes = findClashes(sessions.map(inMinutes), { participants: crew.participants, seats });
  if (clashes.length === 0) return null;
  return (
    <Notice tone="bad" title={words.clashes} announce>
      <ul>
        {clashes.map((clash) => {
          const later = sessions.find(({ id }) => id === clash.sessions[1]);
          const when = later ? `${date(later.day)} ${later.fromTime}` : '';
          const key = `${clash.kind} ${clash.subjectId} ${clash.sessions.join()}`;
          return <li key={key}>{words.clash[clash.kind](nameClash(clash, names), when)}</li>;
        })}
      </ul>
    </Notice>
  );
}
