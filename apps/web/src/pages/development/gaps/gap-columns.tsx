import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { GapLine, GapRow } from '../../../api/development-views.js';
import type { Column } from '../../../components/data-table/index.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { PersonCell } from '../../directory/parts/person-cell.js';
import { Origin } from '../origin.js';
import { useLevels } from '../use-levels.js';
import { DrawPlanButton } from './draw-plan-button.js';

/** Columns of the gap list; whoever writes plans draws one up in one click. */
export function useGapColumns(targetPositionId: number | null): readonly Column<GapRow>[] {
  const { gaps } = useMessages().development;
  const { shortDate } = useFormats();
  const mayDraw = useMay('developmentPlan.edit');
  return useMemo(() => {
    const { columns } = gaps;
    const all: Column<GapRow>[] = [
      {
        id: 'person',
        header: columns.person,
        names: true,
        wrap: true,
        cell: ({ id, name, nip }) => <PersonCell id={id} name={name} nip={nip} />,
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
      { id: 'gaps', header: columns.gaps, wrap: true, cell: (row) => <Lines gaps={row.gaps} /> },
      {
        id: 'result',
        header: columns.result,
        wrap: true,
        cell: (row) => (
          <>
            {shortDate(row.assessedOn)}
            <Origin {...row} />
          </>
        ),
      },
    ];
    return mayDraw
      ? [
          ...all,
          {
            id: 'actions',
            header: columns.actions,
            actions: true,
            cell: (row) => <DrawPlanButton row={row} targetPositionId={targetPositionId} />,
          },
        ]
      : all;
  }, [gaps, shortDate, mayDraw, targetPositionId]);
}

function Lines({ gaps }: { gaps: readonly GapLine[] }): ReactNode {
  const words = useMessages().development.gaps;
  const { level, gap: gapWords } = useLevels();
  return gaps.map(({ code, name, gap, achieved, standard, byDefault }) => (
    <div key={code}>
      {words.line(name ?? code, gapWords(gap), level(achieved), level(standard))}{' '}
      {byDefault && <StatusBadge tone="neutral">{words.byDefault}</StatusBadge>}
    </div>
  ));
}
