import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IntegrationSheet, SheetRef } from '../../../api/assessment-integration.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import type { Tone } from '../../../theme/tone.js';
import { useMissingWords } from './missing-words.js';
import { TextsForm } from './texts-form.js';

const TONES: Readonly<Record<IntegrationSheet['narrative']['state'], Tone>> = {
  draft: 'neutral',
  submitted: 'info',
  returned: 'attention',
  accepted: 'good',
};

/** The report's own words: who wrote them, where they stand, what they lack. */
export function TextsPanel({ at, sheet }: { at: SheetRef; sheet: IntegrationSheet }): ReactNode {
  const { texts } = useMessages().assessmentCentre.integration;
  const { narrative, missingTexts } = sheet;
  const missing = useMissingWords()({ blocks: null, missingTexts, narrativeState: null });
  return (
    <Panel
      title={texts.title}
      actions={
        <Group gap="xs">
          {narrative.authorName && <Text size="sm">{texts.author(narrative.authorName)}</Text>}
          <StatusBadge tone={TONES[narrative.state]}>{texts.states[narrative.state]}</StatusBadge>
        </Group>
      }
    >
      {narrative.state === 'returned' && (
        <Notice tone="attention">{texts.returnedBecause(narrative.returnedNote)}</Notice>
      )}
      {missing.length > 0 && <Notice tone="info">{missing.join('. ')}.</Notice>}
      <TextsForm at={at} sheet={sheet} />
    </Panel>
  );
}
