import { Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { VacancyRow } from '../../api/succession-views.js';
import type { Column } from '../../components/data-table/index.js';
import { RowLink } from '../../components/links.js';
import { StatusBadge } from '../../components/status-badge.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import type { Tone } from '../../theme/tone.js';
import { HoldingBadge } from '../directory/parts/holding-badge.js';
import { levelName } from '../directory/parts/options.js';
import { PersonLink } from '../directory/parts/person-cell.js';

const TONES: Readonly<Record<VacancyRow['state'], Tone>> = {
  vacant: 'bad',
  soon: 'attention',
  target: 'info',
};

/** Columns of the list of vacancies. */
export function useVacancyColumns(): readonly Column<VacancyRow>[] {
  const { vacancies, plans } = useMessages().succession;
  const { number } = useFormats();
  return useMemo(() => {
    const { columns } = vacancies;
    const states: Readonly<Record<string, string>> = plans.states;
    return [
      { id: 'name', header: columns.name, names: true, wrap: true, cell: (row) => <PostName row={row} /> },
      { id: 'level', header: columns.level, cell: ({ level }) => levelName(level) },
      {
        id: 'state',
        header: columns.state,
        cell: ({ state }) => <StatusBadge tone={TONES[state]}>{vacancies.states[state]}</StatusBadge>,
      },
      { id: 'when', header: columns.when, wrap: true, cell: (row) => <When row={row} /> },
      { id: 'holders', header: columns.holders, wrap: true, cell: (row) => <Holders row={row} /> },
      { id: 'ranked', header: columns.ranked, align: 'right', cell: ({ ranked }) => number(ranked) },
      { id: 'readyNow', header: columns.readyNow, align: 'right', cell: ({ readyNow }) => number(readyNow) },
      {
        id: 'plan',
        header: columns.plan,
        cell: ({ planState }) => planState && (states[planState] ?? planState),
      },
    ];
  }, [vacancies, plans, number]);
}

function PostName({ row }: { row: VacancyRow }): ReactNode {
  const { vacancies } = useMessages().succession;
  return (
    <>
      <RowLink to="/jabatan-kosong/$positionId" params={{ positionId: String(row.id) }}>
        {row.name}
      </RowLink>
      <Group gap={6} mt={2}>
        <Text size="xs" c="dimmed">
          {row.orgUnitName}
        </Text>
        {row.critical && <StatusBadge tone="attention">{vacancies.critical}</StatusBadge>}
        {row.target && <StatusBadge tone="info">{vacancies.target}</StatusBadge>}
      </Group>
    </>
  );
}

/** Since when it is vacant, or when and why it falls vacant. */
function When({ row: { state, reason, fallsOn, fallsOnBy, leavingName } }: { row: VacancyRow }): ReactNode {
  const { vacancies } = useMessages().succession;
  const { date } = useFormats();
  if (state === 'target') return null;
  const day = fallsOn === null ? vacancies.sinceUnknown : date(fallsOn);
  const since = fallsOnBy === 'acting' ? vacancies.sinceAtLatest : vacancies.since;
  const words = fallsOn === null ? day : state === 'vacant' ? since(day) : vacancies.on(day);
  const leaving = reason === 'retirement' || reason === 'holdingEnds' ? vacancies[reason] : null;
  return (
    <>
      {words}
      {leaving && leavingName && (
        <Text size="xs" c="dimmed">
          {leaving(leavingName)}
        </Text>
      )}
    </>
  );
}

function Holders({ row: { holders } }: { row: VacancyRow }): ReactNode {
  const { vacancies } = useMessages().succession;
  if (holders.length === 0) return vacancies.nobody;
  return holders.map((holder) => (
    <Group key={holder.holdingId} gap={6} wrap="nowrap" align="flex-start">
      {holder.kind !== 'definitive' && <HoldingBadge kind={holder.kind} warning={holder.warning} />}
      <PersonLink id={holder.employeeId} name={holder.name} />
    </Group>
  ));
}
