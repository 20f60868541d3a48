import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { type RatingRow, ratingsQuery } from '../../../../api/assessment.js';
import { type Column, DataTable } from '../../../../components/data-table/index.js';
import { Panel } from '../../../../components/panel.js';
import { QueryView } from '../../../../components/query-view.js';
import { useMessages } from '../../../../messages/messages.js';
import { Score } from '../../../talent/parts/score.js';
import { Facts } from '../../parts/facts.js';

/** Predikat kinerja of a person: years, then quarters apart. */
export function RatingsTab({ employeeId }: { employeeId: number }): ReactNode {
  const { ratings } = useMessages().assessment;
  const query = useQuery(ratingsQuery(employeeId));
  const columns = useColumns();
  return (
    <QueryView query={query}>
      {({ years, quarters, unit }) => (
        <Stack gap="md">
          <Panel title={ratings.years}>
            <Ratings
              label={ratings.years}
              rows={years}
              columns={columns.filter(
                ({ id }) => id !== 'quarter' && (id !== 'score' || years.some(hasScore)),
              )}
            />
          </Panel>
          {quarters.length > 0 && (
            <Panel title={ratings.quarters}>
              <Text size="sm" mb="xs">
                {ratings.quartersNote}
              </Text>
              <Ratings
                label={ratings.quarters}
                rows={quarters}
                columns={columns.filter(({ id }) => id !== 'score')}
              />
            </Panel>
          )}
          {unit.length > 0 && (
            <Panel title={ratings.unit}>
              <Facts
                facts={unit.map(({ year, rating }) => ({
                  label: String(year),
                  value: ratings.unitRatings[rating],
                }))}
              />
            </Panel>
          )}
        </Stack>
      )}
    </QueryView>
  );
}

/** Only years under PP 30/2019 carry one. */
const hasScore = ({ score, innovation }: RatingRow) => score !== null || innovation !== null;

interface RatingsProps {
  readonly label: string;
  readonly rows: readonly RatingRow[];
  readonly columns: readonly Column<RatingRow>[];
}

function Ratings({ label, rows, columns }: RatingsProps): ReactNode {
  const { ratings } = useMessages().assessment;
  return (
    <DataTable
      label={label}
      rows={rows}
      columns={columns}
      rowId={({ id }) => id}
      full={false}
      instead={rows.length === 0 ? ratings.noYears : undefined}
    />
  );
}

function useColumns(): readonly Column<RatingRow>[] {
  const { ratings } = useMessages().assessment;
  return useMemo(
    () => [
      { id: 'year', header: ratings.year, names: true, cell: ({ year }) => year },
      { id: 'quarter', header: ratings.quarter, cell: ({ quarter }) => quarter },
      {
        id: 'workResult',
        header: ratings.workResult,
        cell: ({ workResult }) => (workResult ? ratings.expectations[workResult] : '–'),
      },
      {
        id: 'behaviour',
        header: ratings.behaviour,
        cell: ({ behaviour }) => (behaviour ? ratings.expectations[behaviour] : '–'),
      },
      {
        id: 'predicate',
        header: ratings.predicate,
        cell: ({ predicate }) => <strong>{ratings.predicates[predicate]}</strong>,
      },
      {
        id: 'score',
        header: ratings.score,
        wrap: true,
        cell: ({ score, innovation }) => (
          <>
            <Score value={score} />
            {innovation && ` (${ratings.innovation})`}
          </>
        ),
      },
    ],
    [ratings],
  );
}
