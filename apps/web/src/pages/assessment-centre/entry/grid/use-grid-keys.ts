import { type KeyboardEvent, useCallback, useRef } from 'react';
import type { ActiveCell } from './active-cell.js';
import type { GridActions } from './grid-actions.js';
import { gridKey } from './grid-keys.js';
import type { GridModel } from './grid-model.js';

/** Moves and enters by the keys of a grid; what is typed is forgotten when the cell is left. */
export function useGridKeys(grid: GridModel, active: ActiveCell, actions: GridActions) {
  const typing = useRef({ key: '', typed: '' });
  return useCallback(
    (event: KeyboardEvent) => {
      const meant = gridKey(event);
      const key = grid.placeOf(active.get()) ? active.get() : grid.first;
      if (!meant || key === null) return;
      event.preventDefault();
      const typed = typing.current.key === key ? typing.current.typed : '';
      typing.current = { key, typed: '' };
      if (meant.kind === 'move') return active.set(grid.moved(key, meant.move));
      active.set(key);
      if (meant.kind !== 'type') return actions[meant.kind](key);
      typing.current = { key, typed: actions.type(key, typed, meant.key) };
    },
    [grid, active, actions],
  );
}
