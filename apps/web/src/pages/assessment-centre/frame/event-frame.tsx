import { Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Permission } from '#libs/contracts/permissions';
import { eventQuery } from '../../../api/assessment-events.js';
import type { EventView } from '../../../api/assessment-event-views.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { levelName } from '../../directory/parts/options.js';
import { EventStateBadge } from './event-state.js';
import { StepLinks } from './step-links.js';

interface EventFrameProps {
  readonly eventId: number;
  readonly actions?: (event: EventView) => ReactNode;
  readonly children: (event: EventView) => ReactNode;
  /** In which states the step may be changed; left out: it is only read. */
  readonly changes?: readonly EventView['state'][];
  /** What changing the step needs. */
  readonly permission?: Permission;
}

/** What every page of an event has in common: its name and state, its steps, why it may not be changed. */
export function EventFrame({
  eventId,
  actions,
  children,
  changes,
  permission = 'assessmentEvent.manage',
}: EventFrameProps): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const query = useQuery(eventQuery(eventId));
  const event = query.data;
  return (
    <>
      <PageHeader
        title={event?.name ?? events.title}
        intro={event && <EventIntro event={event} />}
        actions={event && actions?.(event)}
      />
      <QueryView query={query}>
        {(found) => (
          <Stack gap="md">
            <StepLinks event={found} />
            {changes && <WhyClosed event={found} changes={changes} permission={permission} />}
            {children(found)}
          </Stack>
        )}
      </QueryView>
    </>
  );
}

/** States in which people and plans may change. */
export const OPEN_STATES = ['draft', 'scheduled', 'running'] as const;

/** Whether the viewer may change this step now: acts in the event, with a role that may. */
export function useMayChange(
  event: EventView,
  states: readonly EventView['state'][] = OPEN_STATES,
  permission: Permission = 'assessmentEvent.manage',
): boolean {
  const may = useMay(permission);
  return may && event.acts && states.includes(event.state);
}

function EventIntro({ event }: { event: EventView }): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const { date } = useFormats();
  return (
    <Group component="span" gap="sm">
      {events.purposes[event.purpose]}, {levelName(event.assessedLevel)},{' '}
      {events.days(date(event.startsOn), date(event.endsOn))}
      <EventStateBadge state={event.state} />
    </Group>
  );
}

interface WhyClosedProps {
  readonly event: EventView;
  readonly changes: readonly EventView['state'][];
  readonly permission: Permission;
}

function WhyClosed({ event, changes, permission }: WhyClosedProps): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const may = useMay(permission) && event.acts;
  if (may && changes.includes(event.state)) return null;
  return <Notice tone="info">{may ? events.locked : events.readOnly}</Notice>;
}
