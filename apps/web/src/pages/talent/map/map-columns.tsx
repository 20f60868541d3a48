import { Text } from '@mantine/core';
import { useMemo } from 'react';
import { formatNip } from '#libs/domain/nip';
import type { MapPerson } from '../../../api/talent-views.js';
import type { Column } from '../../../components/data-table/index.js';
import { RowLink, TextLink } from '../../../components/links.js';
import { useMessages } from '../../../messages/messages.js';
import { PoolBadge } from '../parts/pool-badge.js';
import { Score } from '../parts/score.js';

/** Who a list can hold: what nobody in it can have is no column. */
export type MapPart = 'assessed' | 'unassessed' | 'all';

const ABSENT: Readonly<Record<MapPart, readonly string[]>> = {
  assessed: ['missing', 'fix'],
  unassessed: ['box', 'kinerja', 'potensial', 'talentScore', 'pool'],
  all: [],
};

/** People of the map; a click on a row opens the drawer. */
export function useMapColumns(
  periodId: number,
  part: MapPart,
  nameOf: (place: string) => string,
): readonly Column<MapPerson>[] {
  const { map, words } = useMessages().talent;
  return useMemo(() => {
    const columns: Column<MapPerson>[] = [
      {
        id: 'person',
        header: map.columns.person,
        names: true,
        wrap: true,
        width: '15rem',
        cell: ({ employeeId, name, nip }) => (
          <>
            <RowLink
              to="/peta-talenta/$periodId"
              params={{ periodId: String(periodId) }}
              search={(before) => ({ ...before, pegawai: String(employeeId) })}
              resetScroll={false}
            >
              {name}
            </RowLink>
            <Text size="xs" c="dimmed">
              {formatNip(nip)}
            </Text>
          </>
        ),
      },
      {
        id: 'post',
        header: map.columns.post,
        wrap: true,
        cell: ({ positionName, unitName }) => (
          <>
            {positionName}
            <Text size="xs" c="dimmed">
              {unitName}
            </Text>
          </>
        ),
      },
      {
        id: 'box',
        header: map.columns.box,
        cell: ({ box }) => (box === null ? map.noBox : words.box(String(box))),
      },
      ...(['kinerja', 'potensial', 'talentScore'] as const).map((score): Column<MapPerson> => ({
        id: score,
        header: map.columns[score],
        align: 'right',
        cell: (person) => <Score value={person[score]} />,
      })),
      { id: 'pool', header: map.columns.pool, cell: ({ pool }) => <PoolBadge pool={pool} /> },
      {
        id: 'previous',
        header: map.columns.previous,
        cell: ({ previousBox }) => (previousBox === null ? map.previousNone : words.box(String(previousBox))),
      },
      {
        id: 'missing',
        header: map.columns.missing,
        wrap: true,
        cell: ({ missing }) => missing.map(nameOf).join('; '),
      },
      {
        id: 'fix',
        header: map.columns.fix,
        actions: true,
        cell: ({ employeeId }) => (
          <TextLink to="/pegawai/$employeeId" params={{ employeeId: String(employeeId) }}>
            {map.card}
          </TextLink>
        ),
      },
    ];
    return columns.filter(({ id }) => !ABSENT[part].includes(id));
  }, [map, words, periodId, part, nameOf]);
}
