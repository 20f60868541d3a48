import { Group, Select, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { assessmentQuery, assessmentsQuery, type MeritAssessmentRow } from '../../api/merit.js';
import { EmptyState } from '../../components/empty-state.js';
import { useFilters } from '../../components/filters/index.js';
import { PageHeader } from '../../components/page-header.js';
import { QueryView } from '../../components/query-view.js';
import { useMessages } from '../../messages/messages.js';
import { AspectTable } from './aspect-table.js';
import { ChangeTable } from './change-table.js';
import { HeadlinePanel } from './headline-panel.js';
import { HistoryPanel } from './history-panel.js';
import { IndicatorPanel } from './indicator-panel.js';
import { OpenButton } from './open-button.js';
import { PublishedPanel } from './published-panel.js';
import { useMayEditMerit } from './use-may-edit-merit.js';

/** The merit index: where it stands, why, and how it came there. */
export function MeritPage(): ReactNode {
  const { merit } = useMessages();
  const mayEdit = useMayEditMerit();
  const query = useQuery(assessmentsQuery);
  const filters = useFilters(['year']);
  return (
    <>
      <PageHeader
        title={merit.title}
        intro={merit.intro}
        actions={mayEdit && <OpenButton onOpened={(year) => filters.set('year', String(year))} />}
      />
      <QueryView query={query}>
        {(assessments) =>
          assessments[0] === undefined ? (
            <EmptyState>{mayEdit ? merit.empty : merit.emptyReader}</EmptyState>
          ) : (
            <Chosen
              assessments={assessments}
              chosen={assessments.find(({ year }) => String(year) === filters.values.year) ?? assessments[0]}
              onChoose={(year) => filters.set('year', year)}
            />
          )
        }
      </QueryView>
    </>
  );
}

interface ChosenProps {
  readonly assessments: readonly MeritAssessmentRow[];
  readonly chosen: MeritAssessmentRow;
  readonly onChoose: (year: string | null) => void;
}

function Chosen({ assessments, chosen, onChoose }: ChosenProps): ReactNode {
  const { merit } = useMessages();
  const query = useQuery(assessmentQuery(chosen.id));
  return (
    <Stack gap="md">
      <Group gap="xs" role="search" data-no-print>
        <Select
          label={merit.year}
          w="10rem"
          data={assessments.map(({ year }) => String(year))}
          value={String(chosen.year)}
          onChange={onChoose}
        />
      </Group>
      <QueryView query={query}>
        {(assessment) => (
          <>
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
              <Stack gap="md">
                <HeadlinePanel assessment={assessment} />
                <AspectTable assessment={assessment} />
              </Stack>
              <HistoryPanel
                assessments={assessments.map((one) => (one.id === assessment.id ? assessment : one))}
              />
            </SimpleGrid>
            <IndicatorPanel assessment={assessment} />
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
              <ChangeTable assessment={assessment} />
              <PublishedPanel />
            </SimpleGrid>
          </>
        )}
      </QueryView>
    </Stack>
  );
}
