import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { ownReadingsQuery } from '../../../api/development.js';
import type { OwnReading } from '../../../api/development-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';

/** Who opened one's own data, by role (docs/domain/08). */
export function OwnReadingsPanel(): ReactNode {
  const { development } = useMessages();
  const { readings, plans } = development;
  const query = useQuery(ownReadingsQuery);
  const columns = useReadingColumns();
  return (
    <Panel title={readings.title}>
      <QueryView query={query}>
        {({ employeeId, items }) => (
          <DataTable
            label={readings.title}
            rows={items}
            columns={columns}
            rowId={({ role, what }) => `${role} ${what}`}
            full={false}
            instead={items.length > 0 ? undefined : employeeId === null ? plans.notTied : readings.empty}
          />
        )}
      </QueryView>
    </Panel>
  );
}

function useReadingColumns(): readonly Column<OwnReading>[] {
  const { development, roles } = useMessages();
  const { readings } = development;
  const { number, shortInstant } = useFormats();
  return useMemo(() => {
    const { columns } = readings;
    const kinds: Readonly<Record<string, string>> = readings.kinds;
    const names: Readonly<Record<string, string>> = roles;
    return [
      { id: 'role', header: columns.role, names: true, cell: ({ role }) => names[role] ?? role },
      { id: 'what', header: columns.what, wrap: true, cell: ({ what }) => kinds[what] ?? readings.other },
      { id: 'count', header: columns.count, align: 'right', cell: ({ count }) => number(count) },
      { id: 'last', header: columns.last, cell: ({ lastAt }) => shortInstant(lastAt) },
    ];
  }, [readings, roles, number, shortInstant]);
}
