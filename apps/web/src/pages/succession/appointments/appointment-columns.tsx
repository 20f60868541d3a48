import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { AppointmentView } from '../../../api/succession-views.js';
import type { Column } from '../../../components/data-table/index.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { PersonCell } from '../../directory/parts/person-cell.js';

/** Columns of the list of appointments. */
export function useAppointmentColumns(): readonly Column<AppointmentView>[] {
  const { appointments, appoint } = useMessages().succession;
  const { number, shortDate } = useFormats();
  return useMemo(() => {
    const { columns } = appointments;
    return [
      {
        id: 'person',
        header: columns.person,
        names: true,
        wrap: true,
        cell: ({ employeeId, employeeName, nip }) => (
          <PersonCell id={employeeId} name={employeeName} nip={nip} />
        ),
      },
      { id: 'position', header: columns.position, wrap: true, cell: (row) => <Post row={row} /> },
      { id: 'move', header: columns.move, cell: ({ move }) => appointments.moves[move] },
      { id: 'effectiveFrom', header: columns.effectiveFrom, cell: (row) => <Begins row={row} /> },
      { id: 'route', header: columns.route, wrap: true, cell: ({ route }) => appoint.routes[route] },
      { id: 'rank', header: columns.rank, align: 'right', cell: ({ rank }) => rank && number(rank) },
      { id: 'reason', header: columns.reason, wrap: true, cell: ({ reason }) => reason },
      {
        id: 'decree',
        header: columns.decree,
        wrap: true,
        cell: ({ decreeNumber, decreeDate }) => `${decreeNumber}, ${shortDate(decreeDate)}`,
      },
      {
        id: 'papers',
        header: columns.papers,
        wrap: true,
        cell: ({ bknNumber, homeAffairsNumber }) =>
          [
            bknNumber && appointments.bkn(bknNumber),
            homeAffairsNumber && appointments.homeAffairs(homeAffairsNumber),
          ]
            .filter(Boolean)
            .join('; '),
      },
    ];
  }, [appointments, appoint, number, shortDate]);
}

function Post({
  row: { positionName, orgUnitName, previousPositionName },
}: {
  row: AppointmentView;
}): ReactNode {
  const { appointments } = useMessages().succession;
  return (
    <>
      {positionName}
      <Text size="xs" c="dimmed">
        {orgUnitName}
        {previousPositionName && `; ${appointments.from(previousPositionName)}`}
      </Text>
    </>
  );
}

function Begins({ row: { effectiveFrom, voided } }: { row: AppointmentView }): ReactNode {
  const { appointments } = useMessages().succession;
  const { shortDate } = useFormats();
  return (
    <>
      {shortDate(effectiveFrom)}
      {voided && (
        <div>
          <StatusBadge tone="neutral">{appointments.voided}</StatusBadge>
        </div>
      )}
    </>
  );
}
