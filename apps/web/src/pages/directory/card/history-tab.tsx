import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { EmployeeCard } from '../../../api/directory-views.js';
import { employeeHistoryQuery } from '../../../api/employees.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { ChangeTimeline } from './change-timeline.js';
import { EducationHistory } from './education-history.js';
import { HoldingHistory } from './holding-history.js';
import { RankHistory } from './rank-history.js';

/** Everything that was: dated rows with the voided ones, and who changed what. */
export function HistoryTab({ card }: { card: EmployeeCard }): ReactNode {
  const { history } = useMessages().directory;
  const query = useQuery(employeeHistoryQuery(card.id));
  return (
    <QueryView query={query}>
      {({ ranks, holdings, educations, changes }) => (
        <Stack gap="md">
          <HoldingHistory holdings={holdings} />
          <RankHistory employeeId={card.id} ranks={ranks} />
          <EducationHistory employeeId={card.id} educations={educations} />
          <Panel title={history.changes}>
            <ChangeTimeline changes={changes} holdings={holdings} />
          </Panel>
        </Stack>
      )}
    </QueryView>
  );
}
