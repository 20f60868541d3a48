import { AlignmentType, TextRun } from 'docx';
import type { Align, Text } from '../document.js';

/** Word processors count half points. */
export const TEXT_HALF_POINTS = 22;
export const SMALL_HALF_POINTS = 18;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;

export const alignmentOf = (align: Align) => ALIGNMENTS[align];

/** Text as runs, with the look of their surroundings. */
export function runs(text: Text, { size, bold }: { size: number; bold?: boolean | undefined }): TextRun[] {
  const pieces = typeof text === 'string' ? [{ text }] : text;
  return pieces.map(
    (piece) =>
      new TextRun({
        text: piece.text,
        size,
        bold: ('bold' in piece && piece.bold === true) || bold === true,
        italics: 'italic' in piece && piece.italic === true,
      }),
  );
}
