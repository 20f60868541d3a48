import { Select, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { missingQuery } from '../../../api/completeness.js';
import type { MissingRow } from '../../../api/directory-views.js';
import { type Column, ListTable } from '../../../components/data-table/index.js';
import { useFilters } from '../../../components/filters/index.js';
import { useMessages } from '../../../messages/messages.js';
import { known } from '../parts/known.js';
import { PersonCell } from '../parts/person-cell.js';
import { missingWords } from './missing-words.js';
import { MEASURED } from './stated-badge.js';

/** Who lacks what: the list that is sent to the unit. */
export function ChaseList({ orgUnitId }: { orgUnitId: number }): ReactNode {
  const { completeness, words } = useMessages().directory;
  const filters = useFilters(['table']);
  const table = known(MEASURED, filters.values.table);
  const choice = (
    <Select
      label={completeness.table}
      w="16rem"
      data={[
        { value: '', label: completeness.allTables },
        ...MEASURED.map((value) => ({ value, label: words.tables[value] })),
      ]}
      value={table ?? ''}
      onChange={(value) => filters.set('table', value || null)}
    />
  );
  return (
    <>
      <Text c="dimmed" mb="xs">
        {completeness.chaseIntro}
      </Text>
      <ListTable<MissingRow>
        label={completeness.chase}
        query={missingQuery({ orgUnitId, table })}
        columns={useColumns()}
        rowId={({ id }) => id}
        toolbar={choice}
        empty={<Text>{completeness.noneMissing}</Text>}
      />
    </>
  );
}

function useColumns(): readonly Column<MissingRow>[] {
  const { completeness, words } = useMessages().directory;
  return useMemo(
    () => [
      {
        id: 'name',
        header: completeness.person,
        names: true,
        wrap: true,
        cell: (row) => <PersonCell {...row} />,
      },
      { id: 'unit', header: completeness.unit, wrap: true, cell: ({ orgUnitName }) => orgUnitName },
      {
        id: 'missing',
        header: completeness.missing,
        wrap: true,
        cell: ({ missing }) => missingWords(missing, words.missing).join(', '),
      },
    ],
    [completeness, words],
  );
}
