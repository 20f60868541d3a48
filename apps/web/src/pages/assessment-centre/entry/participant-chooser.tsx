import { ActionIcon, Group, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../../messages/messages.js';
import type { SheetModel } from './sheet/sheet-model.js';
import classes from './entry.module.css';

interface ParticipantChooserProps {
  readonly model: SheetModel;
  readonly chosen: number;
  readonly onChoose: (choice: { participantId: number }) => void;
}

/** In the place of the list where there is no room for it: one participant at a time. */
export function ParticipantChooser({ model, chosen, onChoose }: ParticipantChooserProps): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const { participants } = model;
  const place = participants.findIndex(({ id }) => id === chosen);
  const step = (by: 1 | -1) => {
    const participant = participants[place + by];
    if (participant) onChoose({ participantId: participant.id });
  };
  return (
    <Group gap="xs" wrap="nowrap" className={classes.phone}>
      <ActionIcon
        size="lg"
        variant="default"
        aria-label={entry.previousParticipant}
        disabled={place <= 0}
        onClick={() => step(-1)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Select
        flex={1}
        aria-label={entry.participant}
        data={participants.map(({ id, number, name }) => ({
          value: String(id),
          label: `${number}. ${name}`,
        }))}
        value={String(chosen)}
        onChange={(id) => id && onChoose({ participantId: Number(id) })}
      />
      <ActionIcon
        size="lg"
        variant="default"
        aria-label={entry.nextParticipant}
        disabled={place >= participants.length - 1}
        onClick={() => step(1)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
