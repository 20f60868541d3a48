import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shellRoute } from '../../shell/routes.js';

const inShell = () => shellRoute;

const eventRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId',
  component: lazyRouteComponent(() => import('./events/event-page.js'), 'EventPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const newEventRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/baru',
  component: lazyRouteComponent(() => import('./events/new-event-page.js'), 'NewEventPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.manage' },
});

const basicsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/dasar',
  component: lazyRouteComponent(() => import('./events/basics-page.js'), 'BasicsPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const structureRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/angkatan',
  component: lazyRouteComponent(() => import('./events/structure-page.js'), 'StructurePage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const participantsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/peserta',
  component: lazyRouteComponent(() => import('./participants/participants-page.js'), 'ParticipantsPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const teamRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/tim',
  component: lazyRouteComponent(() => import('./team/team-page.js'), 'TeamPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const toolsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/alat',
  component: lazyRouteComponent(() => import('./design/tools-page.js'), 'ToolsPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const seatsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/penugasan',
  component: lazyRouteComponent(() => import('./design/seats-page.js'), 'SeatsPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const timetableRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/jadwal',
  component: lazyRouteComponent(() => import('./timetable/timetable-page.js'), 'TimetablePage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const attendanceRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/kehadiran',
  component: lazyRouteComponent(() => import('./attendance/attendance-page.js'), 'AttendancePage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.attend' },
});

const printRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan/$eventId/cetak/$kind',
  component: lazyRouteComponent(() => import('./prints/print-page.js'), 'PrintPage'),
  staticData: { page: 'assessmentEvents', permission: 'assessmentEvent.read' },
});

const ownEventsRoute = createRoute({
  getParentRoute: inShell,
  path: '/kegiatan-saya',
  component: lazyRouteComponent(() => import('./attendance/own-events-page.js'), 'OwnEventsPage'),
  staticData: { page: 'ownEvents', permission: 'assessmentEvent.own' },
});

/** Pages around the set-up and the days of an event. */
export const eventRoutes = [
  eventRoute,
  newEventRoute,
  basicsRoute,
  structureRoute,
  participantsRoute,
  teamRoute,
  toolsRoute,
  seatsRoute,
  timetableRoute,
  attendanceRoute,
  printRoute,
  ownEventsRoute,
] as const;
