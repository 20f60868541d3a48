import { Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { UnitNode } from '../../../api/directory-views.js';
import { RowLink } from '../../../components/links.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Gap } from '../parts/gap.js';
import { type TreeColumn, TreeTable } from '../tree/tree-table.js';
import type { useOpenNodes } from '../tree/use-open-nodes.js';
import { totalsOf } from './unit-totals.js';

/** Units as a tree, with the figures of everything below each. */
export function UnitTree({ nodes }: { nodes: ReturnType<typeof useOpenNodes<UnitNode>> }): ReactNode {
  const { units } = useMessages().directory;
  return (
    <TreeTable<UnitNode>
      label={units.tree}
      rows={nodes.rows}
      columns={useUnitColumns()}
      nameHeader={units.columns.name}
      name={({ item }) => (
        <span>
          <RowLink to="/unit/$unitId" params={{ unitId: String(item.id) }} tabIndex={-1}>
            {item.name}
          </RowLink>{' '}
          {!item.active && <StatusBadge tone="neutral">{units.inactive}</StatusBadge>}
          <Text component="span" display="block" size="xs" c="dimmed">
            {[item.code, item.kind].filter(Boolean).join(', ')}
          </Text>
        </span>
      )}
      isOpen={nodes.isOpen}
      onToggle={nodes.toggle}
      toggleLabel={({ item }, isOpen) => (isOpen ? units.close(item.name) : units.open(item.name))}
    />
  );
}

function useUnitColumns(): readonly TreeColumn<UnitNode>[] {
  const { units } = useMessages().directory;
  const { number } = useFormats();
  return useMemo(() => {
    const { columns } = units;
    return [
      { id: 'head', header: columns.head, cell: ({ item }) => item.headName },
      { id: 'people', header: columns.people, align: 'right', cell: (node) => number(totalsOf(node).people) },
      {
        id: 'headcount',
        header: columns.headcount,
        align: 'right',
        cell: (node) => number(totalsOf(node).headcount),
      },
      { id: 'filled', header: columns.filled, align: 'right', cell: (node) => number(totalsOf(node).filled) },
      {
        id: 'gap',
        header: columns.gap,
        align: 'right',
        cell: (node) => {
          const { filled, headcount } = totalsOf(node);
          return <Gap value={filled - headcount} />;
        },
      },
    ];
  }, [units, number]);
}
