import type { ReactNode } from 'react';
import type { ProfileResult } from '../../../../api/assessment.js';
import { StatusBadge } from '../../../../components/status-badge.js';
import { useMessages } from '../../../../messages/messages.js';

const TONES = { valid: 'good', expiring: 'attention', expired: 'bad' } as const;

/** Berlaku, Akan berakhir or Kedaluwarsa. */
export function ValidityBadge({ validity }: Pick<ProfileResult, 'validity'>): ReactNode {
  const { profile } = useMessages().assessment;
  return <StatusBadge tone={TONES[validity]}>{profile.validity[validity]}</StatusBadge>;
}
