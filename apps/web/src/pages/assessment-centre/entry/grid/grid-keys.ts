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
const DEEDS: Readonly<Record<string, GridKey['kind'] & ('open' | 'clear' | 'noEvidence')>> = {
  Enter: 'open',
  F2: 'open',
  Delete: 'clear',
  Backspace: 'clear',
  n: 'noEvidence',
  N: 'noEvidence',
};

/** Reads a key of the grid; null for one that is the browser's. */
export function gridKey(pressed: Pressed): GridKey | null {
  const { key, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) return farKey(pressed);
  const move = MOVES[key];
  if (move) return { kind: 'move', move };
  const deed = DEEDS[key];
  if (deed) return { kind: deed };
  return /^[\d.,]$/.test(key) ? { kind: 'type', key } : null;
}

function farKey({ key, shiftKey }: Pressed): GridKey | null {
  if (key === 'Enter' && shiftKey) return { kind: 'move', move: 'previous' };
  const far = FAR[key];
  return far ? { kind: 'move', move: far } : null;
}
