import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { ImportView, IssueGroup, IssueView } from '../../../api/import-views.js';
import { importIssuesQuery } from '../../../api/imports.js';
import { type Column, ListTable } from '../../../components/data-table/index.js';
import { NoMatch } from '../../../components/empty-state.js';
import { FilterBar, type FilterField, useFilters } from '../../../components/filters/index.js';
import { LongText } from '../../../components/long-text.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useGroupReason } from './reason.js';
import { SeverityBadge } from './severity-badge.js';

const NAMES = ['severity', 'code'] as const;
const SEVERITIES = ['error', 'warning'] as const;

interface IssueTableProps {
  readonly view: ImportView;
  readonly groups: readonly IssueGroup[];
}

/** Row, column, value and the reason as a sentence, in the order of the file. */
export function IssueTable({ view, groups }: IssueTableProps): ReactNode {
  const { check } = useMessages().imports;
  const filters = useFilters(NAMES);
  const { values } = filters;
  const filter = {
    severity: SEVERITIES.find((severity) => severity === values.severity),
    code: groups.find(({ code }) => code === values.code)?.code,
  };
  return (
    <ListTable<IssueView>
      label={check.rows}
      query={importIssuesQuery(view.id, view.version, filter)}
      columns={useColumns()}
      rowId={({ id }) => id}
      toolbar={<IssueFilters groups={groups} />}
      empty={<NoMatch onClear={filters.clear} />}
    />
  );
}

function IssueFilters({ groups }: Pick<IssueTableProps, 'groups'>): ReactNode {
  const { check } = useMessages().imports;
  const filters = useFilters(NAMES);
  const reason = useGroupReason();
  const codes = [...new Set(groups.map(({ code }) => code))];
  const fields: FilterField<(typeof NAMES)[number]>[] = [
    {
      name: 'severity',
      label: check.filterSeverity,
      options: SEVERITIES.map((value) => ({ value, label: check.severities[value] })),
    },
    {
      name: 'code',
      label: check.filterReason,
      options: codes.map((value) => ({ value, label: reason(value) })),
      width: '24rem',
    },
  ];
  return <FilterBar filters={filters} fields={fields} />;
}

function useColumns(): readonly Column<IssueView>[] {
  const { imports } = useMessages();
  const { number } = useFormats();
  return useMemo(() => {
    const { check } = imports;
    const { rowColumns } = check;
    return [
      {
        id: 'row',
        header: rowColumns.row,
        align: 'right',
        width: '5rem',
        names: true,
        cell: ({ rowNumber }) => number(rowNumber),
      },
      {
        id: 'column',
        header: rowColumns.column,
        wrap: true,
        cell: ({ header, field }) => header ?? field ?? check.wholeRow,
      },
      {
        id: 'value',
        header: rowColumns.value,
        wrap: true,
        cell: ({ value, field }) =>
          value ? (
            <LongText>{value}</LongText>
          ) : (
            field !== null && (
              <Text component="span" inherit c="dimmed">
                {check.emptyCell}
              </Text>
            )
          ),
      },
      {
        id: 'reason',
        header: rowColumns.reason,
        wrap: true,
        cell: ({ code, details }) => imports.issue(code, details),
      },
      {
        id: 'severity',
        header: rowColumns.severity,
        cell: ({ severity }) => <SeverityBadge severity={severity} />,
      },
    ];
  }, [imports, number]);
}
