import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { conflictsQuery, teamQuery, withdrawConflict } from '../../../api/assessment-events.js';
import type { ConflictView, EventView, TeamMemberView } from '../../../api/assessment-event-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { ConfirmDialog } from '../../../components/confirm-dialog.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { EventFrame, useMayChange } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { AddMemberDialog } from './add-member-dialog.js';
import { DeclareDialog } from './declare-dialog.js';
import { LeaveDialog } from './leave-dialog.js';

const route = getRouteApi('/shell/kegiatan/$eventId/tim');
const OPEN = ['draft', 'scheduled', 'running', 'integration'] as const;

/** Who has a part in the event, and who must not rate whom. */
export function TeamPage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  return (
    <EventFrame eventId={eventId} changes={OPEN}>
      {(event) => (
        <>
          <TeamPanel event={event} />
          <ConflictsPanel event={event} />
        </>
      )}
    </EventFrame>
  );
}

function TeamPanel({ event }: { event: EventView }): ReactNode {
  const { team } = useMessages().assessmentCentre.setUp;
  const query = useQuery(teamQuery(event.id));
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<TeamMemberView | null>(null);
  const isOpen = useMayChange(event, OPEN);
  const columns = useColumns(isOpen, setLeaving);
  return (
    <Panel
      title={team.title}
      actions={isOpen && <Button onClick={() => setAdding(true)}>{team.addMember}</Button>}
    >
      <QueryView query={query}>
        {({ items }) => (
          <DataTable label={team.title} rows={items} columns={columns} rowId={({ id }) => id} full={false} />
        )}
      </QueryView>
      {isAdding && <AddMemberDialog event={event} onClose={() => setAdding(false)} />}
      {leaving && (
        <LeaveDialog
          event={event}
          member={leaving}
          team={query.data?.items ?? []}
          onClose={() => setLeaving(null)}
        />
      )}
    </Panel>
  );
}

function useColumns(
  isOpen: boolean,
  leave: (member: TeamMemberView) => void,
): readonly Column<TeamMemberView>[] {
  const { team } = useMessages().assessmentCentre.setUp;
  const { number } = useFormats();
  return useMemo(() => {
    const { columns } = team;
    const shown: Column<TeamMemberView>[] = [
      { id: 'name', header: columns.name, names: true, wrap: true, cell: ({ name }) => name },
      { id: 'role', header: columns.role, cell: ({ role }) => team.roles[role] },
      {
        id: 'load',
        header: columns.load,
        cell: ({ role, participants, seats }) =>
          role === 'assessor' ? team.loadOf(number(participants), number(seats)) : '',
      },
      {
        id: 'state',
        header: columns.state,
        wrap: true,
        cell: ({ leftAt, leftReason }) => (
          <StatusBadge tone={leftAt ? 'neutral' : 'good'}>
            {leftAt ? team.left(leftReason ?? '') : team.present}
          </StatusBadge>
        ),
      },
    ];
    const actions: Column<TeamMemberView> = {
      id: 'actions',
      header: columns.actions,
      actions: true,
      cell: (member) =>
        member.leftAt === null && (
          <Button
            variant="subtle"
            size="compact-sm"
            aria-label={team.leaveOf(member.name)}
            onClick={() => leave(member)}
          >
            {team.leave}
          </Button>
        ),
    };
    return isOpen ? [...shown, actions] : shown;
  }, [team, number, isOpen, leave]);
}

function ConflictsPanel({ event }: { event: EventView }): ReactNode {
  const { team } = useMessages().assessmentCentre.setUp;
  const query = useQuery(conflictsQuery(event.id));
  const [isDeclaring, setDeclaring] = useState(false);
  const isOpen = useMayChange(event);
  return (
    <Panel
      title={team.conflicts}
      actions={
        isOpen && (
          <Button variant="default" onClick={() => setDeclaring(true)}>
            {team.declare}
          </Button>
        )
      }
    >
      <QueryView query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{team.noConflict}</Text>
          ) : (
            <Conflicts event={event} items={items} isOpen={isOpen} />
          )
        }
      </QueryView>
      {isDeclaring && <DeclareDialog event={event} onClose={() => setDeclaring(false)} />}
    </Panel>
  );
}

interface ConflictsProps {
  readonly event: EventView;
  readonly items: readonly ConflictView[];
  readonly isOpen: boolean;
}

function Conflicts({ event, items, isOpen }: ConflictsProps): ReactNode {
  const { team } = useMessages().assessmentCentre.setUp;
  const [taken, setTaken] = useState<ConflictView | null>(null);
  const columns = useMemo((): readonly Column<ConflictView>[] => {
    const isDerived = (kind: ConflictView['kind']) => kind === 'sameUnit' || kind === 'superior';
    return [
      {
        id: 'account',
        header: team.assessor,
        names: true,
        wrap: true,
        cell: ({ accountName }) => accountName,
      },
      { id: 'participant', header: team.participant, wrap: true, cell: (row) => row.participantName },
      { id: 'kind', header: team.kind, cell: ({ kind }) => team.kinds[kind] },
      { id: 'note', header: team.note, wrap: true, cell: ({ note }) => note },
      {
        id: 'actions',
        header: team.columns.actions,
        actions: true,
        cell: (row) =>
          isOpen &&
          !isDerived(row.kind) && (
            <Group gap="xs">
              <Button
                variant="subtle"
                size="compact-sm"
                aria-label={`${team.takeBack}: ${row.accountName}, ${row.participantName}`}
                onClick={() => setTaken(row)}
              >
                {team.takeBack}
              </Button>
            </Group>
          ),
      },
    ];
  }, [team, isOpen]);
  return (
    <>
      <DataTable label={team.conflicts} rows={items} columns={columns} rowId={({ id }) => id} full={false} />
      {taken && <TakeBackDialog event={event} conflict={taken} onClose={() => setTaken(null)} />}
    </>
  );
}

interface TakeBackDialogProps {
  readonly event: EventView;
  readonly conflict: ConflictView;
  readonly onClose: () => void;
}

function TakeBackDialog({ event, conflict, onClose }: TakeBackDialogProps): ReactNode {
  const { setUp } = useMessages().assessmentCentre;
  const taking = useEventSave(() => withdrawConflict(event, conflict.id), setUp.saved, onClose);
  return (
    <ConfirmDialog
      title={setUp.team.takeBack}
      verb={setUp.team.takeBack}
      busy={taking.isPending}
      error={taking.error}
      onConfirm={() => taking.mutateAsync(undefined)}
      onClose={onClose}
    >
      {setUp.team.takeBackAsk}
    </ConfirmDialog>
  );
}
