import { describe, expect, it } from '@jest/globals';
import { gridKey } from './grid-keys.js';
import { GridModel, type Move } from './grid-model.js';

const press = (key: string, more = {}) =>
  gridKey({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('keys of the grid', () => {
  it('enter levels, NE and nothing, and leave the browser its own', () => {
    expect([press('3'), press(','), press('.')].map((key) => key?.kind)).toEqual(['type', 'type', 'type']);
    expect([press('n'), press('N')].map((key) => key?.kind)).toEqual(['noEvidence', 'noEvidence']);
    expect([press('Delete'), press('Backspace')].map((key) => key?.kind)).toEqual(['clear', 'clear']);
    expect([press('Enter'), press('F2')].map((key) => key?.kind)).toEqual(['open', 'open']);
    expect(press('Enter', { ctrlKey: true })).toEqual({ kind: 'move', move: 'next' });
    expect(press('Enter', { ctrlKey: true, shiftKey: true })).toEqual({ kind: 'move', move: 'previous' });
    expect([
      press('3', { ctrlKey: true }),
      press('ArrowLeft', { altKey: true }),
      press('Tab'),
      press('a'),
    ]).toEqual([null, null, null, null]);
  });
});

describe('moving in a grid', () => {
  const grid = new GridModel(
    [
      { id: 'one', keys: ['a1', null, 'a3'] },
      { id: 'two', keys: [null, 'b2', 'b3'] },
      { id: 'three', keys: ['c1', 'c2', null] },
    ],
    3,
  );
  const from = (key: string, ...moves: Move[]) => moves.map((move) => grid.moved(key, move));

  it('passes over what is not measured, and stays at the edge', () => {
    expect(from('a1', 'left', 'right', 'up', 'down')).toEqual(['a1', 'a3', 'a1', 'c1']);
    expect(from('b2', 'left', 'right', 'up', 'down')).toEqual(['b2', 'b3', 'b2', 'c2']);
  });

  it('knows rows, ends, pages and the next one to enter', () => {
    expect(from('a3', 'rowStart', 'rowEnd', 'first', 'last')).toEqual(['a1', 'a3', 'a1', 'c2']);
    expect(from('a3', 'next', 'previous', 'pageDown')).toEqual(['b2', 'a1', 'b3']);
    expect(from('c2', 'next', 'pageUp')).toEqual(['c2', 'b2']);
  });

  it('begins at the first from nowhere', () => {
    expect(grid.moved('gone', 'down')).toBe('a1');
  });
});
