import { Group, Select, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { REFERENCE_SOURCE } from '#libs/domain/competency';
import type { CompetencyView } from '../../../api/competency-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { NoMatch } from '../../../components/empty-state.js';
import { FilterBar, FilterItem, SearchBox, useFilters } from '../../../components/filters/index.js';
import { RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useSearchTerm } from '../../../session/search-terms.js';
import { optionsOf } from '../../directory/parts/options.js';
import { DictionaryActions } from './dictionary-actions.js';
import { useVersion } from './use-version.js';
import { VersionWords } from './version-words.js';

const LIST = 'competencies';

/** The dictionary: what is in force, or another version, competency by competency. */
export function DictionaryPage(): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const version = useVersion();
  return (
    <>
      <PageHeader title={words.title} intro={words.intro} actions={<DictionaryActions version={version} />} />
      <QueryView query={version.query}>
        {() => (
          <>
            <VersionWords dictionary={version.dictionary} />
            <Competencies competencies={version.competencies} />
            <Text size="sm" c="dimmed" mt="sm">
              {words.referenceNote(REFERENCE_SOURCE)}
            </Text>
          </>
        )}
      </QueryView>
    </>
  );
}

function Competencies({ competencies }: { competencies: readonly CompetencyView[] }): ReactNode {
  const { competency } = useMessages();
  const words = competency.dictionary;
  const filters = useFilters(['versi', 'kelompok']);
  const [term, setTerm] = useSearchTerm(LIST);
  const wanted = term.trim().toLocaleLowerCase();
  const { kelompok, versi } = filters.values;
  const rows = useMemo(
    () =>
      competencies.filter(
        ({ code, name, group }) =>
          (!kelompok || group === kelompok) && `${code} ${name}`.toLocaleLowerCase().includes(wanted),
      ),
    [competencies, kelompok, wanted],
  );
  const clear = () => {
    setTerm('');
    filters.set('kelompok', null);
  };
  const fields = useMemo(
    () => [{ name: 'kelompok' as const, label: words.columns.group, options: optionsOf(competency.groups) }],
    [competency, words],
  );
  return (
    <DataTable
      label={words.title}
      rows={rows}
      columns={useColumns(versi)}
      rowId={({ code }) => code}
      toolbar={
        <FilterBar filters={filters} fields={fields} search={<SearchBox list={LIST} label={words.search} />}>
          <VersionSelect />
        </FilterBar>
      }
      instead={rows.length === 0 ? <NoMatch onClear={clear} /> : undefined}
    />
  );
}

function VersionSelect(): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const { shortDate } = useFormats();
  const { versions, choose, chosen } = useVersion();
  if (versions.length === 0) return null;
  return (
    <FilterItem width="16rem">
      <Select
        label={words.versionOf}
        placeholder={words.inForce}
        value={chosen === null ? '' : String(chosen)}
        onChange={(next) => choose(next === '' ? null : next)}
        allowDeselect={false}
        data={[
          { value: '', label: words.inForce },
          ...versions.map(({ id, name, state, effectiveFrom }) => ({
            value: String(id),
            label: `${name} (${effectiveFrom ? shortDate(effectiveFrom) : words.states[state]})`,
          })),
        ]}
      />
    </FilterItem>
  );
}

function useColumns(versi: string | undefined): readonly Column<CompetencyView>[] {
  const { competency } = useMessages();
  const { columns, own, reference } = competency.dictionary;
  return useMemo(
    () => [
      { id: 'code', header: columns.code, cell: ({ code }) => code },
      {
        id: 'name',
        header: columns.name,
        names: true,
        wrap: true,
        cell: ({ code, name }) => (
          <RowLink
            to="/kamus/$competencyCode"
            params={{ competencyCode: code }}
            search={versi ? { versi } : {}}
          >
            {name}
          </RowLink>
        ),
      },
      { id: 'group', header: columns.group, cell: ({ group }) => competency.groups[group] },
      {
        id: 'source',
        header: columns.source,
        cell: ({ source }) => (
          <Group gap={4}>
            <StatusBadge tone={source === 'agency' ? 'info' : 'neutral'}>
              {source === 'agency' ? own : reference}
            </StatusBadge>
          </Group>
        ),
      },
      { id: 'definition', header: columns.definition, wrap: true, cell: ({ definition }) => definition },
    ],
    [columns, competency, own, reference, versi],
  );
}
