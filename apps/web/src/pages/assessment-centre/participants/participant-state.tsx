import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ParticipantView } from '../../../api/assessment-event-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';

const TONES: Readonly<Record<ParticipantView['state'], Tone>> = {
  registered: 'neutral',
  present: 'good',
  absent: 'attention',
  withdrawn: 'neutral',
};

/** Whether somebody came, was replaced, comes to a make-up session, has consented. */
export function ParticipantState({ participant }: { participant: ParticipantView }): ReactNode {
  const { participants } = useMessages().assessmentCentre.setUp;
  const { state, replacedById, isMakeUp, consentedAt } = participant;
  return (
    <Group gap={4}>
      <StatusBadge tone={TONES[state]}>{participants.states[state]}</StatusBadge>
      {replacedById !== null && <StatusBadge tone="neutral">{participants.replaced}</StatusBadge>}
      {isMakeUp && <StatusBadge tone="info">{participants.makeUp}</StatusBadge>}
      {consentedAt !== null && <StatusBadge tone="good">{participants.consented}</StatusBadge>}
    </Group>
  );
}
