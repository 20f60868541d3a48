import { Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { employmentTypeWord } from '#libs/domain/employment-type';
import type { EmployeeRow } from '../../../api/directory-views.js';
import type { Column } from '../../../components/data-table/index.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { HoldingBadge } from '../parts/holding-badge.js';
import { levelName, statusName } from '../parts/options.js';
import { PersonCell } from '../parts/person-cell.js';

/** Columns of the list of people, dense enough for 1366 pixels. */
export function usePeopleColumns(): readonly Column<EmployeeRow>[] {
  const { people } = useMessages().directory;
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        header: people.columns.name,
        names: true,
        wrap: true,
        width: '15rem',
        cell: (row) => <PersonCell {...row} />,
      },
      {
        id: 'rank',
        header: people.columns.rank,
        cell: ({ rank, rankName }) => (
          <>
            {rank}
            {rankName && (
              <Text size="xs" c="dimmed">
                {rankName}
              </Text>
            )}
          </>
        ),
      },
      {
        id: 'position',
        header: people.columns.position,
        wrap: true,
        cell: ({ positionName, acting }) => (
          <>
            {positionName ?? (
              <Text inherit component="span" c="dimmed">
                {people.noPost}
              </Text>
            )}
            {acting.map((post) => (
              <Group key={post.holdingId} gap={6} wrap="nowrap" align="flex-start" mt={2}>
                <HoldingBadge kind={post.kind} warning={post.warning} />
                <Text size="xs">{post.positionName}</Text>
              </Group>
            ))}
          </>
        ),
      },
      { id: 'unit', header: people.columns.unit, wrap: true, cell: ({ orgUnitName }) => orgUnitName },
      { id: 'level', header: people.columns.level, cell: ({ level }) => level && levelName(level) },
      {
        id: 'retirement',
        header: people.columns.retirement,
        cell: ({ retirementDate }) => formats.shortDate(retirementDate),
      },
      {
        id: 'employmentType',
        header: people.columns.employmentType,
        startsHidden: true,
        cell: ({ employmentType }) => employmentType && employmentTypeWord(employmentType),
      },
      {
        id: 'legalStatus',
        header: people.columns.legalStatus,
        startsHidden: true,
        cell: ({ legalStatus }) => legalStatus && statusName(legalStatus),
      },
      {
        id: 'attention',
        header: people.columns.attention,
        cell: ({ hasWarnings }) => hasWarnings && <StatusBadge tone="attention">{people.check}</StatusBadge>,
      },
    ],
    [people, formats],
  );
}
