import { useMemo, useState } from 'react';
import { matching, rowsOf, type TreeItem, type TreeNode, treeOf } from './unit-tree.js';

interface OpenNodes<Item extends TreeItem> {
  readonly rows: readonly TreeNode<Item>[];
  readonly isOpen: (id: number) => boolean;
  readonly toggle: (id: number) => void;
  readonly openAll: () => void;
  readonly closeAll: () => void;
}

/**
 * Which nodes of a tree are open: the top ones at first. While `matches` is given, only what matches is shown, open
 * down to each match.
 */
export function useOpenNodes<Item extends TreeItem>(
  items: readonly Item[],
  matches: ((item: Item) => boolean) | null,
): OpenNodes<Item> {
  const tree = useMemo(() => treeOf(items), [items]);
  const [opened, setOpened] = useState<ReadonlySet<number> | null>(null);
  const open = useMemo(() => opened ?? new Set(tree.map(({ item }) => item.id)), [opened, tree]);
  const isOpen = (id: number) => matches !== null || open.has(id);
  const rows = useMemo(
    () => (matches ? rowsOf(matching(tree, matches)) : rowsOf(tree, (id) => open.has(id))),
    [tree, matches, open],
  );
  return {
    rows,
    isOpen,
    toggle: (id) => {
      const next = new Set(open);
      if (!next.delete(id)) next.add(id);
      setOpened(next);
    },
    openAll: () => setOpened(new Set(items.map(({ id }) => id))),
    closeAll: () => setOpened(new Set()),
  };
}
