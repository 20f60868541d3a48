import type { ReactNode } from 'react';
import type { MeritBand } from '../../api/merit.js';
import { StatusBadge } from '../../components/status-badge.js';
import { useMessages } from '../../messages/messages.js';
import type { Tone } from '../../theme/tone.js';

const TONES: Readonly<Record<MeritBand, Tone>> = {
  poor: 'bad',
  lacking: 'attention',
  good: 'info',
  veryGood: 'good',
};

export function BandBadge({ band }: { band: MeritBand }): ReactNode {
  const { merit } = useMessages();
  return <StatusBadge tone={TONES[band]}>{merit.bands[band]}</StatusBadge>;
}
