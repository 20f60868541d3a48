import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { RetirementRow } from '../../../api/directory-views.js';
import { retirementsQuery } from '../../../api/retirements.js';
import { type Column, ListTable } from '../../../components/data-table/index.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { levelName } from '../parts/options.js';
import { PersonCell } from '../parts/person-cell.js';
import { daysOf } from './retirement-years.js';

interface MonthPeopleProps {
  readonly month: string;
  readonly orgUnitId: number | undefined;
}

/** The people of the month that was chosen. */
export function MonthPeople({ month, orgUnitId }: MonthPeopleProps): ReactNode {
  const { retirements } = useMessages().directory;
  const formats = useFormats();
  return (
    <Panel title={retirements.of(formats.month(month))}>
      <People span={{ ...daysOf(month), orgUnitId }} />
    </Panel>
  );
}

function People({ span }: { span: { from: string; to: string; orgUnitId: number | undefined } }): ReactNode {
  const { retirements } = useMessages().directory;
  return (
    <ListTable<RetirementRow>
      label={retirements.list}
      query={retirementsQuery(span)}
      columns={useColumns()}
      rowId={({ id }) => id}
      full={false}
      empty={<Text c="dimmed">{retirements.nobody}</Text>}
    />
  );
}

function useColumns(): readonly Column<RetirementRow>[] {
  const { retirements } = useMessages().directory;
  const formats = useFormats();
  return useMemo(() => {
    const { columns } = retirements;
    return [
      {
        id: 'name',
        header: columns.name,
        names: true,
        wrap: true,
        cell: (row) => <PersonCell {...row} />,
      },
      {
        id: 'position',
        header: columns.position,
        wrap: true,
        cell: ({ positionName, level, orgUnitName }) => (
          <>
            {positionName}
            <Text size="xs" c="dimmed">
              {[levelName(level), orgUnitName].filter(Boolean).join(', ')}
            </Text>
          </>
        ),
      },
      { id: 'rank', header: columns.rank, cell: ({ rank }) => rank },
      {
        id: 'date',
        header: columns.date,
        cell: ({ retirementDate, age }) => (
          <>
            {formats.shortDate(retirementDate)}
            <Text size="xs" c="dimmed">
              {`${columns.age} ${formats.number(age)}`}
            </Text>
          </>
        ),
      },
    ];
  }, [retirements, formats]);
}
