import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { periodQuery } from '../../../api/talent.js';
import type { PeriodView } from '../../../api/talent-views.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { isReturned, PeriodStateBadge } from '../parts/period-state.js';
import { ComputationPanel } from './computation-panel.js';
import { PeriodActions } from './period-actions.js';
import { PeriodFacts } from './period-facts.js';
import { PeriodFigures } from './period-figures.js';
import { PeriodSteps } from './period-steps.js';

const route = getRouteApi('/shell/periode/$periodId');

/** One period: where it is, what can be done next, and what came of it. */
export function PeriodPage(): ReactNode {
  const { periods } = useMessages().talent;
  const query = useQuery(periodQuery(Number(route.useParams().periodId)));
  const { data } = query;
  return (
    <>
      <PageHeader
        title={data?.name ?? periods.title}
        intro={data && <PeriodStateBadge period={data} />}
        actions={
          <>
            <ButtonLink to="/periode" variant="default">
              {periods.back}
            </ButtonLink>
            {data && <PeriodActions period={data} />}
          </>
        }
      />
      <QueryView query={query}>{(period) => <PeriodBody period={period} />}</QueryView>
    </>
  );
}

function PeriodBody({ period }: { period: PeriodView }): ReactNode {
  const { periods } = useMessages().talent;
  const maySee = useMay('talentMap.read');
  return (
    <Stack gap="md">
      <PeriodSteps period={period} />
      {isReturned(period) && (
        <Notice tone="attention" title={periods.returnedTitle}>
          {period.note}
        </Notice>
      )}
      <ComputationPanel key={period.id} period={period} />
      {maySee && period.revision > 0 && <PeriodFigures period={period} />}
      <PeriodFacts period={period} />
    </Stack>
  );
}
