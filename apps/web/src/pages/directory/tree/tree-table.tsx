import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import { followRowLink } from '../../../components/data-table/row-click.js';
import { useRoomBelow } from '../../../components/data-table/use-room-below.js';
import type { TreeItem, TreeNode } from './unit-tree.js';
import { useTreeKeys } from './use-tree-keys.js';
import classes from './tree-table.module.css';

/** A column of figures beside the tree. */
export interface TreeColumn<Item extends TreeItem> {
  readonly id: string;
  readonly header: string;
  readonly cell: (node: TreeNode<Item>) => ReactNode;
  readonly align?: 'right';
}

interface TreeTableProps<Item extends TreeItem> {
  readonly label: string;
  readonly rows: readonly TreeNode<Item>[];
  readonly columns: readonly TreeColumn<Item>[];
  readonly nameHeader: string;
  /** The link that a row follows: a RowLink out of the tab order, since Enter on the row opens it. */
  readonly name: (node: TreeNode<Item>) => ReactNode;
  readonly isOpen: (id: number) => boolean;
  readonly onToggle: (id: number) => void;
  readonly toggleLabel: (node: TreeNode<Item>, isOpen: boolean) => string;
}

/**
 * A tree with figures beside each node: a treegrid. One row is in the tab order; arrows move, open and close, Enter
 * follows the row's link.
 */
export function TreeTable<Item extends TreeItem>(props: TreeTableProps<Item>): ReactNode {
  const { label, rows, columns, nameHeader, name, isOpen, onToggle, toggleLabel } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoomBelow(scroller);
  const body = useRef<HTMLTableSectionElement>(null);
  const { current, setCurrent, onKeyDown } = useTreeKeys({ rows, isOpen, onToggle, body });
  return (
    <div ref={scroller} className={classes.scroller} style={{ maxHeight: room }}>
      <table className={classes.table} role="treegrid" aria-label={label}>
        <thead>
          <tr role="row">
            <th role="columnheader" scope="col">
              {nameHeader}
            </th>
            {columns.map(({ id, header, align }) => (
              <th key={id} role="columnheader" scope="col" data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={onKeyDown}>
          {rows.map((node) => (
            <tr
              key={node.item.id}
              role="row"
              className={classes.row}
              data-id={node.item.id}
              tabIndex={node.item.id === current ? 0 : -1}
              aria-level={node.level}
              aria-posinset={node.place}
              aria-setsize={node.siblings}
              aria-expanded={node.children.length > 0 ? isOpen(node.item.id) : undefined}
              onFocus={() => setCurrent(node.item.id)}
              onClick={followRowLink}
            >
              <th role="rowheader" scope="row">
                <span className={classes.name} style={{ paddingLeft: `${(node.level - 1) * 1.25}rem` }}>
                  <Toggle node={node} isOpen={isOpen(node.item.id)} onToggle={onToggle} label={toggleLabel} />
                  {name(node)}
                </span>
              </th>
              {columns.map(({ id, cell, align }) => (
                <td key={id} role="gridcell" data-align={align}>
                  {cell(node)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ToggleProps<Item extends TreeItem> {
  readonly node: TreeNode<Item>;
  readonly isOpen: boolean;
  readonly onToggle: (id: number) => void;
  readonly label: (node: TreeNode<Item>, isOpen: boolean) => string;
}

/** For the pointer; the keyboard has the arrows. */
function Toggle<Item extends TreeItem>({ node, isOpen, onToggle, label }: ToggleProps<Item>): ReactNode {
  if (node.children.length === 0) return <span className={classes.leaf} />;
  const Icon = isOpen ? IconChevronDown : IconChevronRight;
  return (
    <ActionIcon
      variant="subtle"
      size="sm"
      tabIndex={-1}
      aria-label={label(node, isOpen)}
      onClick={() => onToggle(node.item.id)}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
