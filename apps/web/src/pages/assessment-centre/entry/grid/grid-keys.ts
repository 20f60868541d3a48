import type { Move } from './grid-model.js';

/** What a key means in a grid. */
export type GridKey =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'type'; readonly key: string }
  | { readonly kind: 'noEvidence' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'open' };

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MOVES: Readonly<Record<string, Move>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  Home: 'rowStart',
  End: 'rowEnd',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};
const FAR: Readonly<Record<string, Move>> = { Home: 'first', End: 'last', Enter: 'next' };

/** Reads a key of the grid; null for one that is the browser's. */
export function gridKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): GridKey | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (key === 'Enter' && shiftKey) return { kind: 'move', move: 'previous' };
    const far = FAR[key];
    return far ? { kind: 'move', move: far } : null;
  }
  const move = MOVES[key];
  if (move) return { kind: 'move', move };
  if (key === 'Enter' || key === 'F2') return { kind: 'open' };
  if (key === 'Delete' || key === 'Backspace') return { kind: 'clear' };
  if (key === 'n' || key === 'N') return { kind: 'noEvidence' };
  return /^[\d.,]$/.test(key) ? { kind: 'type', key } : null;
}
