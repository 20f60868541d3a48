import type { ReactNode } from 'react';
import type { UnitNode } from '../../../api/directory-views.js';
import { Figures } from '../../../components/figures.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { Facts } from '../parts/facts.js';
import type { TreeNode } from '../tree/unit-tree.js';
import { totalsOf, type UnitTotals } from './unit-totals.js';

/** People, posts, ABK, filled and the gap: of the unit with everything below, and of itself alone. */
export function UnitFigures({ node }: { node: TreeNode<UnitNode> }): ReactNode {
  const { units } = useMessages().directory;
  return (
    <>
      <FigurePanel title={units.figures} totals={totalsOf(node)} />
      {node.children.length > 0 && <FigurePanel title={units.own} totals={node.item} />}
    </>
  );
}

function FigurePanel({ title, totals }: { title: string; totals: UnitTotals }): ReactNode {
  const { units, posts } = useMessages().directory;
  const { people, positions, headcount, filled } = totals;
  return (
    <Panel title={title}>
      <Figures
        figures={[
          { label: units.columns.people, value: people },
          { label: posts.columns.name, value: positions },
          { label: posts.headcount, value: headcount },
          { label: posts.filled, value: filled },
          { label: posts.gap, value: filled - headcount },
        ]}
      />
    </Panel>
  );
}

/** What is known of the unit itself. */
export function UnitFacts({ unit }: { unit: UnitNode }): ReactNode {
  const { units } = useMessages().directory;
  const { common } = useMessages();
  return (
    <Panel title={units.facts}>
      <Facts
        facts={[
          { label: units.code, value: unit.code },
          { label: units.head, value: unit.headName ?? units.noHead },
          { label: units.kind, value: unit.kind },
          { label: units.affair, value: unit.affair },
          { label: units.siasnId, value: unit.siasnId },
          { label: units.active, value: unit.active ? common.yes : common.no },
        ]}
      />
    </Panel>
  );
}
