/** Sheets an office prints on: A4, and the two sizes sold as F4 (folio). */
export const PAPERS = ['A4', 'F4', 'F4Narrow'] as const;

export type Paper = (typeof PAPERS)[number];

export const ORIENTATIONS = ['portrait', 'landscape'] as const;

export type Orientation = (typeof ORIENTATIONS)[number];

/** Width and height in millimetres, upright. */
export const PAPER_SIZES: Readonly<Record<Paper, readonly [width: number, height: number]>> = {
  A4: [210, 297],
  F4: [215, 330],
  F4Narrow: [210, 330],
};

/** Millimetres around the text; 3 cm on the left, where it is filed. */
export const MARGINS = { left: 30, top: 20, right: 20, bottom: 20 } as const;

const POINTS_PER_INCH = 72;
const TWIPS_PER_INCH = 1440;
const MILLIMETRES_PER_INCH = 25.4;

/** Millimetres as typographic points. */
export const points = (millimetres: number): number => (millimetres * POINTS_PER_INCH) / MILLIMETRES_PER_INCH;

/** Millimetres as twentieths of a point, rounded, as word processors count. */
export const twips = (millimetres: number): number =>
  Math.round((millimetres * TWIPS_PER_INCH) / MILLIMETRES_PER_INCH);

/** The sheet as it lies: width and height in millimetres. */
export function sheetSize(paper: Paper, orientation: Orientation): readonly [width: number, height: number] {
  const [width, height] = PAPER_SIZES[paper];
  return orientation === 'landscape' ? [height, width] : [width, height];
}

/** Millimetres between the side margins. */
export function textWidth(paper: Paper, orientation: Orientation): number {
  return sheetSize(paper, orientation)[0] - MARGINS.left - MARGINS.right;
}
