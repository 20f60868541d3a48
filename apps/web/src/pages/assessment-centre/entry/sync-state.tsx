import { Button, Group, Stack, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { Notice } from '../../../components/notice.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { type Messages, useMessages } from '../../../messages/messages.js';
import type { EntryQueue, QueueSummary } from './queue/entry-queue.js';
import { useQueueSummary } from './queue/use-queue.js';

interface SyncStateProps {
  readonly queue: EntryQueue;
  /** Leads to the first entry in that state. */
  readonly onShow: (state: 'conflict' | 'refused') => void;
}

/** Whether everything is with the server, in a word that is always in sight. */
export function SyncState({ queue, onShow }: SyncStateProps): ReactNode {
  const { sync } = useMessages().assessmentCentre.entry;
  const { number } = useFormats();
  const summary = useQueueSummary(queue);
  const { waiting, conflicts, refused, isSaving } = summary;
  const isDone = waiting + conflicts + refused === 0;
  return (
    <Group gap="xs" role="status" aria-label={sync.label}>
      {isDone && <StatusBadge tone="good">{sync.saved}</StatusBadge>}
      {waiting > 0 && isSaving && summary.link === 'ok' && (
        <StatusBadge tone="info">{sync.saving}</StatusBadge>
      )}
      {waiting > 0 && <StatusBadge tone="attention">{sync.waiting(number(waiting))}</StatusBadge>}
      {conflicts > 0 && <Found tone={sync.conflicts(number(conflicts))} onShow={() => onShow('conflict')} />}
      {refused > 0 && <Found tone={sync.refused(number(refused))} onShow={() => onShow('refused')} />}
    </Group>
  );
}

function Found({ tone, onShow }: { tone: string; onShow: () => void }): ReactNode {
  const { sync } = useMessages().assessmentCentre.entry;
  return (
    <Group gap={4} component="span">
      <StatusBadge tone="bad">{tone}</StatusBadge>
      <Button size="compact-xs" variant="default" onClick={onShow}>
        {sync.show} <VisuallyHidden>{tone}</VisuallyHidden>
      </Button>
    </Group>
  );
}

/** What to know while the link is lost, the session ended, or the browser keeps nothing. */
export function SyncNotices({ queue }: { queue: EntryQueue }): ReactNode {
  const { sync } = useMessages().assessmentCentre.entry;
  const { number } = useFormats();
  const summary = useQueueSummary(queue);
  const sentence = linkSentence(summary, number(summary.waiting), sync);
  if (!sentence && summary.isKept) return null;
  return (
    <Stack gap="xs">
      {sentence && <Notice tone="attention">{sentence}</Notice>}
      {!summary.isKept && <Notice tone="bad">{sync.notKept}</Notice>}
    </Stack>
  );
}

function linkSentence(
  { link, waiting }: QueueSummary,
  count: string,
  sync: Messages['assessmentCentre']['entry']['sync'],
): string | null {
  if (link === 'signIn' && waiting > 0) return sync.signIn(count);
  if (link !== 'lost') return null;
  return waiting > 0 ? sync.lost(count) : sync.lostNothing;
}
