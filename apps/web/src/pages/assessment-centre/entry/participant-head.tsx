import { Button, Group, Text, Title } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { RecusalDialog } from './recusal-dialog.js';
import type { SheetModel } from './sheet/sheet-model.js';

/** Who is rated: name, post, group, when with which tool, and the way out for who must not rate. */
export function ParticipantHead({
  model,
  participantId,
}: {
  model: SheetModel;
  participantId: number;
}): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const { shortInstant } = useFormats();
  const [recusing, setRecusing] = useState(false);
  const participant = model.participants.find(({ id }) => id === participantId);
  if (!participant) return null;
  const { name, number, groupName, positionName, slots } = participant;
  const toolName = (toolId: number) => model.view.tools.find(({ id }) => id === toolId)?.name ?? '';
  return (
    <Group justify="space-between" align="flex-start" gap="xs">
      <div>
        <Title order={2}>
          {number}. {name}
        </Title>
        <Text size="sm" c="dimmed">
          {[positionName, groupName].filter(Boolean).join(' · ')}
        </Text>
        {slots.map(({ toolId, startsAt, room }) => (
          <Text key={`${toolId}-${startsAt}`} size="xs">
            {entry.schedule(toolName(toolId), shortInstant(startsAt), room ?? '')}
          </Text>
        ))}
      </div>
      {model.view.event.state === 'running' && (
        <Button size="compact-sm" variant="subtle" onClick={() => setRecusing(true)}>
          {entry.recusal.open}
        </Button>
      )}
      {recusing && (
        <RecusalDialog
          eventId={model.view.event.id}
          participant={participant}
          onClose={() => setRecusing(false)}
        />
      )}
    </Group>
  );
}
