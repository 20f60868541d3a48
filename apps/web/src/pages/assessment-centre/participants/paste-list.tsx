import { Button, Group, Stack, Table, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { readPasted } from '../../../api/assessment-events.js';
import type { PastedLine } from '../../../api/assessment-event-views.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';

interface PasteListProps {
  readonly eventId: number;
  /** Those of the list that can be added. */
  readonly onFound: (employeeIds: readonly number[]) => void;
}

/** A pasted list of NIPs, with a finding for every line. */
export function PasteList({ eventId, onFound }: PasteListProps): ReactNode {
  const { participants } = useMessages().assessmentCentre.setUp;
  const [text, setText] = useState('');
  const reading = useMutation({
    mutationFn: () => readPasted(eventId, text),
    onSuccess: ({ items }) =>
      onFound(items.flatMap(({ code, employeeId }) => (code === 'ok' && employeeId ? [employeeId] : []))),
  });
  return (
    <Stack gap="sm">
      <Textarea
        label={participants.pasteLabel}
        description={participants.pasteHint}
        autosize
        minRows={4}
        maxRows={10}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
      />
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={text.trim() === ''}
          loading={reading.isPending}
          onClick={() => reading.mutate()}
        >
          {participants.check}
        </Button>
      </Group>
      <ProblemNotice error={reading.error} />
      {reading.data && <Lines items={reading.data.items} />}
    </Stack>
  );
}

function Lines({ items }: { items: readonly PastedLine[] }): ReactNode {
  const { participants } = useMessages().assessmentCentre.setUp;
  const { number } = useFormats();
  return (
    <Table.ScrollContainer
      type="native"
      tabIndex={0}
      role="group"
      aria-label={participants.pasteLabel}
      minWidth={480}
      maxHeight="20rem"
    >
      <Table aria-label={participants.pasteLabel}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{participants.line}</Table.Th>
            <Table.Th>{participants.text}</Table.Th>
            <Table.Th>{participants.finding}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map(({ line, text, code, firstLine, name }) => (
            <Table.Tr key={line}>
              <Table.Td>{number(line)}</Table.Td>
              <Table.Td>
                {text}
                {name && `, ${name}`}
              </Table.Td>
              <Table.Td>
                <StatusBadge tone={code === 'ok' ? 'good' : 'attention'}>
                  {participants.pasted[code]}
                  {firstLine !== null && `, ${participants.firstAt(number(firstLine))}`}
                </StatusBadge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
