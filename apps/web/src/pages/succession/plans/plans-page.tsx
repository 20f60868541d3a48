import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { plansQuery } from '../../../api/succession.js';
import type { PlanView } from '../../../api/succession-views.js';
import { type Column, ListTable } from '../../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../../components/empty-state.js';
import { FilterBar, useFilters } from '../../../components/filters/index.js';
import { RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { known } from '../../directory/parts/known.js';
import { optionsOf } from '../../directory/parts/options.js';
import { PlanState } from './plan-state.js';

const NAMES = ['state'] as const;
const STATES = ['draft', 'committee', 'approved', 'active', 'realised', 'expired'] as const;

/** Succession plans, the newest first. */
export function PlansPage(): ReactNode {
  const { plans } = useMessages().succession;
  const filters = useFilters(NAMES);
  const fields = useMemo(
    () => [{ name: 'state' as const, label: plans.filters.state, options: optionsOf(plans.states) }],
    [plans],
  );
  return (
    <>
      <PageHeader title={plans.title} intro={plans.intro} />
      <ListTable<PlanView>
        label={plans.title}
        query={plansQuery({ state: known(STATES, filters.values.state) })}
        columns={usePlanColumns()}
        rowId={({ id }) => id}
        toolbar={<FilterBar filters={filters} fields={fields} />}
        empty={
          filters.count > 0 ? <NoMatch onClear={filters.clear} /> : <EmptyState>{plans.empty}</EmptyState>
        }
      />
    </>
  );
}

function usePlanColumns(): readonly Column<PlanView>[] {
  const { plans } = useMessages().succession;
  const { shortDate } = useFormats();
  return useMemo(() => {
    const { columns } = plans;
    return [
      {
        id: 'position',
        header: columns.position,
        names: true,
        wrap: true,
        cell: (plan) => <Post plan={plan} />,
      },
      { id: 'state', header: columns.state, cell: ({ state }) => <PlanState state={state} /> },
      {
        id: 'members',
        header: columns.members,
        wrap: true,
        cell: ({ members }) => members.map(({ name }) => name).join('; '),
      },
      {
        id: 'valid',
        header: columns.valid,
        cell: ({ validFrom, validUntil }) =>
          validFrom && plans.valid(shortDate(validFrom), shortDate(validUntil)),
      },
      { id: 'period', header: columns.period, wrap: true, cell: ({ periodName }) => periodName },
    ];
  }, [plans, shortDate]);
}

function Post({ plan }: { plan: PlanView }): ReactNode {
  return (
    <>
      <RowLink to="/rencana-suksesi/$planId" params={{ planId: String(plan.id) }}>
        {plan.positionName}
      </RowLink>
      <Text size="xs" c="dimmed">
        {plan.orgUnitName}
      </Text>
    </>
  );
}
