import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { consentToEvent, ownEventsQuery } from '../../../api/assessment-events.js';
import type { OwnEvent } from '../../../api/assessment-event-views.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { Facts } from '../../directory/parts/facts.js';
import { EventStateBadge } from '../frame/event-state.js';
import { useEventSave } from '../frame/use-event-save.js';

/** A participant's own events: when and where, house rules, consent. */
export function OwnEventsPage(): ReactNode {
  const { own } = useMessages().assessmentCentre.days;
  const query = useQuery(ownEventsQuery);
  return (
    <>
      <PageHeader title={own.title} intro={own.intro} />
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState>{own.empty}</EmptyState>
          ) : (
            <Stack gap="md">
              {items.map((event) => (
                <OwnEventPanel key={event.participantId} event={event} />
              ))}
            </Stack>
          )
        }
      </QueryView>
    </>
  );
}

function OwnEventPanel({ event }: { event: OwnEvent }): ReactNode {
  const { events, days } = useMessages().assessmentCentre;
  const { date, number } = useFormats();
  const facts = [
    { label: events.columns.days, value: events.days(date(event.startsOn), date(event.endsOn)) },
    { label: events.fields.institution, value: event.institution },
    { label: days.own.number, value: number(event.number) },
    { label: days.own.group, value: event.groupName },
  ];
  return (
    <Panel title={event.name} actions={<EventStateBadge state={event.state} />}>
      <Stack gap="md">
        <Facts facts={facts} />
        <Schedule event={event} />
        {event.houseRules && (
          <div>
            <Text fw={600}>{days.own.rules}</Text>
            <Text style={{ whiteSpace: 'pre-line' }}>{event.houseRules}</Text>
          </div>
        )}
        <Consent event={event} />
      </Stack>
    </Panel>
  );
}

function Schedule({ event }: { event: OwnEvent }): ReactNode {
  const { own } = useMessages().assessmentCentre.days;
  const { date } = useFormats();
  if (event.sessions.length === 0) return <Text c="dimmed">{own.noSchedule}</Text>;
  return (
    <Table.ScrollContainer type="native" tabIndex={0} role="group" aria-label={own.schedule} minWidth={340}>
      <Table aria-label={own.schedule}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{own.time}</Table.Th>
            <Table.Th scope="col">{own.tool}</Table.Th>
            <Table.Th scope="col">{own.room}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {event.sessions.map(({ day, fromTime, untilTime, toolName, roomName }) => (
            <Table.Tr key={`${day} ${fromTime} ${toolName}`}>
              <Table.Td>
                {date(day)}, {fromTime}-{untilTime}
              </Table.Td>
              <Table.Td>{toolName}</Table.Td>
              <Table.Td>{roomName}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function Consent({ event }: { event: OwnEvent }): ReactNode {
  const { own } = useMessages().assessmentCentre.days;
  const { instant } = useFormats();
  const consenting = useEventSave(() => consentToEvent(event.participantId, event.version), own.thanks);
  const mayConsent = event.state === 'scheduled' || event.state === 'running';
  if (event.consentedAt) return <Notice tone="good">{own.consented(instant(event.consentedAt))}</Notice>;
  if (!mayConsent) return null;
  return (
    <Stack gap="sm">
      <Text>{own.consentText}</Text>
      <ProblemNotice error={consenting.error} />
      <Group justify="flex-end">
        <Button loading={consenting.isPending} onClick={() => consenting.mutate(undefined)}>
          {own.consent}
        </Button>
      </Group>
    </Stack>
  );
}
