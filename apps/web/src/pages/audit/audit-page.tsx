import { Select, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { auditActorsQuery, auditQuery, auditStatusQuery } from '../../api/audit.js';
import type { AuditEntryView } from '../../api/views.js';
import { ListTable } from '../../components/data-table/index.js';
import { DateField } from '../../components/date-field.js';
import { EmptyState, NoMatch } from '../../components/empty-state.js';
import { FilterBar, FilterItem, type FilterState, useFilters } from '../../components/filters/index.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { EmployeePicker } from '../directory/parts/employee-picker.js';
import { EntryDrawer } from './entry-drawer.js';
import { useAuditColumns } from './audit-columns.js';

const SOURCES = ['page', 'api', 'import', 'job', 'cli', 'system'] as const;
const FILTERS = ['kind', 'table', 'source', 'accountId', 'employeeId', 'from', 'to', 'rowId'] as const;
const KINDS = ['access', 'all'] as const;

/** Every change: who, when, what before and after, and whether a seal covers it. */
export function AuditPage(): ReactNode {
  const { audit } = useMessages();
  const { values, count, clear } = useFilters(FILTERS);
  const [entry, setEntry] = useState<AuditEntryView | null>(null);
  const query = auditQuery(askedFor(values));
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

/** Unless something else is chosen only changes of data, or a page of sign-ins would hide them. */
function askedFor(values: FilterState<(typeof FILTERS)[number]>['values']): Parameters<typeof auditQuery>[0] {
  const { kind, rowId, accountId, employeeId, source, ...rest } = values;
  const idOf = (text: string | undefined) => (text ? Number(text) : undefined);
  return {
    ...rest,
    kind: kind === 'all' ? undefined : kind === 'access' ? 'access' : 'changes',
    source: SOURCES.find((known) => known === source),
    rowId: idOf(rowId),
    accountId: idOf(accountId),
    employeeId: idOf(employeeId),
  };
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
  const { data: actors } = useQuery(auditActorsQuery);
  const fields = useMemo(
    () => [
      {
        name: 'accountId' as const,
        label: audit.filters.by,
        options: (actors ?? []).map(({ accountId, name }) => ({ value: String(accountId), label: name })),
      },
      { name: 'table' as const, label: audit.filters.table, options: optionsOf(records.tables) },
      {
        name: 'source' as const,
        label: audit.filters.source,
        options: optionsOf(audit.sources),
        width: '10rem',
      },
    ],
    [audit, records, actors],
  );
  return (
    <FilterBar filters={filters} fields={fields}>
      <FilterItem width="12rem">
        <Select
          label={audit.filters.kind}
          data={[
            { value: '', label: audit.kinds.changes },
            ...KINDS.map((value) => ({ value, label: audit.kinds[value] })),
          ]}
          value={filters.values.kind ?? ''}
          onChange={(value) => filters.set('kind', value || null)}
        />
      </FilterItem>
      <FilterItem width="16rem">
        <EmployeePicker
          label={audit.filters.employee}
          optional
          value={filters.values.employeeId ? Number(filters.values.employeeId) : null}
          onChange={(id) => filters.set('employeeId', id === null ? null : String(id))}
        />
      </FilterItem>
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
