import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { StatusBadge } from '../../components/status-badge.js';
import { useMessages } from '../../messages/messages.js';

interface OriginProps {
  readonly origin: 'own' | 'external';
  readonly institution: string | null;
  readonly accreditation: 'A' | 'B' | 'C' | 'none' | null;
  /** Of an own event. */
  readonly eventName?: string | null;
}

/** Whose result it is: the own event, or the other centre with its accreditation. */
export function Origin({ origin, institution, accreditation, eventName }: OriginProps): ReactNode {
  const words = useMessages().development.origins;
  const grade = accreditation
    ? words.accreditation(words.accreditations[accreditation])
    : words.noAccreditation;
  return (
    <>
      <Group gap={6}>
        <StatusBadge tone={origin === 'own' ? 'info' : 'neutral'}>{words[origin]}</StatusBadge>
        {eventName}
      </Group>
      <Text size="xs" c="dimmed">
        {[institution, grade].filter(Boolean).join(', ')}
      </Text>
    </>
  );
}
