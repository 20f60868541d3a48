import { Box, Button, Text } from '@mantine/core';
import { type ReactNode, useMemo, useState } from 'react';
import { DEVELOPMENT_PLAN_STATES } from '#libs/domain/development-plan';
import { formatNip } from '#libs/domain/nip';
import { developmentPlansQuery } from '../../../api/development.js';
import type { DevelopmentPlanFilter, DevelopmentPlanRow } from '../../../api/development-views.js';
import { type Column, ListTable } from '../../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../../components/empty-state.js';
import { FilterBar, FilterItem, useFilters } from '../../../components/filters/index.js';
import { RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { rowNumber } from '../../../format/row-number.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { known } from '../../directory/parts/known.js';
import { optionsOf } from '../../directory/parts/options.js';
import { UnitPicker } from '../../directory/parts/unit-picker.js';
import { BeginPlanDialog } from './begin-plan-dialog.js';
import { OwnReadingsPanel } from './own-readings-panel.js';
import { PlanState } from './plan-state.js';

const NAMES = ['state', 'year', 'orgUnitId'] as const;
/** Plans are made for these years in practice; older ones are found by the list itself. */
const YEARS = ['2024', '2025', '2026', '2027', '2028'];

/** Development plans of the unit; for a participant the own ones, and who opened the own data. */
export function PlansPage(): ReactNode {
  const { plans } = useMessages().development;
  const isOwn = useMay('ownReadings.read');
  const mayBegin = useMay('developmentPlan.edit');
  const [isOpen, setOpen] = useState(false);
  const { filters, filter } = usePlanFilter();
  const empty = isOwn ? plans.ownEmpty : plans.empty;
  return (
    <>
      <PageHeader
        title={plans.title}
        intro={plans.intro}
        actions={mayBegin && <Button onClick={() => setOpen(true)}>{plans.begin}</Button>}
      />
      <ListTable<DevelopmentPlanRow>
        label={plans.title}
        query={developmentPlansQuery(filter)}
        columns={usePlanColumns()}
        rowId={({ id }) => id}
        toolbar={<PlanFilters withUnit={!isOwn} />}
        empty={filters.count > 0 ? <NoMatch onClear={filters.clear} /> : <EmptyState>{empty}</EmptyState>}
        whole={isOwn}
      />
      {isOwn && (
        <Box mt="md">
          <OwnReadingsPanel />
        </Box>
      )}
      {isOpen && <BeginPlanDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function usePlanFilter() {
  const filters = useFilters(NAMES);
  const { state, year, orgUnitId } = filters.values;
  const filter: DevelopmentPlanFilter = {
    state: known(DEVELOPMENT_PLAN_STATES, state),
    year: rowNumber(known(YEARS, year)) ?? undefined,
    orgUnitId: rowNumber(orgUnitId) ?? undefined,
  };
  return { filters, filter };
}

function PlanFilters({ withUnit }: { withUnit: boolean }): ReactNode {
  const { common, development } = useMessages();
  const { plans } = development;
  const { filters, filter } = usePlanFilter();
  return (
    <FilterBar
      filters={filters}
      fields={[
        {
          name: 'year',
          label: plans.filters.year,
          options: YEARS.map((year) => ({ value: year, label: year })),
          width: '8rem',
        },
        { name: 'state', label: plans.filters.state, options: optionsOf(plans.states), width: '12rem' },
      ]}
    >
      {withUnit && (
        <FilterItem width="14rem">
          <UnitPicker
            label={plans.filters.unit}
            blank={common.all}
            value={filter.orgUnitId ?? null}
            onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
          />
        </FilterItem>
      )}
    </FilterBar>
  );
}

function usePlanColumns(): readonly Column<DevelopmentPlanRow>[] {
  const { plans } = useMessages().development;
  const { number } = useFormats();
  return useMemo(() => {
    const { columns } = plans;
    return [
      {
        id: 'person',
        header: columns.person,
        names: true,
        wrap: true,
        cell: ({ id, name, nip }) => (
          <>
            <RowLink to="/pengembangan/$developmentPlanId" params={{ developmentPlanId: String(id) }}>
              {name}
            </RowLink>
            <Text size="xs" c="dimmed">
              {formatNip(nip)}
            </Text>
          </>
        ),
      },
      { id: 'unit', header: columns.unit, wrap: true, cell: ({ orgUnitName }) => orgUnitName },
      { id: 'year', header: columns.year, cell: ({ year }) => year },
      { id: 'state', header: columns.state, cell: ({ state }) => <PlanState state={state} /> },
      {
        id: 'items',
        header: columns.items,
        align: 'right',
        cell: ({ doneCount, itemCount }) => plans.of(number(doneCount), number(itemCount)),
      },
      {
        id: 'hours',
        header: columns.hours,
        align: 'right',
        cell: ({ doneHours, plannedHours }) => plans.of(number(doneHours), number(plannedHours)),
      },
    ];
  }, [plans, number]);
}
