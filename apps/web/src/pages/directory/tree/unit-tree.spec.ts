import { describe, expect, test } from '@jest/globals';
import { matching, pathTo, rowsOf, sumOver, treeOf, withoutNode } from './unit-tree.js';

const ITEMS = [
  { id: 1, parentId: null, people: 2 },
  { id: 2, parentId: 1, people: 3 },
  { id: 3, parentId: 2, people: 5 },
  { id: 4, parentId: 1, people: 7 },
];
const ids = (rows: readonly { item: { id: number } }[]) => rows.map(({ item }) => item.id);

describe('a tree of units', () => {
  test('each node stands before what lies below it, with its level and place', () => {
    const rows = rowsOf(treeOf(ITEMS));
    expect(ids(rows)).toEqual([1, 2, 3, 4]);
    expect(rows.map(({ level, place, siblings }) => [level, place, siblings])).toEqual([
      [1, 1, 1],
      [2, 1, 2],
      [3, 1, 1],
      [2, 2, 2],
    ]);
  });

  test('a closed node hides what lies below it', () => {
    expect(ids(rowsOf(treeOf(ITEMS), (id) => id === 1))).toEqual([1, 2, 4]);
  });

  test('a unit whose parent is not shown stands at the top', () => {
    expect(ids(treeOf(ITEMS.filter(({ id }) => id !== 1)))).toEqual([2, 4]);
  });

  test('a match brings everything above it, and nothing else', () => {
    expect(ids(rowsOf(matching(treeOf(ITEMS), ({ id }) => id === 3)))).toEqual([1, 2, 3]);
  });

  test('a node is left out with everything below it', () => {
    expect(ids(rowsOf(withoutNode(treeOf(ITEMS), 2)))).toEqual([1, 4]);
    expect(ids(rowsOf(withoutNode(treeOf(ITEMS), undefined)))).toEqual([1, 2, 3, 4]);
  });

  test('figures are added up over everything below', () => {
    const [top] = treeOf(ITEMS);
    expect(top && sumOver(top, ({ people }) => people)).toBe(17);
  });

  test('the path goes from the top down, and ends in a broken tree too', () => {
    expect(pathTo(ITEMS, 3).map(({ id }) => id)).toEqual([1, 2, 3]);
    expect(pathTo(ITEMS, 9)).toEqual([]);
    const circle = [
      { id: 1, parentId: 2 },
      { id: 2, parentId: 1 },
    ];
    expect(pathTo(circle, 1)).toHaveLength(2);
  });
});
