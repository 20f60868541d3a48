import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { planQuery } from '../../../api/succession.js';
import type { PlanMember, PlanView } from '../../../api/succession-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Facts } from '../../directory/parts/facts.js';
import { PersonCell } from '../../directory/parts/person-cell.js';
import { PlanActions } from './plan-actions.js';
import { PlanState } from './plan-state.js';

const route = getRouteApi('/shell/rencana-suksesi/$planId');

/** One succession plan: its short list, its papers, and what can be done with it. */
export function PlanPage(): ReactNode {
  const { plans } = useMessages().succession;
  const query = useQuery(planQuery(Number(route.useParams().planId)));
  const plan = query.data;
  return (
    <>
      <PageHeader
        title={plan?.positionName ?? plans.title}
        intro={plan && <Summary plan={plan} />}
        actions={plan && <Actions plan={plan} />}
      />
      <QueryView query={query}>{(found) => <PlanBody plan={found} />}</QueryView>
    </>
  );
}

function Summary({ plan }: { plan: PlanView }): ReactNode {
  return (
    <Group component="span" gap="sm">
      {plan.orgUnitName}
      <PlanState state={plan.state} />
    </Group>
  );
}

function Actions({ plan }: { plan: PlanView }): ReactNode {
  const { plans } = useMessages().succession;
  return (
    <Group gap="xs">
      <ButtonLink
        variant="default"
        to="/jabatan-kosong/$positionId"
        params={{ positionId: String(plan.positionId) }}
      >
        {plans.successors}
      </ButtonLink>
      <PlanActions plan={plan} />
    </Group>
  );
}

function PlanBody({ plan }: { plan: PlanView }): ReactNode {
  const { plans } = useMessages().succession;
  const { date } = useFormats();
  const columns = useMemberColumns();
  const { decreeNumber, decreeDate, validFrom, validUntil } = plan;
  const facts = [
    { label: plans.reason, value: plan.reason },
    { label: plans.columns.period, value: plan.periodName },
    { label: plans.decree, value: decreeNumber && plans.decreeOf(decreeNumber, date(decreeDate)) },
    { label: plans.columns.valid, value: validFrom && plans.valid(date(validFrom), date(validUntil)) },
    ...(plan.note ? [{ label: plans.note, value: plan.note }] : []),
  ];
  return (
    <Stack gap="md">
      <Panel title={plans.members}>
        <DataTable
          label={plans.members}
          rows={plan.members}
          columns={columns}
          rowId={({ employeeId }) => employeeId}
          full={false}
        />
      </Panel>
      <Panel title={plans.title}>
        <Facts facts={facts} />
      </Panel>
    </Stack>
  );
}

function useMemberColumns(): readonly Column<PlanMember>[] {
  const { plans, successors } = useMessages().succession;
  const { number } = useFormats();
  return useMemo(
    () => [
      { id: 'place', header: plans.place, align: 'right', cell: ({ place }) => number(place) },
      {
        id: 'name',
        header: successors.columns.name,
        names: true,
        wrap: true,
        cell: ({ employeeId, name, nip }) => <PersonCell id={employeeId} name={name} nip={nip} />,
      },
      { id: 'rank', header: plans.rank, align: 'right', cell: ({ rank }) => number(rank) },
      {
        id: 'presentRank',
        header: plans.presentRank,
        cell: ({ presentRank }) => (presentRank === null ? plans.noLonger : number(presentRank)),
      },
      {
        id: 'readiness',
        header: successors.columns.readiness,
        wrap: true,
        cell: ({ readiness, readinessReason }) =>
          [successors.readiness[readiness], readinessReason].filter(Boolean).join(': '),
      },
    ],
    [plans, successors, number],
  );
}
