import { ActionIcon, Group, Select } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { IntegrationParticipant } from '../../../api/assessment-integration.js';
import { TextLink } from '../../../components/links.js';
import { useMessages } from '../../../messages/messages.js';

interface ParticipantBarProps {
  readonly eventId: number;
  readonly participants: readonly IntegrationParticipant[];
  readonly chosen: number;
}

/** One participant after the other, or any of them. */
export function ParticipantBar({ eventId, participants, chosen }: ParticipantBarProps): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const navigate = useNavigate();
  const params = { eventId: String(eventId) };
  const place = participants.findIndex(({ id }) => id === chosen);
  const show = (id: number | string | undefined) =>
    id === undefined
      ? undefined
      : void navigate({ to: '/kegiatan/$eventId/integrasi', params, search: { asesi: String(id) } });
  return (
    <Group gap="xs" data-no-print>
      <TextLink to="/kegiatan/$eventId/integrasi" params={params} search={{}}>
        {integration.back}
      </TextLink>
      <ActionIcon
        size="lg"
        variant="default"
        aria-label={integration.previous}
        disabled={place <= 0}
        onClick={() => show(participants[place - 1]?.id)}
      >
        <IconChevronLeft size={18} aria-hidden />
      </ActionIcon>
      <Select
        aria-label={integration.choose}
        searchable
        w="min(26rem, 100%)"
        data={participants.map(({ id, number, name }) => ({
          value: String(id),
          label: `${number}. ${name}`,
        }))}
        value={String(chosen)}
        allowDeselect={false}
        onChange={(id) => show(id ?? undefined)}
      />
      <ActionIcon
        size="lg"
        variant="default"
        aria-label={integration.next}
        disabled={place < 0 || place >= participants.length - 1}
        onClick={() => show(participants[place + 1]?.id)}
      >
        <IconChevronRight size={18} aria-hidden />
      </ActionIcon>
    </Group>
  );
}
