import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { boardQuery } from '../../../api/talent.js';
import type { PeriodView, TalentBoard } from '../../../api/talent-views.js';
import { Figures } from '../../../components/figures.js';
import { ButtonLink, TextLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { poolOf } from '../map/board-sums.js';

/** How many are mapped, assessed and in the KRS; and whom to look at before the decision. */
export function PeriodFigures({ period }: { period: PeriodView }): ReactNode {
  const { periods } = useMessages().talent;
  const params = { periodId: String(period.id) };
  return (
    <Panel
      title={periods.figuresTitle}
      actions={
        <ButtonLink to="/peta-talenta/$periodId" params={params} variant="default">
          {periods.toMap}
        </ButtonLink>
      }
    >
      <QueryView query={useQuery(boardQuery(period.id, {}))}>
        {(board) => (
          <Stack gap="md">
            <BoardFigures board={board} />
            <GoodButLow board={board} periodId={params.periodId} />
          </Stack>
        )}
      </QueryView>
    </Panel>
  );
}

function BoardFigures({ board }: { board: TalentBoard }): ReactNode {
  const { figures } = useMessages().talent.periods;
  const { members, awaiting } = poolOf(board.boxes);
  return (
    <Figures
      figures={[
        { label: figures.population, value: board.total },
        { label: figures.assessed, value: board.total - board.unassessed },
        { label: figures.unassessed, value: board.unassessed },
        { label: figures.members, value: members },
        { label: figures.awaiting, value: awaiting },
      ]}
    />
  );
}

function GoodButLow({ board, periodId }: { board: TalentBoard; periodId: string }): ReactNode {
  const { periods } = useMessages().talent;
  const { number } = useFormats();
  if (board.goodButLow === 0) return <Text size="sm">{periods.goodButLowNone}</Text>;
  return (
    <Notice tone="attention">
      {periods.goodButLow(number(board.goodButLow))}{' '}
      <TextLink
        inherit
        to="/peta-talenta/$periodId"
        params={{ periodId }}
        search={{ standing: 'goodButLow' }}
      >
        {periods.goodButLowLink}
      </TextLink>
    </Notice>
  );
}
