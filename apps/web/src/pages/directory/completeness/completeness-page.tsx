import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { completenessQuery } from '../../../api/completeness.js';
import type { UnitCompleteness } from '../../../api/directory-views.js';
import { RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { EmptyDirectory } from '../parts/empty-directory.js';
import { Meter } from '../parts/meter.js';
import { type TreeColumn, TreeTable } from '../tree/tree-table.js';
import type { TreeItem } from '../tree/unit-tree.js';
import { useOpenNodes } from '../tree/use-open-nodes.js';
import { MEASURED, StatedBadge } from './stated-badge.js';

type Row = UnitCompleteness & TreeItem;

/** How full the data are, unit by unit. */
export function CompletenessPage(): ReactNode {
  const { completeness } = useMessages().directory;
  const query = useQuery(completenessQuery);
  return (
    <>
      <PageHeader title={completeness.title} intro={completeness.intro} />
      <QueryView query={query}>
        {({ units }) =>
          units.length === 0 ? <EmptyDirectory text={completeness.empty} /> : <Units units={units} />
        }
      </QueryView>
    </>
  );
}

function Units({ units }: { units: readonly UnitCompleteness[] }): ReactNode {
  const words = useMessages().directory;
  const rows = useMemo<Row[]>(() => units.map((unit) => ({ ...unit, id: unit.orgUnitId })), [units]);
  const nodes = useOpenNodes(rows, null);
  return (
    <TreeTable<Row>
      label={words.completeness.tree}
      rows={nodes.rows}
      columns={useColumns()}
      nameHeader={words.completeness.columns.unit}
      name={({ item }) => (
        <RowLink to="/kelengkapan/$unitId" params={{ unitId: String(item.id) }} tabIndex={-1}>
          {item.name}
        </RowLink>
      )}
      isOpen={nodes.isOpen}
      onToggle={nodes.toggle}
      toggleLabel={({ item }, isOpen) =>
        isOpen ? words.units.close(item.name) : words.units.open(item.name)
      }
    />
  );
}

function useColumns(): readonly TreeColumn<Row>[] {
  const { completeness, words } = useMessages().directory;
  const { number } = useFormats();
  return useMemo(
    () => [
      {
        id: 'people',
        header: completeness.columns.people,
        align: 'right',
        cell: ({ item }) => number(item.people),
      },
      ...MEASURED.map((table) => ({
        id: table,
        header: words.tables[table],
        cell: ({ item }: { item: Row }) => {
          const meter = item.tables[table];
          return (
            meter && (
              <>
                <Meter filled={meter.filled} required={meter.required} compact />
                <StatedBadge meter={meter} />
              </>
            )
          );
        },
      })),
    ],
    [completeness, words, number],
  );
}
