import { Button, Group, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SessionView, StructureView } from '../../../api/assessment-event-views.js';
import { useMessages } from '../../../messages/messages.js';
import { Choice } from '../events/choice.js';
import type { SessionNames } from './sessions.js';
import { TimeField } from './time-field.js';

interface DayTableProps {
  readonly day: string;
  readonly sessions: readonly SessionView[];
  readonly names: SessionNames;
  readonly rooms: StructureView['rooms'];
  readonly disabled: boolean;
  readonly onChange: (id: number, part: Partial<SessionView>) => void;
  readonly onRemove: (id: number) => void;
}

/** The sessions of a day by time; time and room are changed in place. */
export function DayTable({ day, sessions, ...row }: DayTableProps): ReactNode {
  const { timetable: words } = useMessages().assessmentCentre.setUp;
  const shown = sessions
    .filter((session) => session.day === day)
    .toSorted((one, other) => one.fromTime.localeCompare(other.fromTime) || one.id - other.id);
  if (shown.length === 0) return <Text c="dimmed">{words.empty}</Text>;
  return (
    <Table.ScrollContainer
      type="native"
      tabIndex={0}
      role="group"
      aria-label={`${words.title} ${day}`}
      minWidth={760}
    >
      <Table aria-label={`${words.title} ${day}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{words.time}</Table.Th>
            <Table.Th scope="col">{words.tool}</Table.Th>
            <Table.Th scope="col">{words.group}</Table.Th>
            <Table.Th scope="col">{words.participant}</Table.Th>
            <Table.Th scope="col">{words.room}</Table.Th>
            {!row.disabled && <Table.Th scope="col">{words.actions}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((session) => (
            <SessionRow key={session.id} session={session} {...row} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function SessionRow(
  props: Omit<DayTableProps, 'day' | 'sessions'> & { readonly session: SessionView },
): ReactNode {
  const { session, names, rooms, disabled, onChange, onRemove } = props;
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.timetable;
  const group = names.group(session.groupId);
  const what = `${names.tool(session.toolId)}, ${group}, ${session.fromTime}`;
  return (
    <Table.Tr>
      <Table.Td>
        {disabled ? (
          `${session.fromTime}-${session.untilTime}`
        ) : (
          <Group gap={4} wrap="nowrap">
            {(['fromTime', 'untilTime'] as const).map((field) => (
              <TimeField
                key={field}
                size="xs"
                aria-label={field === 'fromTime' ? words.fromOf(what) : words.untilOf(what)}
                value={session[field]}
                onChange={(value) => onChange(session.id, { [field]: value })}
              />
            ))}
          </Group>
        )}
      </Table.Td>
      <Table.Td>{names.tool(session.toolId)}</Table.Td>
      <Table.Td>{group}</Table.Td>
      <Table.Td>
        {session.participantId === null ? words.wholeGroup : names.participant(session.participantId)}
      </Table.Td>
      <Table.Td>
        <Choice
          label={words.roomOf(what)}
          hidesLabel
          disabled={disabled}
          options={[
            { value: '', label: words.noRoom },
            ...rooms.map(({ id, name }) => ({ value: String(id), label: name })),
          ]}
          value={String(session.roomId ?? '')}
          onChange={(room) => onChange(session.id, { roomId: room === '' ? null : Number(room) })}
        />
      </Table.Td>
      {!disabled && (
        <Table.Td>
          <Button
            variant="subtle"
            color="red"
            size="compact-sm"
            aria-label={setUp.removeNamed(what)}
            onClick={() => onRemove(session.id)}
          >
            {setUp.remove}
          </Button>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
