import type { ReactNode } from 'react';
import type { EventView } from '../../../api/assessment-event-views.js';
import { TextLink } from '../../../components/links.js';
import { useMessages } from '../../../messages/messages.js';
import { useSession } from '../../../session/use-session.js';
import classes from './step-links.module.css';

const STEPS = [
  ['summary', '/kegiatan/$eventId'],
  ['basics', '/kegiatan/$eventId/dasar'],
  ['structure', '/kegiatan/$eventId/angkatan'],
  ['participants', '/kegiatan/$eventId/peserta'],
  ['team', '/kegiatan/$eventId/tim'],
  ['tools', '/kegiatan/$eventId/alat'],
  ['seats', '/kegiatan/$eventId/penugasan'],
  ['timetable', '/kegiatan/$eventId/jadwal'],
] as const;

/** Steps of those who do them, once the event is more than a draft. */
const LATER = [
  ['entry', '/kegiatan/$eventId/entri', 'assessmentRating.enter'],
  ['potential', '/kegiatan/$eventId/potensi', 'assessmentPotential.enter'],
  ['integration', '/kegiatan/$eventId/integrasi', 'assessmentIntegration.read'],
  ['attendance', '/kegiatan/$eventId/kehadiran', 'assessmentEvent.attend'],
] as const;

/** The steps of an event as links: each is saved for itself, so none has to be taken before another. */
export function StepLinks({ event }: { event: EventView }): ReactNode {
  const { events } = useMessages().assessmentCentre;
  const { permissions } = useSession();
  const later = LATER.filter(
    ([, , permission]) => event.state !== 'draft' && permissions.includes(permission),
  );
  const params = { eventId: String(event.id) };
  return (
    <nav aria-label={events.stepsLabel} className={classes.nav} data-no-print>
      <ul className={classes.list}>
        {[...STEPS, ...later].map(([step, to]) => (
          <li key={step}>
            <TextLink to={to} params={params} className={classes.link} activeOptions={{ exact: true }}>
              {events.steps[step]}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
