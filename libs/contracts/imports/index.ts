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

/** Take the good rows and give the others back, or take all or nothing. */
export const IMPORT_MODES = ['goodRows', 'allOrNothing'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];
