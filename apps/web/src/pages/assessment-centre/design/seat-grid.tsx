import { MultiSelect, Table, Text } from '@mantine/core';
import { memo, type ReactNode, useCallback, useMemo } from 'react';
import { isRated } from '#libs/domain/assessment-event';
import type { DesignView, ParticipantView, SeatView } from '../../../api/assessment-event-views.js';
import { useMessages } from '../../../messages/messages.js';
import type { SeatCrew } from './seat-crew.js';

interface SeatGridProps {
  readonly crew: SeatCrew;
  readonly seats: readonly SeatView[];
  readonly onChange: (change: (seats: readonly SeatView[]) => readonly SeatView[]) => void;
  readonly disabled: boolean;
}

type Tool = DesignView['tools'][number];

/** Participants by tools, with the assessors of each pair. */
export function SeatGrid({ crew, seats, onChange, disabled }: SeatGridProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const tools = crew.tools.filter(({ kind }) => isRated(kind));
  const change = useCallback(
    (participantId: number, toolId: number, memberIds: readonly number[]) =>
      onChange((present) => {
        const isHere = (seat: SeatView) => seat.participantId === participantId && seat.toolId === toolId;
        const kept = present.filter((seat) => !isHere(seat) || memberIds.includes(seat.memberId));
        const added = memberIds.filter((id) => !kept.some((seat) => isHere(seat) && seat.memberId === id));
        return [...kept, ...added.map((memberId) => ({ participantId, toolId, memberId, isRated: false }))];
      }),
    [onChange],
  );
  const seatsOf = useMemo(() => seatsByPerson(seats), [seats]);
  return (
    <Table.ScrollContainer
      type="native"
      tabIndex={0}
      role="group"
      aria-label={setUp.seats.title}
      minWidth={260 + tools.length * 240}
    >
      <Table aria-label={setUp.seats.title} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{setUp.team.participant}</Table.Th>
            {tools.map(({ id, name }) => (
              <Table.Th key={id} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {crew.participants.map((participant) => (
            <Row
              key={participant.id}
              participant={participant}
              tools={tools}
              crew={crew}
              seats={JSON.stringify(seatsOf.get(participant.id) ?? [])}
              onChange={change}
              disabled={disabled}
            />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function seatsByPerson(seats: readonly SeatView[]): ReadonlyMap<number, readonly SeatView[]> {
  const found = new Map<number, SeatView[]>();
  for (const seat of seats) {
    const mine = found.get(seat.participantId);
    if (mine) mine.push(seat);
    else found.set(seat.participantId, [seat]);
  }
  return found;
}

interface RowProps {
  readonly participant: ParticipantView;
  readonly tools: readonly Tool[];
  readonly crew: SeatCrew;
  /** As text, so that a row whose seats are the same is not drawn again. */
  readonly seats: string;
  readonly onChange: (participantId: number, toolId: number, memberIds: readonly number[]) => void;
  readonly disabled: boolean;
}

const Row = memo(function Row({ participant, tools, crew, seats, onChange, disabled }: RowProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const mine = JSON.parse(seats) as readonly SeatView[];
  const barred = crew.conflicts.filter(({ participantId }) => participantId === participant.id);
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {participant.number}. {participant.name}
        <Text size="xs" c="dimmed">
          {participant.groupName}
        </Text>
      </Table.Th>
      {tools.map((tool) => {
        const here = mine.filter(({ toolId }) => toolId === tool.id);
        const data = crew.assessors.map(({ id, name, accountId }) => {
          const isBarred = barred.some((conflict) => conflict.accountId === accountId);
          const isRatedSeat = here.some((seat) => seat.memberId === id && seat.isRated);
          return {
            value: String(id),
            label: isBarred ? `${name} (${setUp.seats.conflict})` : name,
            disabled: isBarred || isRatedSeat,
          };
        });
        return (
          <Table.Td key={tool.id}>
            {disabled ? (
              <Text size="xs">{namesOf(crew, here)}</Text>
            ) : (
              <MultiSelect
                aria-label={setUp.seats.cell(participant.name, tool.name)}
                size="xs"
                data={data}
                value={here.map(({ memberId }) => String(memberId))}
                onChange={(ids) => onChange(participant.id, tool.id, ids.map(Number))}
              />
            )}
          </Table.Td>
        );
      })}
    </Table.Tr>
  );
});

/** The assessors of seats nobody may change here, in words: a field that is shut is hard to read. */
function namesOf({ assessors }: SeatCrew, seats: readonly SeatView[]): string {
  const ids = new Set(seats.map(({ memberId }) => memberId));
  return assessors
    .filter(({ id }) => ids.has(id))
    .map(({ name }) => name)
    .join(', ');
}
