/** Formats of 06-exchange-formats.md that this installation reads. */
export const IMPORT_FORMATS = ['units', 'employees', 'positions', 'holders'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

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
