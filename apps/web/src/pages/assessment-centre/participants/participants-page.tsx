import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import {
  distributeParticipants,
  participantsQuery,
  placeInGroup,
  removeParticipant,
  structureQuery,
} from '../../../api/assessment-events.js';
import type { EventView, ParticipantView, StructureView } from '../../../api/assessment-event-views.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useActive } from '../../../session/use-session.js';
import { PersonCell } from '../../directory/parts/person-cell.js';
import { EventFrame, useMayChange, OPEN_STATES } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { RecuseButton } from '../team/recuse-button.js';
import { AddParticipantsDialog } from './add-dialog.js';
import { ParticipantState } from './participant-state.js';

const route = getRouteApi('/shell/kegiatan/$eventId/peserta');

/** Who takes part, and in which group. */
export function ParticipantsPage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  return (
    <EventFrame eventId={eventId} changes={OPEN_STATES}>
      {(event) => <ParticipantsStep event={event} />}
    </EventFrame>
  );
}

function ParticipantsStep({ event }: { event: EventView }): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.participants;
  const query = useQuery(participantsQuery(event.id));
  const structure = useQuery(structureQuery(event.id)).data;
  const [isAdding, setAdding] = useState(false);
  const isOpen = useMayChange(event);
  const spreading = useEventSave(() => distributeParticipants(event), setUp.saved);
  return (
    <Panel
      title={words.title}
      actions={
        isOpen && (
          <Group gap="xs">
            <Button
              variant="default"
              loading={spreading.isPending}
              onClick={() => spreading.mutate(undefined)}
            >
              {words.distribute}
            </Button>
            <Button onClick={() => setAdding(true)}>{words.add}</Button>
          </Group>
        )
      }
    >
      <ProblemNotice error={spreading.error} />
      <QueryView query={query}>
        {({ items }) => <Roster event={event} items={items} structure={structure} isOpen={isOpen} />}
      </QueryView>
      {isAdding && <AddParticipantsDialog event={event} onClose={() => setAdding(false)} />}
    </Panel>
  );
}

interface RosterProps {
  readonly event: EventView;
  readonly items: readonly ParticipantView[];
  readonly structure: StructureView | undefined;
  readonly isOpen: boolean;
}

function Roster({ event, items, structure, isOpen }: RosterProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.participants;
  const [removed, setRemoved] = useState<ParticipantView | null>(null);
  const placing = useEventSave(
    ({ id, groupId }: { id: number; groupId: number | null }) => placeInGroup(event, id, groupId),
    setUp.saved,
  );
  const place = placing.mutate;
  const columns = useColumns(event.id, structure, isOpen, place, setRemoved);
  if (items.length === 0) return <EmptyState>{words.empty}</EmptyState>;
  return (
    <>
      <ProblemNotice error={placing.error} />
      <DataTable label={words.title} rows={items} columns={columns} rowId={({ id }) => id} full={false} />
      {removed && <RemoveDialog event={event} participant={removed} onClose={() => setRemoved(null)} />}
    </>
  );
}

function useColumns(
  eventId: number,
  structure: StructureView | undefined,
  isOpen: boolean,
  place: (input: { id: number; groupId: number | null }) => void,
  remove: (participant: ParticipantView) => void,
): readonly Column<ParticipantView>[] {
  const { setUp } = useMessages().assessmentCentre;
  const words = setUp.participants;
  const { number } = useFormats();
  const isAssessor = useActive()?.role === 'assessor';
  return useMemo(() => {
    const { columns } = words;
    const shown: Column<ParticipantView>[] = [
      { id: 'number', header: columns.number, align: 'right', cell: (row) => number(row.number) },
      {
        id: 'name',
        header: columns.name,
        names: true,
        wrap: true,
        cell: ({ employeeId, name, nip }) => <PersonCell id={employeeId} name={name} nip={nip} />,
      },
      {
        id: 'position',
        header: columns.position,
        wrap: true,
        cell: ({ positionName, orgUnitName }) => (
          <>
            {positionName}
            <Text size="xs" c="dimmed">
              {orgUnitName}
            </Text>
          </>
        ),
      },
      {
        id: 'group',
        header: columns.group,
        cell: (row) =>
          isOpen && row.replacedById === null && row.state !== 'withdrawn' ? (
            <NativeSelect
              aria-label={words.groupOf(row.name)}
              data={groupOptions(structure, words.noGroup)}
              value={row.groupId ?? ''}
              onChange={({ currentTarget: { value } }) =>
                place({ id: row.id, groupId: value === '' ? null : Number(value) })
              }
            />
          ) : (
            row.groupName
          ),
      },
      {
        id: 'standard',
        header: columns.standard,
        cell: ({ standardSource }) => standardSource && words.standards[standardSource],
      },
      { id: 'state', header: columns.state, cell: (row) => <ParticipantState participant={row} /> },
    ];
    if (isAssessor) {
      const own: Column<ParticipantView> = {
        id: 'recuse',
        header: columns.actions,
        actions: true,
        cell: (row) => <RecuseButton eventId={eventId} participant={row} />,
      };
      return [...shown, own];
    }
    if (!isOpen) return shown;
    const actions: Column<ParticipantView> = {
      id: 'actions',
      header: columns.actions,
      actions: true,
      cell: (row) => (
        <Button
          variant="subtle"
          color="red"
          size="compact-sm"
          aria-label={setUp.removeNamed(row.name)}
          onClick={() => remove(row)}
        >
          {setUp.remove}
        </Button>
      ),
    };
    return [...shown, actions];
  }, [words, setUp, number, isAssessor, eventId, isOpen, structure, place, remove]);
}

function groupOptions(structure: StructureView | undefined, blank: string) {
  const groups = structure?.batches.flatMap((batch) =>
    batch.groups.map(({ id, name }) => ({ value: String(id), label: `${batch.name}, ${name}` })),
  );
  return [{ value: '', label: blank }, ...(groups ?? [])];
}

interface RemoveDialogProps {
  readonly event: EventView;
  readonly participant: ParticipantView;
  readonly onClose: () => void;
}

function RemoveDialog({ event, participant, onClose }: RemoveDialogProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const removing = useEventSave(() => removeParticipant(event, participant.id), setUp.saved, onClose);
  return (
    <ConfirmDialog
      title={setUp.removeNamed(participant.name)}
      verb={setUp.remove}
      danger
      busy={removing.isPending}
      error={removing.error}
      onConfirm={() => removing.mutateAsync(undefined)}
      onClose={onClose}
    >
      {setUp.participants.removeAsk}
    </ConfirmDialog>
  );
}
