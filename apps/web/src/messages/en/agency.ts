import type { Messages } from '../messages.js';

export const agency: Messages['agency'] = {
  title: 'Agency settings',
  name: 'Name of the agency',
  nameInvalid: 'Write the name of the agency, 3 to 200 letters.',
  code: 'Code',
  kind: 'Kind',
  kinds: {
    ministry: 'Kementerian',
    institution: 'Lembaga',
    province: 'Provinsi',
    regency: 'Kabupaten',
    city: 'Kota',
  },
  timeZone: 'Time zone',
  timeZoneHint: 'Every time on the pages and in documents uses this zone.',
  timeZones: {
    'Asia/Jakarta': 'WIB (Western Indonesia)',
    'Asia/Makassar': 'WITA (Central Indonesia)',
    'Asia/Jayapura': 'WIT (Eastern Indonesia)',
  },
  contents: 'Contents now',
  counts: { units: 'Unit organisasi', positions: 'Jabatan', employees: 'Employees', users: 'Users' },
  readOnly: 'Only the Admin instansi may change these settings.',
  letterhead: {
    title: 'Letterhead',
    intro: "Printed above minutes and reports. Left empty, the agency's name is printed.",
    lines: 'Lines',
    linesHint: 'The first line is printed large.',
    image: 'Emblem',
    imageHint: 'PNG or JPEG, at most 100 kB.',
    choose: 'Choose a file',
    remove: 'Remove the emblem',
    tooLarge: 'The image is larger than 100 kB. Make it smaller first.',
    preview: "The agency's emblem",
  },
};

export const firstSteps: Messages['firstSteps'] = {
  title: 'First steps',
  intro:
    'This agency has no data yet. Upload these four files in order; each step uses what the one before brought.',
  done: 'Done',
  next: 'Next step',
  later: 'Waits for the step before',
  count: (value) => `${value} rows kept`,
  upload: 'Upload a file',
  uploadMore: 'Upload again',
  template: 'Download a template',
  noRight: 'Imports are made by the Analis SDM Aparatur. Add a user with that role under Users and roles.',
  toUsers: 'To Users and roles',
  steps: {
    units: {
      title: 'Unit organisasi',
      text: 'The units from SIASN or your own file: code, name and parent unit.',
    },
    positions: { title: 'Peta jabatan', text: 'Posts per unit with level, job grade and headcount (ABK).' },
    employees: {
      title: 'Employees',
      text: 'The SIASN export of employees as it is; columns are recognised.',
    },
    holders: {
      title: 'Holders of posts',
      text: 'Who holds which post: definitif, Plt., Plh., Pj., with TMT and SK.',
    },
  },
};

export const account: Messages['account'] = {
  title: 'My account',
  profile: 'Profile',
  name: 'Name',
  login: 'User name',
  memberships: 'My roles',
  membershipsIntro: 'The roles that hold today. A change of role is written into the audit trail.',
  active: 'In use',
  use: 'Use this role',
  password: 'Change password',
  sessions: 'Sessions',
  sessionsIntro: 'If you have ever signed in on a shared computer, close all sessions.',
};
