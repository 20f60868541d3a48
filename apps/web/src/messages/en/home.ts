import type { Messages } from '../messages.js';

export const home: Messages['home'] = {
  greeting: (name) => `Welcome, ${name}`,
  waitingTitle: 'Waiting for you',
  nothingWaits: 'Nothing is waiting for you now.',
  figuresTitle: 'The agency at a glance',
  open: 'Open',
  waiting: {
    'imports.errors': 'Imports with rows in error',
    'imports.ready': 'Imports ready to apply',
    'jobs.failed': 'Background jobs that failed',
    'completeness.missing': 'Employees with incomplete data',
    'holdings.ending': 'Plt. or Plh. about to end',
    'holdings.overdue': 'Plt. or Plh. beyond their term',
    'retirements.soon': 'Employees about to retire',
    'users.unset': 'Users who have not set a password',
    'agency.first-steps': 'The agency has no data yet: begin with First steps',
  },
  waitingElse: 'Something needs your attention',
  figures: {
    units: 'Units',
    positions: 'Posts',
    employees: 'Employees',
    users: 'Users',
    vacancies: 'Vacant posts',
    actingHolders: 'Plt. and Plh.',
    retirements: 'Retirements within 12 months',
  },
};
