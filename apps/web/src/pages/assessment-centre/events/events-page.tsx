import type { ReactNode } from 'react';
import { EmptyState } from '../../../components/empty-state.js';
import { PageHeader } from '../../../components/page-header.js';
import { useMessages } from '../../../messages/messages.js';

/** The agency's assessment events. */
export function EventsPage(): ReactNode {
  const { events } = useMessages().assessmentCentre;
  return (
    <>
      <PageHeader title={events.title} intro={events.intro} />
      <EmptyState>{events.empty}</EmptyState>
    </>
  );
}
