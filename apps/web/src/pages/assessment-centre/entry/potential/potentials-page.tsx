import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { potentialsQuery, type PotentialsView } from '../../../../api/assessment-entry.js';
import { EmptyState } from '../../../../components/empty-state.js';
import { PageHeader } from '../../../../components/page-header.js';
import { QueryView } from '../../../../components/query-view.js';
import { useMessages } from '../../../../messages/messages.js';
import type { EntryQueue } from '../queue/entry-queue.js';
import { useEntryQueue } from '../queue/use-queue.js';
import { potentialEntries, PotentialKind } from './potential-kind.js';
import { PotentialSheet } from './potential-sheet.js';

const route = getRouteApi('/shell/kegiatan/$eventId/potensi');

/** Psychometric results of an event, entered by its testers. */
export function PotentialsPage(): ReactNode {
  const { potential } = useMessages().assessmentCentre.entry;
  const eventId = Number(route.useParams().eventId);
  const query = useQuery(potentialsQuery(eventId));
  const kind = useMemo(() => new PotentialKind(eventId, potential.aspects), [eventId, potential]);
  const queue = useEntryQueue(`potensi/${eventId}`, kind);
  return (
    <>
      <PageHeader title={potential.title} intro={query.data && potential.intro(query.data.event.name)} />
      <QueryView query={query} lines={8}>
        {(view) => queue && <Loaded key={eventId} view={view} kind={kind} queue={queue} />}
      </QueryView>
    </>
  );
}

interface LoadedProps {
  readonly view: PotentialsView;
  readonly kind: PotentialKind;
  readonly queue: EntryQueue;
}

function Loaded({ view, kind, queue }: LoadedProps): ReactNode {
  const { potential } = useMessages().assessmentCentre.entry;
  const [known, setKnown] = useState<EntryQueue | null>(null);
  useEffect(() => {
    kind.view = view;
    void queue.load(potentialEntries(view)).then(() => setKnown(queue));
  }, [kind, queue, view]);
  if (known !== queue) return null;
  if (view.participants.length === 0) return <EmptyState>{potential.nothing}</EmptyState>;
  return <PotentialSheet view={view} queue={queue} />;
}
