/** What a tree of units is built from. */
export interface TreeItem {
  readonly id: number;
  readonly parentId: number | null;
}

/** A unit in its place. `level` counts from 1, `place` of `siblings` too. */
export interface TreeNode<Item extends TreeItem> {
  readonly item: Item;
  readonly children: readonly TreeNode<Item>[];
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
}

/**
 * The trees of a flat list, children in the order of the list. A unit whose parent is not in the list (one sees only
 * a part of the tree) stands at the top.
 */
export function treeOf<Item extends TreeItem>(items: readonly Item[]): TreeNode<Item>[] {
  const ids = new Set(items.map(({ id }) => id));
  const below = new Map<number | null, Item[]>();
  for (const item of items) {
    const parent = item.parentId !== null && ids.has(item.parentId) ? item.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), item]);
  }
  const nodesBelow = (parent: number | null, level: number): TreeNode<Item>[] => {
    const siblings = below.get(parent) ?? [];
    return siblings.map((item, index) => ({
      item,
      level,
      place: index + 1,
      siblings: siblings.length,
      children: nodesBelow(item.id, level + 1),
    }));
  };
  return nodesBelow(null, 1);
}

/** Every node, each before what lies below it; closed nodes hide what is below them when `isOpen` is given. */
export function rowsOf<Item extends TreeItem>(
  nodes: readonly TreeNode<Item>[],
  isOpen: (id: number) => boolean = () => true,
): TreeNode<Item>[] {
  return nodes.flatMap((node) => [node, ...(isOpen(node.item.id) ? rowsOf(node.children, isOpen) : [])]);
}

/** Only the nodes that match, with everything above them. */
export function matching<Item extends TreeItem>(
  nodes: readonly TreeNode<Item>[],
  matches: (item: Item) => boolean,
): TreeNode<Item>[] {
  return nodes.flatMap((node) => {
    const children = matching(node.children, matches);
    return children.length > 0 || matches(node.item) ? [{ ...node, children }] : [];
  });
}

/** The tree without a node and everything below it. */
export function withoutNode<Item extends TreeItem>(
  nodes: readonly TreeNode<Item>[],
  id: number | undefined,
): readonly TreeNode<Item>[] {
  if (id === undefined) return nodes;
  return nodes
    .filter(({ item }) => item.id !== id)
    .map((node) => ({ ...node, children: withoutNode(node.children, id) }));
}

/** The units from the top down to this one; empty when it is not in the list. */
export function pathTo<Item extends TreeItem>(items: readonly Item[], id: number): Item[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const path: Item[] = [];
  let next = byId.get(id);
  while (next && !path.includes(next)) {
    path.unshift(next);
    next = next.parentId === null ? undefined : byId.get(next.parentId);
  }
  return path;
}

/** Adds up a node and everything below it. */
export function sumOver<Item extends TreeItem>(
  { item, children }: TreeNode<Item>,
  valueOf: (item: Item) => number,
): number {
  return children.reduce((sum, child) => sum + sumOver(child, valueOf), valueOf(item));
}
