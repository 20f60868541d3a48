import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconArrowUp, IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { heatMapQuery } from '../../../api/development.js';
import type { HeatFilter, HeatMap } from '../../../api/development-views.js';
import { download } from '../../../api/download.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { FilterBar, useFilters } from '../../../components/filters/index.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { rowNumber } from '../../../format/row-number.js';
import { useMessages } from '../../../messages/messages.js';
import { known } from '../../directory/parts/known.js';
import { GROUP_CODES, optionsOf } from '../../directory/parts/options.js';
import { HeatTable } from './heat-table.js';

const NAMES = ['orgUnitId', 'levelGroup', 'columns'] as const;
const COLUMNS = ['units', 'classes'] as const;

/** Mean gaps by competency and unit, unit by unit, or by kelompok jenjang. */
export function MapPage(): ReactNode {
  const { map } = useMessages().development;
  const filters = useFilters(NAMES);
  const { orgUnitId, levelGroup, columns } = filters.values;
  const filter: HeatFilter = {
    orgUnitId: rowNumber(orgUnitId) ?? undefined,
    levelGroup: known(GROUP_CODES, levelGroup),
    columns: known(COLUMNS, columns) ?? 'units',
  };
  const query = useQuery(heatMapQuery(filter));
  const open = (id: number | null) => filters.set('orgUnitId', id === null ? null : String(id));
  const exporting = useMutation({ mutationFn: () => download('/exports/competency-map.xlsx', filter) });
  return (
    <>
      <PageHeader
        title={map.title}
        intro={map.intro}
        actions={
          <Button
            variant="default"
            loading={exporting.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
            onClick={() => exporting.mutate()}
          >
            {map.download}
          </Button>
        }
      />
      <ProblemNotice error={exporting.error} />
      <Stack gap="md">
        <MapFilters filters={filters} columns={filter.columns ?? 'units'} />
        <QueryView query={query}>{(heat) => <Heat heat={heat} onOpen={open} />}</QueryView>
      </Stack>
    </>
  );
}

interface MapFiltersProps {
  readonly filters: ReturnType<typeof useFilters<(typeof NAMES)[number]>>;
  readonly columns: (typeof COLUMNS)[number];
}

function MapFilters({ filters, columns }: MapFiltersProps): ReactNode {
  const { development, directory } = useMessages();
  const { map } = development;
  return (
    <Group gap="md" align="flex-end">
      <SegmentedControl
        aria-label={map.columnsLabel}
        value={columns}
        onChange={(value) => filters.set('columns', value === 'units' ? null : value)}
        data={COLUMNS.map((value) => ({ value, label: map.columns[value] }))}
      />
      <FilterBar
        filters={filters}
        fields={[
          {
            name: 'levelGroup',
            label: map.levelGroup,
            options: optionsOf(directory.words.levelGroupsLong),
            width: '15rem',
          },
        ]}
      />
    </Group>
  );
}

function Heat({ heat, onOpen }: { heat: HeatMap; onOpen: (id: number | null) => void }): ReactNode {
  const { map } = useMessages().development;
  const { orgUnitId, orgUnitName, parentId, rows } = heat;
  return (
    <Panel
      title={orgUnitName ?? map.title}
      actions={
        parentId !== null && (
          <Button
            variant="default"
            size="compact-sm"
            leftSection={<IconArrowUp size={14} aria-hidden />}
            onClick={() => onOpen(parentId)}
          >
            {map.up}
          </Button>
        )
      }
    >
      <Text size="sm" mb="xs">
        {map.legend}
      </Text>
      {rows.length === 0 ? (
        <EmptyState>{map.empty}</EmptyState>
      ) : (
        <HeatTable key={orgUnitId} heat={heat} onOpen={onOpen} />
      )}
    </Panel>
  );
}
