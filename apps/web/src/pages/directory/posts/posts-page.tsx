import { Button } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { type ReactNode, useMemo, useState } from 'react';
import { POSITION_LEVELS } from '#libs/domain/position-level';
import type { PositionFilter } from '../../../api/directory-views.js';
import { NoMatch } from '../../../components/empty-state.js';
import {
  FilterBar,
  FilterItem,
  type FilterField,
  SearchBox,
  useFilters,
} from '../../../components/filters/index.js';
import { PageHeader } from '../../../components/page-header.js';
import { rowNumber } from '../../../format/row-number.js';
import { useMessages } from '../../../messages/messages.js';
import { useSearchTerm } from '../../../session/search-terms.js';
import { useMay } from '../../../session/use-session.js';
import { ExportMenu, ExportProblem, useExport } from '../parts/export-menu.js';
import { known } from '../parts/known.js';
import { LEVEL_OPTIONS, optionsOf } from '../parts/options.js';
import { UnitPicker } from '../parts/unit-picker.js';
import { PostDialog } from './post-dialog.js';
import { PostTable } from './post-table.js';

const LIST = 'positions';
const NAMES = ['orgUnitId', 'level', 'kind', 'state'] as const;

/** The post map: what each unit needs, who stands where, what is vacant. */
export function PostsPage(): ReactNode {
  const { common, directory } = useMessages();
  const { posts, files } = directory;
  const mayEdit = useMay('position.edit');
  const mayExport = useMay('employee.export');
  const [isAdding, setAdding] = useState(false);
  const exporting = useExport();
  const { filter, isNarrowed, clear } = usePostFilter();
  const choices = [
    { kind: 'positions' as const, label: files.posts, query: { ...filter } },
    ...(mayExport ? [{ kind: 'holders' as const, label: files.holders, query: { ...filter } }] : []),
  ];
  return (
    <>
      <PageHeader
        title={posts.title}
        intro={posts.intro}
        actions={
          <>
            <Button
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
              onClick={() => window.print()}
            >
              {common.print}
            </Button>
            <ExportMenu choices={choices} exporting={exporting} />
            {mayEdit && (
              <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>
                {posts.add}
              </Button>
            )}
          </>
        }
      />
      <ExportProblem exporting={exporting} />
      <PostTable
        filter={filter}
        label={posts.title}
        toolbar={<PostFilters />}
        empty={isNarrowed ? <NoMatch onClear={clear} /> : undefined}
      />
      {isAdding && <PostDialog orgUnitId={filter.orgUnitId} onClose={() => setAdding(false)} />}
    </>
  );
}

function usePostFilter() {
  const filters = useFilters(NAMES);
  const [term, setTerm] = useSearchTerm(LIST);
  const { orgUnitId, level, kind, state } = filters.values;
  const filter: PositionFilter = {
    orgUnitId: rowNumber(orgUnitId) ?? undefined,
    level: known(POSITION_LEVELS, level),
    kind: known(['structural', 'functional', 'executor'], kind),
    state: known(['vacant', 'filled', 'acting'], state),
    search: term.trim() || undefined,
  };
  const clear = () => {
    setTerm('');
    filters.clear();
  };
  return { filters, filter, isNarrowed: filters.count > 0 || term.trim() !== '', clear };
}

function PostFilters(): ReactNode {
  const { common, directory } = useMessages();
  const { posts, words } = directory;
  const { filters } = usePostFilter();
  const fields = useMemo<FilterField<(typeof NAMES)[number]>[]>(
    () => [
      { name: 'state', label: posts.filters.state, options: optionsOf(posts.states) },
      { name: 'level', label: posts.filters.level, options: LEVEL_OPTIONS, width: '10rem' },
      { name: 'kind', label: posts.filters.kind, options: optionsOf(words.positionKinds) },
    ],
    [posts, words],
  );
  const { orgUnitId } = filters.values;
  return (
    <FilterBar filters={filters} fields={fields} search={<SearchBox list={LIST} label={posts.searchLabel} />}>
      <FilterItem width="14rem">
        <UnitPicker
          label={posts.filters.unit}
          blank={common.all}
          value={rowNumber(orgUnitId)}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
    </FilterBar>
  );
}
