import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { TreeItem, TreeNode } from './unit-tree.js';

interface TreeKeys<Item extends TreeItem> {
  readonly rows: readonly TreeNode<Item>[];
  readonly isOpen: (id: number) => boolean;
  readonly onToggle: (id: number) => void;
  readonly body: RefObject<HTMLElement | null>;
}

/** Keys of a treegrid whose focus moves by rows (WAI-ARIA pattern). */
export function useTreeKeys<Item extends TreeItem>({ rows, isOpen, onToggle, body }: TreeKeys<Item>) {
  const [chosen, setCurrent] = useState<number | null>(null);
  const found = rows.findIndex(({ item }) => item.id === chosen);
  const index = Math.max(0, found);
  const node = rows[index];
  const focus = (target: number) => {
    const id = rows[target]?.item.id;
    if (id !== undefined) body.current?.querySelector<HTMLElement>(`[data-id="${id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const row =
      event.target instanceof HTMLElement && event.target.matches('[data-id]') ? event.target : null;
    if (!row || !node || event.altKey || event.ctrlKey || event.metaKey) return;
    const hasChildren = node.children.length > 0;
    const isNodeOpen = isOpen(node.item.id);
    const keys: Readonly<Record<string, () => void>> = {
      ArrowDown: () => focus(index + 1),
      ArrowUp: () => focus(index - 1),
      Home: () => focus(0),
      End: () => focus(rows.length - 1),
      ArrowRight: () =>
        hasChildren && !isNodeOpen ? onToggle(node.item.id) : focus(index + (hasChildren ? 1 : 0)),
      ArrowLeft: () => (hasChildren && isNodeOpen ? onToggle(node.item.id) : focus(parentIndex(rows, index))),
      Enter: () => row.querySelector<HTMLAnchorElement>('[data-row-link]')?.click(),
    };
    const action = keys[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  };
  return { current: node?.item.id ?? null, setCurrent, onKeyDown };
}

/** The nearest row above that stands a level higher; the row itself at the top. */
function parentIndex<Item extends TreeItem>(rows: readonly TreeNode<Item>[], index: number): number {
  const level = rows[index]?.level ?? 1;
  for (let above = index - 1; above >= 0; above -= 1) {
    if ((rows[above]?.level ?? level) < level) return above;
  }
  return index;
}
