import { Button, Group, Stack, Tabs } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { addParticipants } from '../../../api/assessment-events.js';
import type { EventView } from '../../../api/assessment-event-views.js';
import { Dialog } from '../../../components/dialog.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useEventSave } from '../frame/use-event-save.js';
import { PasteList } from './paste-list.js';
import { SearchList } from './search-list.js';

/** Adds participants: found by name, class and unit, or pasted as NIPs. */
export function AddParticipantsDialog({
  event,
  onClose,
}: {
  event: EventView;
  onClose: () => void;
}): ReactNode {
  const { participants } = useMessages().assessmentCentre.setUp;
  const { number } = useFormats();
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const adding = useEventSave(() => addParticipants(event, [...chosen]), participants.added, onClose);
  return (
    <Dialog title={participants.add} size="xl" onClose={onClose}>
      <Stack gap="md">
        <Tabs defaultValue="search" keepMounted={false} onChange={() => setChosen([])}>
          <Tabs.List>
            <Tabs.Tab value="search">{participants.search}</Tabs.Tab>
            <Tabs.Tab value="paste">{participants.paste}</Tabs.Tab>
          </Tabs.List>
          <Tabs.Panel value="search" pt="md">
            <SearchList event={event} chosen={chosen} onChoose={setChosen} />
          </Tabs.Panel>
          <Tabs.Panel value="paste" pt="md">
            <PasteList eventId={event.id} onFound={setChosen} />
          </Tabs.Panel>
        </Tabs>
        <ProblemNotice error={adding.error} />
        <Group justify="flex-end">
          <Button
            disabled={chosen.length === 0}
            loading={adding.isPending}
            onClick={() => adding.mutate(undefined)}
          >
            {participants.addChosen(number(chosen.length))}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
