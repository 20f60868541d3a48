import { Button, Group } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { GENERIC_COMPETENCIES } from '#libs/domain/competency';
import { gapsQuery } from '../../../api/development.js';
import type { GapFilter, GapRow } from '../../../api/development-views.js';
import { download } from '../../../api/download.js';
import { positionQuery } from '../../../api/positions.js';
import { ListTable } from '../../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../../components/empty-state.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { FilterBar, FilterItem, useFilters } from '../../../components/filters/index.js';
import { PageHeader } from '../../../components/page-header.js';
import { rowNumber } from '../../../format/row-number.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { known } from '../../directory/parts/known.js';
import { GROUP_CODES, optionsOf } from '../../directory/parts/options.js';
import { UnitPicker } from '../../directory/parts/unit-picker.js';
import { PostPicker } from '../../directory/posts/post-picker.js';
import { useGapColumns } from './gap-columns.js';

const NAMES = ['orgUnitId', 'levelGroup', 'code', 'targetPositionId'] as const;

const COMPETENCY_OPTIONS = GENERIC_COMPETENCIES.map(({ code, name }) => ({
  value: code,
  label: `${code} ${name}`,
}));

/** People below the standard of their post, or of a target post. */
export function GapsPage(): ReactNode {
  const { gaps } = useMessages().development;
  const { filters, filter } = useGapFilter();
  const exporting = useMutation({
    mutationFn: (type: 'xlsx' | 'csv') => download(`/exports/competency-gaps.${type}`, filter),
  });
  return (
    <>
      <PageHeader
        title={gaps.title}
        intro={gaps.intro}
        actions={<Exports onExport={exporting.mutate} busy={exporting.isPending} />}
      />
      <ProblemNotice error={exporting.error} />
      <ListTable<GapRow>
        label={gaps.title}
        query={gapsQuery(filter)}
        columns={useGapColumns(filter.targetPositionId ?? null)}
        rowId={({ id }) => id}
        toolbar={<GapFilters />}
        empty={
          filters.count > 0 ? <NoMatch onClear={filters.clear} /> : <EmptyState>{gaps.empty}</EmptyState>
        }
      />
    </>
  );
}

function Exports({ onExport, busy }: { onExport: (type: 'xlsx' | 'csv') => void; busy: boolean }): ReactNode {
  const { gaps } = useMessages().development;
  if (!useMay('competencyGap.export')) return null;
  return (
    <Group gap="xs">
      {(['csv', 'xlsx'] as const).map((type) => (
        <Button
          key={type}
          variant="default"
          loading={busy}
          leftSection={<IconDownload size={16} aria-hidden />}
          onClick={() => onExport(type)}
        >
          {gaps[type]}
        </Button>
      ))}
    </Group>
  );
}

function useGapFilter() {
  const filters = useFilters(NAMES);
  const { orgUnitId, levelGroup, code, targetPositionId } = filters.values;
  const filter: GapFilter = {
    orgUnitId: rowNumber(orgUnitId) ?? undefined,
    levelGroup: known(GROUP_CODES, levelGroup),
    code: code ?? undefined,
    targetPositionId: rowNumber(targetPositionId) ?? undefined,
  };
  return { filters, filter };
}

function GapFilters(): ReactNode {
  const { common, development, directory } = useMessages();
  const { gaps } = development;
  const { filters, filter } = useGapFilter();
  const target = filter.targetPositionId ?? null;
  return (
    <FilterBar
      filters={filters}
      fields={[
        { name: 'code', label: gaps.filters.code, options: COMPETENCY_OPTIONS, width: '14rem' },
        {
          name: 'levelGroup',
          label: gaps.filters.levelGroup,
          options: optionsOf(directory.words.levelGroupsLong),
          width: '13rem',
        },
      ]}
    >
      <FilterItem width="14rem">
        <UnitPicker
          label={gaps.filters.unit}
          blank={common.all}
          value={filter.orgUnitId ?? null}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
      <FilterItem width="16rem">
        <TargetPicker
          key={target}
          label={gaps.filters.target}
          value={target}
          onChange={(id) => filters.set('targetPositionId', id === null ? null : String(id))}
        />
      </FilterItem>
    </FilterBar>
  );
}

interface TargetPickerProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (positionId: number | null) => void;
}

/** The field shows the name of a post that came with the address. */
function TargetPicker({ label, value, onChange }: TargetPickerProps): ReactNode {
  const { data } = useQuery({ ...positionQuery(value ?? 0), enabled: value !== null });
  return (
    <PostPicker
      key={data?.name ?? ''}
      label={label}
      value={value}
      presentName={data?.name ?? null}
      onChange={onChange}
    />
  );
}
