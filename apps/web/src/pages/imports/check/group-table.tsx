import { Anchor } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { ImportView, IssueGroup } from '../../../api/import-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { useFilters } from '../../../components/filters/index.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useFieldHeader, useGroupReason } from './reason.js';
import { SeverityBadge } from './severity-badge.js';

interface GroupTableProps {
  readonly view: ImportView;
  readonly groups: readonly IssueGroup[];
}

/** Reasons with how many rows each, the most frequent first; a reason narrows the rows below. */
export function GroupTable({ view, groups }: GroupTableProps): ReactNode {
  const { check } = useMessages().imports;
  return (
    <DataTable
      label={check.groups}
      rows={groups}
      columns={useColumns(view)}
      rowId={({ code, field, severity }) => `${code}.${field ?? ''}.${severity}`}
      full={false}
    />
  );
}

function useColumns({ format }: ImportView): readonly Column<IssueGroup>[] {
  const { check } = useMessages().imports;
  const { number } = useFormats();
  const { set } = useFilters(['code']);
  const reason = useGroupReason();
  const headerOf = useFieldHeader(format);
  return useMemo(() => {
    const { groupColumns } = check;
    return [
      {
        id: 'reason',
        header: groupColumns.reason,
        names: true,
        wrap: true,
        cell: ({ code }) => (
          <Anchor
            component="button"
            type="button"
            inherit
            ta="left"
            underline="hover"
            aria-label={check.showRows(reason(code))}
            onClick={() => set('code', code)}
          >
            {reason(code)}
          </Anchor>
        ),
      },
      { id: 'field', header: groupColumns.field, cell: ({ field }) => headerOf(field) ?? check.wholeRow },
      {
        id: 'severity',
        header: groupColumns.severity,
        cell: ({ severity }) => <SeverityBadge severity={severity} />,
      },
      { id: 'count', header: groupColumns.count, align: 'right', cell: ({ count }) => number(count) },
    ];
  }, [check, number, set, reason, headerOf]);
}
