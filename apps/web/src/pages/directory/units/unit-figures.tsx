import type { ReactNode } from 'react';
import type { UnitNode } from '../../../api/directory-views.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Facts } from '../parts/facts.js';
import { Gap } from '../parts/gap.js';
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
  const { number } = useFormats();
  const { people, positions, headcount, filled } = totals;
  return (
    <Panel title={title}>
      <Facts
        facts={[
          { label: units.columns.people, value: number(people) },
          { label: posts.columns.name, value: number(positions) },
          { label: posts.headcount, value: number(headcount) },
          { label: posts.filled, value: number(filled) },
          { label: posts.gap, value: <Gap value={filled - headcount} /> },
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
