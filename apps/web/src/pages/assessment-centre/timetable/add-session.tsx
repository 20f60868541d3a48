import { Button, Group } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { EventView, SessionView, StructureView } from '../../../api/assessment-event-views.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { SeatCrew } from '../design/seat-crew.js';
import { Choice } from '../events/choice.js';
import { daysOf, type SessionNames } from './sessions.js';
import { TimeField } from './time-field.js';

interface AddSessionProps {
  readonly event: EventView;
  readonly crew: SeatCrew;
  readonly structure: StructureView;
  readonly names: SessionNames;
  readonly onAdd: (session: Omit<SessionView, 'id'>) => void;
}

/** One session more: day, time, tool, group, and perhaps one participant and a room. */
export function AddSession({ event, crew, structure, names, onAdd }: AddSessionProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.timetable;
  const { shortDate } = useFormats();
  const groups = structure.batches.flatMap((batch) => batch.groups);
  const [day, setDay] = useState(event.startsOn);
  const [times, setTimes] = useState({ fromTime: '08:00', untilTime: '09:00' });
  const [toolId, setTool] = useState(String(crew.tools[0]?.id ?? ''));
  const [groupId, setGroup] = useState(String(groups[0]?.id ?? ''));
  const [participantId, setParticipant] = useState('');
  const [roomId, setRoom] = useState('');
  const numberOr = (text: string) => (text === '' ? null : Number(text));
  const options = (rows: readonly { id: number; name: string }[]) =>
    rows.map(({ id, name }) => ({ value: String(id), label: name }));
  const people = crew.participants.filter((each) => String(each.groupId) === groupId);
  const add = () =>
    onAdd({
      day,
      ...times,
      toolId: Number(toolId),
      groupId: Number(groupId),
      participantId: numberOr(participantId),
      roomId: numberOr(roomId),
    });
  return (
    <Group gap="sm" align="flex-end">
      <Choice
        label={words.day}
        options={daysOf(event.startsOn, event.endsOn).map((value) => ({ value, label: shortDate(value) }))}
        value={day}
        onChange={setDay}
      />
      {(['fromTime', 'untilTime'] as const).map((field) => (
        <TimeField
          key={field}
          label={field === 'fromTime' ? words.from : words.until}
          value={times[field]}
          onChange={(value) => setTimes({ ...times, [field]: value })}
        />
      ))}
      <Choice label={words.tool} options={options(crew.tools)} value={toolId} onChange={setTool} />
      <Choice
        label={words.group}
        options={groups.map(({ id }) => ({ value: String(id), label: names.group(id) }))}
        value={groupId}
        onChange={(next) => {
          setGroup(next);
          setParticipant('');
        }}
      />
      <Choice
        label={words.participant}
        options={[{ value: '', label: words.wholeGroup }, ...options(people)]}
        value={participantId}
        onChange={setParticipant}
      />
      <Choice
        label={words.room}
        options={[{ value: '', label: words.noRoom }, ...options(structure.rooms)]}
        value={roomId}
        onChange={setRoom}
      />
      <Button variant="default" disabled={toolId === '' || groupId === ''} onClick={add}>
        {setUp.add}
      </Button>
    </Group>
  );
}
