/** Formats of docs/domain/06 that are read and written alike: 0, 1, 3, 3b. */
export const DIRECTORY_FORMATS = ['units', 'employees', 'positions', 'holders'] as const;
export type DirectoryFormat = (typeof DIRECTORY_FORMATS)[number];

/** Formats of docs/domain/06 that this installation reads. */
export const IMPORT_FORMATS = [
  ...DIRECTORY_FORMATS,
  'completeness',
  'educations',
  'trainings',
  'positionHistory',
  'awards',
  'assignments',
  'disciplines',
  'feedback360',
  'agencyFigures',
  'competencies',
  'jobStandards',
  'ratings',
  'assessmentResults',
] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** The formats as people look for them, each group in the order of import: a file builds on those before it. */
export const FORMAT_GROUPS = {
  directory: ['units', 'positions', 'employees', 'holders', 'completeness'],
  trackRecord: [
    'educations',
    'trainings',
    'positionHistory',
    'awards',
    'assignments',
    'disciplines',
    'feedback360',
    'agencyFigures',
  ],
  performance: ['ratings'],
  competency: ['competencies', 'jobStandards', 'assessmentResults'],
} as const satisfies Readonly<Record<string, readonly ImportFormat[]>>;
export type FormatGroup = keyof typeof FORMAT_GROUPS;

export const IMPORT_STATES = [
  'uploaded',
  'checking',
  'checked',
  'applying',
  'applied',
  'undoing',
  'undone',
  'cancelled',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export {
  DEFAULT_IMPORT_OPTIONS,
  IMPORT_MODES,
  type ImportMode,
  type ImportOptions,
  UNKNOWN_UNIT_CHOICES,
  type UnknownUnitChoice,
} from './options.js';
export {
  ERROR_FILE_WORDS,
  type IssueCode,
  type IssueDetails,
  issueSentence,
  isIssueCode,
} from './sentences.js';
