import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { auditQuery, auditStatusQuery } from '../../api/audit.js';
import type { AuditEntryView } from '../../api/views.js';
import { ListTable } from '../../components/data-table/index.js';
import { DateField } from '../../components/date-field.js';
import { EmptyState, NoMatch } from '../../components/empty-state.js';
import { FilterBar, FilterItem, useFilters } from '../../components/filters/index.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { EntryDrawer } from './entry-drawer.js';
import { useAuditColumns } from './audit-columns.js';

const SOURCES = ['page', 'api', 'import', 'job', 'cli', 'system'] as const;
const FILTERS = ['table', 'source', 'from', 'to', 'rowId'] as const;

/** Every change: who, when, what before and after, and whether a seal covers it. */
export function AuditPage(): ReactNode {
  const { audit } = useMessages();
  const { values, count, clear } = useFilters(FILTERS);
  const [entry, setEntry] = useState<AuditEntryView | null>(null);
  const { rowId, source, ...rest } = values;
  const query = auditQuery({
    ...rest,
    source: SOURCES.find((known) => known === source),
    rowId: rowId ? Number(rowId) : undefined,
  });
  return (
    <>
      <PageHeader title={audit.title} intro={<SealStatus />} />
      <ListTable<AuditEntryView>
        label={audit.title}
        query={query}
        columns={useAuditColumns(setEntry)}
        rowId={(row) => row.id}
        toolbar={<AuditFilters />}
        empty={count > 0 ? <NoMatch onClear={clear} /> : <EmptyState>{audit.empty}</EmptyState>}
      />
      {entry && <EntryDrawer entry={entry} onClose={() => setEntry(null)} />}
    </>
  );
}

/** What the trail is, and how much of it stands under a seal. */
function SealStatus(): ReactNode {
  const { audit } = useMessages();
  const formats = useFormats();
  const { data } = useQuery(auditStatusQuery);
  if (!data) return audit.intro;
  const { sealed, waiting, lastSealAt } = data;
  return (
    <>
      {audit.intro}{' '}
      <Text component="span">
        {audit.seal.status(formats.number(sealed), formats.number(waiting))}{' '}
        {lastSealAt ? audit.seal.last(formats.instant(lastSealAt)) : audit.seal.never}
      </Text>
    </>
  );
}

function AuditFilters(): ReactNode {
  const { audit, records } = useMessages();
  const filters = useFilters(FILTERS);
  const fields = useMemo(
    () => [
      { name: 'table' as const, label: audit.filters.table, options: optionsOf(records.tables) },
      {
        name: 'source' as const,
        label: audit.filters.source,
        options: optionsOf(audit.sources),
        width: '10rem',
      },
    ],
    [audit, records],
  );
  return (
    <FilterBar filters={filters} fields={fields}>
      {(['from', 'to'] as const).map((name) => (
        <FilterItem key={name} width="10rem">
          <DateField
            label={audit.filters[name]}
            clearable
            value={filters.values[name] ?? null}
            onChange={(value) => filters.set(name, value)}
          />
        </FilterItem>
      ))}
    </FilterBar>
  );
}

function optionsOf(words: Readonly<Record<string, string>>) {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
