import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { GENERIC_CODES } from '#libs/domain/competency';
import { standardsQuery } from '../../../api/competency.js';
import type { StandardRow } from '../../../api/competency-views.js';
import { download } from '../../../api/download.js';
import { type Column, ListTable } from '../../../components/data-table/index.js';
import { EmptyState, NoMatch } from '../../../components/empty-state.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { FilterBar, type FilterField, FilterItem, SearchBox } from '../../../components/filters/index.js';
import { ButtonLink, RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { rowNumber } from '../../../format/row-number.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { LEVEL_OPTIONS, levelName, optionsOf } from '../../directory/parts/options.js';
import { UnitPicker } from '../../directory/parts/unit-picker.js';
import { STANDARD_FILTERS, STANDARDS_LIST, useStandardFilter } from './standard-filter.js';

/** What every post asks: its own SKJ, or the default of its class. */
export function StandardsPage(): ReactNode {
  const { standards: words } = useMessages().competency;
  const mayEdit = useMay('dictionary.edit');
  const { filter, isNarrowed, clear } = useStandardFilter();
  return (
    <>
      <PageHeader
        title={words.title}
        intro={words.intro}
        actions={
          <>
            <Files />
            {mayEdit && <ButtonLink to="/standar/ubah-banyak">{words.bulk}</ButtonLink>}
          </>
        }
      />
      <ListTable<StandardRow>
        label={words.title}
        query={standardsQuery(filter)}
        columns={useColumns()}
        rowId={({ id }) => id}
        toolbar={<StandardFilters />}
        empty={isNarrowed ? <NoMatch onClear={clear} /> : <EmptyState>{words.empty}</EmptyState>}
      />
    </>
  );
}

function Files(): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const { filter } = useStandardFilter();
  const loading = useMutation({
    mutationFn: (type: 'xlsx' | 'csv') => download(`/exports/job-standards.${type}`, { ...filter }),
  });
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            loading={loading.isPending}
            leftSection={<IconDownload size={16} aria-hidden />}
            rightSection={<IconChevronDown size={14} aria-hidden />}
          >
            {words.files}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => loading.mutate('xlsx')}>{words.exportXlsx}</Menu.Item>
          <Menu.Item onClick={() => loading.mutate('csv')}>{words.exportCsv}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ProblemNotice error={loading.error} />
    </>
  );
}

function StandardFilters(): ReactNode {
  const { common, competency, directory } = useMessages();
  const words = competency.standards;
  const { filters } = useStandardFilter();
  const fields = useMemo<FilterField<(typeof STANDARD_FILTERS)[number]>[]>(
    () => [
      { name: 'source', label: words.filters.source, options: optionsOf(words.sources) },
      { name: 'level', label: words.filters.level, options: LEVEL_OPTIONS, width: '10rem' },
      { name: 'kind', label: words.filters.kind, options: optionsOf(directory.words.positionKinds) },
    ],
    [words, directory],
  );
  return (
    <FilterBar
      filters={filters}
      fields={fields}
      search={<SearchBox list={STANDARDS_LIST} label={words.search} />}
    >
      <FilterItem width="14rem">
        <UnitPicker
          label={words.filters.unit}
          blank={common.all}
          value={rowNumber(filters.values.orgUnitId)}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
    </FilterBar>
  );
}

const NINE: readonly string[] = GENERIC_CODES;

/** The levels of the nine in their order: '4 4 3 ...', one number where they are all the same. */
function nineOf({ levels }: StandardRow): string {
  const nine = levels.filter(({ code }) => NINE.includes(code)).map(({ level }) => level);
  return new Set(nine).size === 1 ? `9 × ${nine[0]}` : nine.join(' ');
}

function technicalOf({ levels }: StandardRow): string {
  return levels
    .filter(({ code }) => !NINE.includes(code))
    .map(({ code, level }) => `${code}: ${level}`)
    .join('; ');
}

function useColumns(): readonly Column<StandardRow>[] {
  const { standards: words } = useMessages().competency;
  const { shortDate } = useFormats();
  return useMemo(() => {
    const { columns } = words;
    return [
      {
        id: 'position',
        header: columns.position,
        names: true,
        wrap: true,
        cell: ({ id, name, orgUnitName }) => (
          <>
            <RowLink to="/standar/$positionId" params={{ positionId: String(id) }}>
              {name}
            </RowLink>
            <Text size="xs" c="dimmed">
              {orgUnitName}
            </Text>
          </>
        ),
      },
      { id: 'level', header: columns.level, cell: ({ level }) => levelName(level) },
      {
        id: 'source',
        header: columns.source,
        cell: ({ source }) => (
          <StatusBadge tone={source === 'position' ? 'good' : 'neutral'}>{words.sources[source]}</StatusBadge>
        ),
      },
      {
        id: 'since',
        header: columns.since,
        cell: ({ effectiveFrom, plannedFrom }) => (
          <>
            {effectiveFrom && shortDate(effectiveFrom)}
            {plannedFrom && (
              <Text size="xs" c="dimmed">
                {words.planned(shortDate(plannedFrom))}
              </Text>
            )}
          </>
        ),
      },
      { id: 'nine', header: columns.nine, cell: nineOf },
      { id: 'technical', header: columns.technical, wrap: true, cell: technicalOf },
    ];
  }, [words, shortDate]);
}
