import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo, useState } from 'react';
import { attendanceQuery, recordAttendance } from '../../../api/assessment-events.js';
import type { AttendanceRow, EventView } from '../../../api/assessment-event-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { todayIn } from '../../../format/today.js';
import { useFormats, useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Choice } from '../events/choice.js';
import { EventFrame, useMayChange } from '../frame/event-frame.js';
import { useEventSave } from '../frame/use-event-save.js';
import { daysOf } from '../timetable/sessions.js';
import { ChangeMenu } from './change-menu.js';
import { SignDialog } from './sign-dialog.js';

const route = getRouteApi('/shell/kegiatan/$eventId/kehadiran');
const OPEN = ['scheduled', 'running', 'integration'] as const;

/** The list of presence, day by day, and what changes on the day. */
export function AttendancePage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  return (
    <EventFrame eventId={eventId} changes={OPEN} permission="assessmentEvent.attend">
      {(event) => <AttendanceDay event={event} />}
    </EventFrame>
  );
}

function AttendanceDay({ event }: { event: EventView }): ReactNode {
  const { attendance } = useMessages().assessmentCentre.days;
  const { date } = useFormats();
  const today = todayIn(useTimeZone());
  const days = daysOf(event.startsOn, event.endsOn);
  const [day, setDay] = useState(days.includes(today) ? today : event.startsOn);
  const query = useQuery(attendanceQuery(event.id, day));
  return (
    <Panel title={attendance.title}>
      <Stack gap="sm">
        <Group>
          <Choice
            label={attendance.day}
            options={days.map((value) => ({ value, label: date(value) }))}
            value={day}
            onChange={setDay}
          />
        </Group>
        <QueryView query={query}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState>{attendance.empty}</EmptyState>
            ) : (
              <Lines event={event} day={day} items={items} />
            )
          }
        </QueryView>
      </Stack>
    </Panel>
  );
}

interface LinesProps {
  readonly event: EventView;
  readonly day: string;
  readonly items: readonly AttendanceRow[];
}

interface Presence {
  readonly row: AttendanceRow;
  readonly isPresent: boolean;
  readonly signature: string | null;
}

function Lines({ event, day, items }: LinesProps): ReactNode {
  const { attendance } = useMessages().assessmentCentre.days;
  const [signing, setSigning] = useState<AttendanceRow | null>(null);
  const recording = useEventSave(
    ({ row, isPresent, signature }: Presence) =>
      recordAttendance(
        { eventId: event.id, participantId: row.participantId, day, version: row.version },
        { isPresent, signature },
      ),
    attendance.recorded,
    () => setSigning(null),
  );
  const record = recording.mutate;
  const columns = useColumns(event, record, setSigning);
  return (
    <>
      {!signing && <ProblemNotice error={recording.error} />}
      <DataTable
        label={attendance.title}
        rows={items}
        columns={columns}
        rowId={({ participantId }) => participantId}
        full={false}
      />
      {signing && (
        <SignDialog
          name={signing.name}
          busy={recording.isPending}
          error={recording.error}
          onSigned={(signature) => record({ row: signing, isPresent: true, signature })}
          onClose={() => setSigning(null)}
        />
      )}
    </>
  );
}

function useColumns(
  event: EventView,
  record: (presence: Presence) => void,
  sign: (row: AttendanceRow) => void,
): readonly Column<AttendanceRow>[] {
  const { attendance } = useMessages().assessmentCentre.days;
  const { number } = useFormats();
  const isOpen = useMayChange(event, OPEN, 'assessmentEvent.attend');
  return useMemo(() => {
    const { columns } = attendance;
    const shown: Column<AttendanceRow>[] = [
      { id: 'number', header: columns.number, align: 'right', cell: (row) => number(row.number) },
      {
        id: 'name',
        header: columns.name,
        names: true,
        wrap: true,
        cell: ({ name, nip }) => (
          <>
            {name}
            <Text size="xs" c="dimmed">
              {nip}
            </Text>
          </>
        ),
      },
      { id: 'group', header: columns.group, cell: ({ groupName }) => groupName },
      { id: 'presence', header: columns.presence, cell: (row) => <PresenceWord row={row} /> },
    ];
    const actions: Column<AttendanceRow> = {
      id: 'actions',
      header: columns.actions,
      actions: true,
      cell: (row) => (
        <Group gap={4} wrap="nowrap">
          <Button size="compact-sm" aria-label={attendance.signOf(row.name)} onClick={() => sign(row)}>
            {attendance.sign}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`${attendance.markAbsent}: ${row.name}`}
            onClick={() => record({ row, isPresent: false, signature: null })}
          >
            {attendance.markAbsent}
          </Button>
          <ChangeMenu event={event} row={row} />
        </Group>
      ),
    };
    return isOpen ? [...shown, actions] : shown;
  }, [attendance, number, event, isOpen, record, sign]);
}

function PresenceWord({ row }: { row: AttendanceRow }): ReactNode {
  const { attendance } = useMessages().assessmentCentre.days;
  if (row.isPresent === null) return <StatusBadge tone="neutral">{attendance.open}</StatusBadge>;
  if (!row.isPresent) return <StatusBadge tone="attention">{attendance.absent}</StatusBadge>;
  return <StatusBadge tone="good">{row.signature ? attendance.signed : attendance.onPaper}</StatusBadge>;
}
