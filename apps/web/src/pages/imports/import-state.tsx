import type { ReactNode } from 'react';
import type { ImportState as State } from '#libs/contracts/imports';
import { StatusBadge } from '../../components/status-badge.js';
import { useMessages } from '../../messages/messages.js';
import type { Tone } from '../../theme/tone.js';

const TONES: Readonly<Record<State, Tone>> = {
  uploaded: 'attention',
  checking: 'info',
  checked: 'attention',
  applying: 'info',
  applied: 'good',
  undoing: 'info',
  undone: 'neutral',
  cancelled: 'neutral',
  failed: 'bad',
};

/** What an import waits for, or what became of it. */
export function ImportState({ state }: { state: State }): ReactNode {
  const { imports } = useMessages();
  return <StatusBadge tone={TONES[state]}>{imports.states[state]}</StatusBadge>;
}
