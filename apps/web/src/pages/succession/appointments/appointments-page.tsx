import { Stack } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { appointmentsQuery } from '../../../api/succession.js';
import type { AppointmentView } from '../../../api/succession-views.js';
import { ListTable } from '../../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../../components/empty-state.js';
import { FilterBar, useFilters } from '../../../components/filters/index.js';
import { PageHeader } from '../../../components/page-header.js';
import { useMessages } from '../../../messages/messages.js';
import { known } from '../../directory/parts/known.js';
import { optionsOf } from '../../directory/parts/options.js';
import { ROUTES } from './appoint-form.js';
import { useAppointmentColumns } from './appointment-columns.js';
import { BlackoutPanel } from './blackout-panel.js';

const NAMES = ['route'] as const;

/** Who was appointed to which post, by which route and why; below, when nobody may be replaced. */
export function AppointmentsPage(): ReactNode {
  const { appointments, appoint } = useMessages().succession;
  const filters = useFilters(NAMES);
  const fields = useMemo(
    () => [{ name: 'route' as const, label: appointments.filters.route, options: optionsOf(appoint.routes) }],
    [appointments, appoint],
  );
  return (
    <>
      <PageHeader title={appointments.title} intro={appointments.intro} />
      <Stack gap="md">
        <BlackoutPanel />
        <ListTable<AppointmentView>
          label={appointments.title}
          query={appointmentsQuery({ route: known(ROUTES, filters.values.route) })}
          columns={useAppointmentColumns()}
          rowId={({ id }) => id}
          toolbar={<FilterBar filters={filters} fields={fields} />}
          empty={
            filters.count > 0 ? (
              <NoMatch onClear={filters.clear} />
            ) : (
              <EmptyState>{appointments.empty}</EmptyState>
            )
          }
        />
      </Stack>
    </>
  );
}
