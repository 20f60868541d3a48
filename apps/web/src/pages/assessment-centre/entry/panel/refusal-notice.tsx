import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../../../../components/notice.js';
import { useMessages } from '../../../../messages/messages.js';
import { sentenceOf } from '../../../../messages/problem-words.js';
import type { Draft } from '../queue/draft.js';
import type { EntryQueue } from '../queue/entry-queue.js';

interface RefusalNoticeProps {
  readonly entryKey: string;
  readonly draft: Draft<unknown>;
  readonly queue: EntryQueue;
}

/** Why the server refused an entry, and what can be done with what is typed. */
export function RefusalNotice({ entryKey, draft, queue }: RefusalNoticeProps): ReactNode {
  const messages = useMessages();
  const { refusal } = messages.assessmentCentre.entry;
  return (
    <Notice tone="bad" title={refusal.title} announce>
      <Stack gap="sm">
        <Text size="sm">{sentenceOf(messages, draft.refusal ?? '') ?? messages.problemElse}</Text>
        <Group gap="xs">
          <Button size="xs" onClick={() => queue.retry(entryKey)}>
            {refusal.retry}
          </Button>
          <Button size="xs" variant="default" onClick={() => queue.discard(entryKey)}>
            {refusal.discard}
          </Button>
        </Group>
      </Stack>
    </Notice>
  );
}
