import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Citation } from '#libs/domain/scoring';
import { useMessages } from '../../../messages/messages.js';

/** Where a rule comes from, and how sure that is. */
export function CitationText({ citation: { text, confidence } }: { citation: Citation }): ReactNode {
  const { policies, words } = useMessages().talent;
  return (
    <Text size="xs" c="dimmed">
      {policies.source}: {text}. {words.confidence[confidence]}.
    </Text>
  );
}
