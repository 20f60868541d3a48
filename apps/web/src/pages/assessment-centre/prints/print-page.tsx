import { Button, Group, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { eventQuery, seatsQuery, structureQuery, timetableQuery } from '../../../api/assessment-events.js';
import { ButtonLink } from '../../../components/links.js';
import { NotFound } from '../../../shell/not-found.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { known } from '../../directory/parts/known.js';
import { useSeatCrew } from '../design/seat-crew.js';
import { namesIn } from '../timetable/sessions.js';
import { AttendanceSheets } from './attendance-sheets.js';
import { BlankForms } from './blank-forms.js';
import type { PrintFacts } from './print-facts.js';
import { Schedules } from './schedules.js';

const route = getRouteApi('/shell/kegiatan/$eventId/cetak/$kind');
const KINDS = ['hadir', 'asesor', 'ruang', 'formulir'] as const;

/** The papers of an event, each sheet on a page of its own; nothing of the frame is printed. */
export function PrintPage(): ReactNode {
  const { prints } = useMessages().assessmentCentre.days;
  const { eventId, kind: asked } = route.useParams();
  const kind = known(KINDS, asked);
  const query = useQuery(eventQuery(Number(eventId)));
  const facts = usePrintFacts(Number(eventId));
  if (!kind) return <NotFound />;
  return (
    <>
      <div data-no-print>
        <PageHeader
          title={prints.kinds[kind]}
          intro={query.data?.name}
          actions={
            <Group gap="xs">
              <ButtonLink variant="default" to="/kegiatan/$eventId" params={{ eventId }}>
                {prints.back}
              </ButtonLink>
              <Button leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
                {prints.print}
              </Button>
            </Group>
          }
        />
      </div>
      <QueryView query={query}>{() => facts && <Sheets kind={kind} facts={facts} />}</QueryView>
    </>
  );
}

function Sheets({ kind, facts }: { kind: (typeof KINDS)[number]; facts: PrintFacts }): ReactNode {
  const { prints } = useMessages().assessmentCentre.days;
  if (facts.crew.participants.length === 0) return <Text c="dimmed">{prints.nothing}</Text>;
  if (kind === 'hadir') return <AttendanceSheets facts={facts} />;
  if (kind === 'formulir') return <BlankForms facts={facts} />;
  return <Schedules facts={facts} by={kind === 'ruang' ? 'room' : 'assessor'} />;
}

function usePrintFacts(eventId: number): PrintFacts | null {
  const event = useQuery(eventQuery(eventId)).data;
  const structure = useQuery(structureQuery(eventId)).data;
  const sessions = useQuery(timetableQuery(eventId)).data;
  const seats = useQuery(seatsQuery(eventId)).data;
  const crew = useSeatCrew(eventId);
  if (!event || !structure || !sessions || !seats || !crew) return null;
  return {
    event,
    crew,
    sessions: sessions.items,
    seats: seats.items,
    rooms: structure.rooms,
    names: namesIn(crew, structure),
  };
}
