import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DictionaryVersion } from '../../../api/competency-views.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';

const TONES: Readonly<Record<DictionaryVersion['state'], Tone>> = {
  draft: 'attention',
  planned: 'info',
  effective: 'good',
  superseded: 'neutral',
};

/** Which version is shown, in a line. */
export function VersionWords({ dictionary }: { dictionary: DictionaryVersion | null }): ReactNode {
  const { dictionary: words } = useMessages().competency;
  const { date, number } = useFormats();
  if (!dictionary) return <Text mb="sm">{words.noVersion}</Text>;
  const { name, state, effectiveFrom, ownCount, publishedBy } = dictionary;
  const facts = [
    effectiveFrom && words.since(date(effectiveFrom)),
    words.ownCount(number(ownCount)),
    publishedBy && words.publishedBy(publishedBy),
  ];
  return (
    <Group gap="xs" mb="sm">
      <Text fw={600}>{name}</Text>
      <StatusBadge tone={TONES[state]}>{words.states[state]}</StatusBadge>
      <Text size="sm" c="dimmed">
        {facts.filter(Boolean).join(' · ')}
      </Text>
    </Group>
  );
}
