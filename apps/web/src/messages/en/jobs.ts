import type { Messages } from '../messages.js';

export const jobs: Messages['jobs'] = {
  title: 'Background jobs',
  intro: 'Long work runs by itself. You may leave this page and come back at any time.',
  empty: 'No jobs yet. They appear here when you check or apply an import.',
  names: {
    'import.check': 'Check an import',
    'import.apply': 'Apply an import',
    'import.undo': 'Undo an import',
  },
  states: { waiting: 'Waiting', running: 'Running', succeeded: 'Done', failed: 'Failed' },
  stages: {
    reading: 'Reading the file',
    staging: 'Copying rows',
    checking: 'Checking rows',
    applying: 'Applying rows',
    undoing: 'Taking rows back',
    finishing: 'Finishing',
  },
  columns: {
    name: 'Job',
    subject: 'About',
    state: 'State',
    progress: 'Progress',
    requestedBy: 'Asked for by',
    requestedAt: 'Asked for',
    duration: 'Took',
    actions: 'Actions',
  },
  retry: 'Run again',
  retryAsk: 'The job runs again from the part that is not done.',
  retried: 'The job is on its way again.',
  progressOf: (name) => `Progress of ${name}`,
  rows: (done) => `${done} rows`,
  rowsOf: (done, total) => `${done} of ${total} rows`,
  seconds: (value) => `${value} seconds`,
  minutes: (value) => `${value} minutes`,
  underASecond: 'less than 1 second',
  failedElse:
    'The job stopped because something went wrong. Run it again; if it fails again, tell the Admin instansi.',
  bySystem: 'System',
};
