import type { ReactNode } from 'react';
import type { GateAnswer, MapPerson } from '../../../api/talent-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';

const POOL_TONES: Readonly<Record<MapPerson['pool'], Tone>> = {
  member: 'good',
  awaitingVerification: 'attention',
  none: 'neutral',
};
const ANSWER_TONES: Readonly<Record<GateAnswer, Tone>> = {
  met: 'good',
  notMet: 'bad',
  needsVerification: 'attention',
};

/** How somebody stands to the KRS. */
export function PoolBadge({ pool }: Pick<MapPerson, 'pool'>): ReactNode {
  const { words } = useMessages().talent;
  return <StatusBadge tone={POOL_TONES[pool]}>{words.pool[pool]}</StatusBadge>;
}

/** Terpenuhi, Tidak terpenuhi, Perlu verifikasi. */
export function AnswerBadge({ answer }: { answer: GateAnswer }): ReactNode {
  const { words } = useMessages().talent;
  return <StatusBadge tone={ANSWER_TONES[answer]}>{words.answers[answer]}</StatusBadge>;
}
