import type { ReactNode } from 'react';
import type { EventView } from '../../../api/assessment-event-views.js';
import { TextLink } from '../../../components/links.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
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

/** The steps of an event as links: each is saved for itself, so none has to be taken before another. */
export function StepLinks({ event }: { event: EventView }): ReactNode {
  const { events, integration } = useMessages().assessmentCentre;
  const mayAttend = useMay('assessmentEvent.attend');
  const mayIntegrate = useMay('assessmentIntegration.read');
  const params = { eventId: String(event.id) };
  return (
    <nav aria-label={events.stepsLabel} className={classes.nav} data-no-print>
      <ul className={classes.list}>
        {STEPS.map(([step, to]) => (
          <li key={step}>
            <TextLink to={to} params={params} className={classes.link} activeOptions={{ exact: true }}>
              {events.steps[step]}
            </TextLink>
          </li>
        ))}
        {mayIntegrate && event.state !== 'draft' && (
          <li>
            <TextLink to="/kegiatan/$eventId/integrasi" params={params} className={classes.link}>
              {integration.step}
            </TextLink>
          </li>
        )}
        {mayAttend && event.state !== 'draft' && (
          <li>
            <TextLink to="/kegiatan/$eventId/kehadiran" params={params} className={classes.link}>
              {events.steps.attendance}
            </TextLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
