import type { ReactNode } from 'react';
import type { HoldingKind } from '#libs/domain/holding';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';

interface HoldingBadgeProps {
  readonly kind: HoldingKind;
  /** holding.acting-*: what is to be watched. */
  readonly warning?: string | null;
}

/** Plt., Plh., Pj. as a word, with what is to be watched about it. */
export function HoldingBadge({ kind, warning }: HoldingBadgeProps): ReactNode {
  const { words } = useMessages().directory;
  const short: Readonly<Record<string, string>> = words.warningsShort;
  const note = warning ? short[warning] : undefined;
  const word = words.holdingKinds[kind];
  return (
    <StatusBadge tone={note ? 'attention' : kind === 'definitive' ? 'neutral' : 'info'}>
      {note ? `${word} ${note}` : word}
    </StatusBadge>
  );
}
