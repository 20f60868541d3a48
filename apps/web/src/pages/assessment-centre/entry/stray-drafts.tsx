import { Stack, Text } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { RefusalNotice } from './panel/refusal-notice.js';
import type { EntryQueue } from './queue/entry-queue.js';
import { useQueueSummary } from './queue/use-queue.js';
import type { SheetModel } from './sheet/sheet-model.js';

/** What was typed for cells that are somebody else's by now: shown, so that it can be copied before it is given up. */
export function StrayDrafts({ model, queue }: { model: SheetModel; queue: EntryQueue }): ReactNode {
  const { refusal } = useMessages().assessmentCentre.entry;
  useQueueSummary(queue);
  const strays = queue.unsaved().flatMap((key) => {
    const draft = queue.get(key)?.draft;
    return draft?.state === 'refused' && key.startsWith('rating:') && !model.place(key)
      ? [{ key, draft }]
      : [];
  });
  if (strays.length === 0) return null;
  return (
    <Panel title={refusal.outside}>
      <Stack gap="sm">
        {strays.map(({ key, draft }) => (
          <Fragment key={key}>
            <Text size="sm" fw={600}>
              {queue.labelOf(key)}
            </Text>
            <Text size="sm" ff="monospace">
              {JSON.stringify(draft.value)}
            </Text>
            <RefusalNotice entryKey={key} draft={draft} queue={queue} />
          </Fragment>
        ))}
      </Stack>
    </Panel>
  );
}
