import { Button } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { periodsQuery } from '../../../api/talent.js';
import type { PeriodView } from '../../../api/talent-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { EmptyState } from '../../../components/empty-state.js';
import { RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { PeriodStateBadge } from '../parts/period-state.js';
import { CreatePeriodDialog } from './create-period-dialog.js';

/** The agency's talent periods, the newest first. */
export function PeriodsPage(): ReactNode {
  const { periods } = useMessages().talent;
  const mayManage = useMay('talentPeriod.manage');
  const query = useQuery(periodsQuery);
  const [creating, setCreating] = useState(false);
  const columns = usePeriodColumns();
  const create = mayManage && (
    <Button leftSection={<IconCalendarPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
      {periods.create}
    </Button>
  );
  return (
    <>
      <PageHeader title={periods.title} intro={periods.intro} actions={query.data && create} />
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState action={create}>{mayManage ? periods.empty : periods.emptyReader}</EmptyState>
          ) : (
            <DataTable<PeriodView>
              label={periods.listLabel}
              rows={rows}
              columns={columns}
              rowId={({ id }) => id}
              full={false}
            />
          )
        }
      </QueryView>
      {creating && <CreatePeriodDialog onClose={() => setCreating(false)} />}
    </>
  );
}

function usePeriodColumns(): readonly Column<PeriodView>[] {
  const { periods, policies } = useMessages().talent;
  const formats = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        header: periods.columns.name,
        names: true,
        wrap: true,
        cell: ({ id, name }) => (
          <RowLink to="/periode/$periodId" params={{ periodId: String(id) }}>
            {name}
          </RowLink>
        ),
      },
      {
        id: 'referenceDate',
        header: periods.columns.referenceDate,
        cell: ({ referenceDate }) => formats.date(referenceDate),
      },
      {
        id: 'policy',
        header: periods.columns.policy,
        wrap: true,
        cell: ({ policyName, policyNumber }) =>
          policies.versionTitle(policyName, formats.number(policyNumber)),
      },
      { id: 'state', header: periods.columns.state, cell: (period) => <PeriodStateBadge period={period} /> },
      {
        id: 'computedAt',
        header: periods.columns.computedAt,
        cell: ({ computedAt }) => formats.shortInstant(computedAt) || periods.neverComputed,
      },
    ],
    [periods, policies, formats],
  );
}
