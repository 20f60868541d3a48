import { Group, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatNip } from '#libs/domain/nip';
import { developmentPlanQuery } from '../../../api/development.js';
import type { DevelopmentPlan } from '../../../api/development-views.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { ItemsPanel } from '../items/items-panel.js';
import { GuidePanel } from './guide-panel.js';
import { HoursPanel } from './hours-panel.js';
import { PlanMoves } from './plan-moves.js';
import { PlanState } from './plan-state.js';

const route = getRouteApi('/shell/pengembangan/$developmentPlanId');

/** One plan: its items, the JP of the year, the mix of actions, and what can be done with it. */
export function PlanPage(): ReactNode {
  const { plans } = useMessages().development;
  const query = useQuery(developmentPlanQuery(Number(route.useParams().developmentPlanId)));
  const plan = query.data;
  return (
    <>
      <PageHeader
        title={plan ? plans.planTitle(String(plan.year), plan.name) : plans.title}
        intro={plan && <Summary plan={plan} />}
        actions={plan && <PlanMoves plan={plan} />}
      />
      <QueryView query={query}>
        {(found) => (
          <Stack gap="md">
            {found.note && (
              <Notice tone="attention">
                {plans.note}: {found.note}
              </Notice>
            )}
            <ItemsPanel plan={found} />
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
              <HoursPanel plan={found} />
              <GuidePanel plan={found} />
            </SimpleGrid>
          </Stack>
        )}
      </QueryView>
    </>
  );
}

function Summary({ plan }: { plan: DevelopmentPlan }): ReactNode {
  const { plans } = useMessages().development;
  const { nip, positionName, orgUnitName, targetPositionName, approvedBy, state } = plan;
  return (
    <Group component="span" gap="sm">
      {[formatNip(nip), positionName, orgUnitName].filter(Boolean).join(', ')}
      <PlanState state={state} />
      {targetPositionName && plans.target(targetPositionName)}
      {approvedBy && `${plans.approvedBy} ${approvedBy}`}
    </Group>
  );
}
