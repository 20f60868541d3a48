import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { sheetQuery, type SheetView } from '../../../api/assessment-entry.js';
import { EmptyState } from '../../../components/empty-state.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import type { EntryQueue } from './queue/entry-queue.js';
import { useEntryQueue } from './queue/use-queue.js';
import { RatingSheet } from './rating-sheet.js';
import { SheetKind } from './sheet/sheet-kind.js';
import { entriesOf, SheetModel } from './sheet/sheet-model.js';

const route = getRouteApi('/shell/kegiatan/$eventId/entri');

/** What an assessor enters in an event: own participants, own tools, nothing of anybody else's. */
export function EntryPage(): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const eventId = Number(route.useParams().eventId);
  const query = useQuery(sheetQuery(eventId));
  const kind = useMemo(() => new SheetKind(eventId), [eventId]);
  const queue = useEntryQueue(`lembar/${eventId}`, kind);
  return (
    <>
      <PageHeader title={entry.title} intro={query.data && entry.intro(query.data.event.name)} />
      <QueryView query={query} lines={8}>
        {(view) => queue && <Loaded key={eventId} view={view} kind={kind} queue={queue} />}
      </QueryView>
    </>
  );
}

interface LoadedProps {
  readonly view: SheetView;
  readonly kind: SheetKind;
  readonly queue: EntryQueue;
}

/** The sheet, once the queue knows it: what is typed and not sent stands over what was read. */
function Loaded({ view, kind, queue }: LoadedProps): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const model = useMemo(() => new SheetModel(view), [view]);
  const [known, setKnown] = useState<EntryQueue | null>(null);
  useEffect(() => {
    kind.model = model;
    void queue.load(entriesOf(view)).then(() => setKnown(queue));
  }, [kind, model, queue, view]);
  if (known !== queue) return null;
  if (model.participants.length === 0) {
    const isEarly = ['draft', 'scheduled'].includes(view.event.state);
    return <EmptyState>{isEarly ? entry.notStarted : entry.nothing}</EmptyState>;
  }
  return <RatingSheet model={model} queue={queue} />;
}
