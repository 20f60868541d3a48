import type { ReactNode } from 'react';
import type { PolicyVersionRow } from '../../../api/talent-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';

type Stated = Pick<PolicyVersionRow, 'state' | 'effectiveFrom'>;

/** Draft, or from which day on it holds. */
export function VersionState({ version: { state, effectiveFrom } }: { version: Stated }): ReactNode {
  const { policies } = useMessages().talent;
  const formats = useFormats();
  if (state === 'draft') return <StatusBadge tone="neutral">{policies.draft}</StatusBadge>;
  return <StatusBadge tone="good">{policies.effective(formats.date(effectiveFrom))}</StatusBadge>;
}
