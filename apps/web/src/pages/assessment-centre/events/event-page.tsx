import { Group, List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { findingsQuery, movesQuery } from '../../../api/assessment-events.js';
import type { EventView, FindingView } from '../../../api/assessment-event-views.js';
import { Figures } from '../../../components/figures.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import { EventFrame } from '../frame/event-frame.js';
import { EventMoves } from './event-moves.js';

const route = getRouteApi('/shell/kegiatan/$eventId');
const PRINTS = ['hadir', 'asesor', 'ruang', 'formulir'] as const;

/** How far an event is, what the checks say, and the steps of its state. */
export function EventPage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  return (
    <EventFrame eventId={eventId} actions={(event) => <EventMoves event={event} />}>
      {(event) => <Summary event={event} />}
    </EventFrame>
  );
}

function Summary({ event }: { event: EventView }): ReactNode {
  const { events, days } = useMessages().assessmentCentre;
  const { figures } = events.summary;
  return (
    <>
      <Panel title={events.summary.title}>
        <Figures
          figures={[
            { label: figures.participants, value: event.participants },
            { label: figures.assessors, value: event.assessors },
            { label: figures.ratings, value: event.ratings },
            { label: figures.filled, value: event.filledRatings },
          ]}
        />
      </Panel>
      <Findings event={event} />
      <Panel title={events.summary.prints}>
        <Group gap="xs">
          {PRINTS.map((kind) => (
            <ButtonLink
              key={kind}
              variant="default"
              to="/kegiatan/$eventId/cetak/$kind"
              params={{ eventId: String(event.id), kind }}
            >
              {days.prints.kinds[kind]}
            </ButtonLink>
          ))}
        </Group>
      </Panel>
      <History event={event} />
    </>
  );
}

function Findings({ event }: { event: EventView }): ReactNode {
  const { summary } = useMessages().assessmentCentre.events;
  const query = useQuery(findingsQuery(event.id));
  return (
    <Panel title={summary.findings}>
      <QueryView query={query} lines={3}>
        {({ items }) =>
          items.length === 0 ? (
            <Notice tone="good">{summary.sound}</Notice>
          ) : (
            <List spacing="xs" listStyleType="none" data-testid="findings">
              {items.map((finding) => (
                <List.Item key={finding.code}>
                  <FindingLine finding={finding} />
                </List.Item>
              ))}
            </List>
          )
        }
      </QueryView>
    </Panel>
  );
}

/** What was found, who is meant, and what to do. */
export function FindingLine({ finding }: { finding: FindingView }): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const { number } = useFormats();
  const { code, severity, count, names } = finding;
  const named = names.join('; ');
  return (
    <Group gap="sm" align="flex-start" wrap="nowrap">
      <StatusBadge tone={severity === 'error' ? 'bad' : 'attention'}>{events.summary[severity]}</StatusBadge>
      <div>
        <Text>{wordOf(events.findings, code)}</Text>
        {names.length > 0 && (
          <Text size="sm" c="dimmed">
            {events.findingOf(number(count), count > names.length ? events.andMore(named) : named)}
          </Text>
        )}
      </div>
    </Group>
  );
}

function History({ event }: { event: EventView }): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const { instant } = useFormats();
  const query = useQuery(movesQuery(event.id));
  return (
    <Panel title={events.summary.history}>
      <QueryView query={query} lines={2}>
        {({ items }) =>
          items.length === 0 ? (
            <Text c="dimmed">{events.summary.noHistory}</Text>
          ) : (
            <Stack gap="xs">
              {items.map(({ id, fromState, toState, reason, movedBy, movedAt }) => (
                <div key={id}>
                  <Text>
                    {wordOf(events.states, fromState)} → {wordOf(events.states, toState)}
                    {reason && `: ${reason}`}
                  </Text>
                  <Text size="sm" c="dimmed">
                    {events.summary.by(movedBy ?? '', instant(movedAt))}
                  </Text>
                </div>
              ))}
            </Stack>
          )
        }
      </QueryView>
    </Panel>
  );
}
