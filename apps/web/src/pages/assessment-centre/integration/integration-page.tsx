import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { overviewQuery } from '../../../api/assessment-integration.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Notice } from '../../../components/notice.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { EventMoves } from '../events/event-moves.js';
import { EventFrame } from '../frame/event-frame.js';
import { MeetingList } from './meeting-list.js';
import { MinutesMenu } from './minutes-menu.js';
import { ParticipantBar } from './participant-bar.js';
import { SheetPanels } from './sheet-panels.js';

const route = getRouteApi('/shell/kegiatan/$eventId/integrasi');

/** The meeting of assessors: who is complete, and the sheet of one participant after the other. */
export function IntegrationPage(): ReactNode {
  const eventId = Number(route.useParams().eventId);
  const { asesi } = route.useSearch();
  return (
    <EventFrame
      eventId={eventId}
      actions={(event) => (
        <>
          {isOpen(event.state) && <MinutesMenu eventId={event.id} />}
          <EventMoves event={event} />
        </>
      )}
    >
      {() => <Meeting eventId={eventId} chosen={asesi === undefined ? null : Number(asesi)} />}
    </EventFrame>
  );
}

const isOpen = (state: string) => ['integration', 'locked', 'released'].includes(state);

function Meeting({ eventId, chosen }: { eventId: number; chosen: number | null }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  const query = useQuery(overviewQuery(eventId));
  return (
    <QueryView query={query} lines={8}>
      {(overview) => {
        const { event, participants } = overview;
        if (participants.length === 0) return <EmptyState>{integration.nothing}</EmptyState>;
        return (
          <Stack gap="md">
            <WhyRead state={event.state} isLead={event.isLead} />
            {chosen === null || !isOpen(event.state) ? (
              <MeetingList overview={overview} />
            ) : (
              <>
                <ParticipantBar eventId={eventId} participants={participants} chosen={chosen} />
                <SheetPanels key={chosen} eventId={eventId} participantId={chosen} />
              </>
            )}
          </Stack>
        );
      }}
    </QueryView>
  );
}

function WhyRead({ state, isLead }: { state: string; isLead: boolean }): ReactNode {
  const { integration } = useMessages().assessmentCentre;
  if (!isOpen(state)) return <Notice tone="info">{integration.before}</Notice>;
  if (state !== 'integration') return <Notice tone="info">{integration.closed}</Notice>;
  return isLead ? null : <Notice tone="info">{integration.readOnly}</Notice>;
}
