import { Button, Group, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { proposeTimetable } from '../../../api/assessment-events.js';
import type { SessionView } from '../../../api/assessment-event-views.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';
import { TimeField } from './time-field.js';

const USUAL = { from: '08:00', until: '16:00', breakFrom: '12:00', breakUntil: '13:00' };
const FIELDS = ['from', 'until', 'breakFrom', 'breakUntil'] as const;

interface Proposed {
  readonly items: SessionView[];
  readonly unplaced: readonly object[];
}

interface ProposalFormProps {
  readonly eventId: number;
  readonly onProposed: (proposal: Proposed) => void;
}

/** The hours of a day, and a timetable within them. */
export function ProposalForm({ eventId, onProposed }: ProposalFormProps): ReactNode {
  const { timetable: words } = useMessages().assessmentCentre.setUp;
  const [hours, setHours] = useState(USUAL);
  const proposing = useMutation({
    mutationFn: () => proposeTimetable(eventId, hours),
    onSuccess: (proposal) => {
      onProposed(proposal);
      toast(words.proposed);
    },
  });
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end">
        {FIELDS.map((field) => (
          <TimeField
            key={field}
            label={words[field]}
            value={hours[field]}
            onChange={(value) => setHours({ ...hours, [field]: value })}
          />
        ))}
        <Button variant="default" loading={proposing.isPending} onClick={() => proposing.mutate()}>
          {words.propose}
        </Button>
      </Group>
      <ProblemNotice error={proposing.error} />
    </Stack>
  );
}
