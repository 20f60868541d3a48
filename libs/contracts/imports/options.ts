/** Take the good rows and give the others back, or take all or nothing. */
export const IMPORT_MODES = ['goodRows', 'allOrNothing'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** What a person of an unknown unit becomes: a refused row, or one without a unit (Belum ditempatkan). */
export const UNKNOWN_UNIT_CHOICES = ['error', 'unplaced'] as const;
export type UnknownUnitChoice = (typeof UNKNOWN_UNIT_CHOICES)[number];

/** What the user chooses in the preview. */
export interface ImportOptions {
  readonly mode: ImportMode;
  readonly unknownUnit: UnknownUnitChoice;
}

export const DEFAULT_IMPORT_OPTIONS: ImportOptions = { mode: 'goodRows', unknownUnit: 'error' };
