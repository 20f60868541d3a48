import type { ReactNode } from 'react';
import type { IssueGroup } from '../../../api/import-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';

/** Refused, or only to be looked at. */
export function SeverityBadge({ severity }: Pick<IssueGroup, 'severity'>): ReactNode {
  const { check } = useMessages().imports;
  return (
    <StatusBadge tone={severity === 'error' ? 'bad' : 'attention'}>{check.severities[severity]}</StatusBadge>
  );
}
