import {
  AlignmentType,
  BorderStyle,
  ImageRun,
  Paragraph,
  type Table as DocxTable,
  TableRow,
  TextRun,
  VerticalAlign,
  TableCell,
} from 'docx';
import type { Letterhead } from '../document.js';
import { unruled } from './table.js';
import { TEXT_HALF_POINTS } from './text.js';

const EMBLEM_WIDTH = 22;
/** Pixels at 96 to the inch: two centimetres. */
const EMBLEM_PIXELS = 76;
const FIRST_LINE_HALF_POINTS = 28;

/** Emblem on the left, lines centred on the sheet, a double rule below. */
export function letterheadOf({ lines, image }: Letterhead, width: number): (DocxTable | Paragraph)[] {
  const words = lines.map(
    (text, at) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({ text, bold: at === 0, size: at === 0 ? FIRST_LINE_HALF_POINTS : TEXT_HALF_POINTS }),
        ],
      }),
  );
  const head = image === null ? words : [besideEmblem(image, words, width)];
  const rule = new Paragraph({
    border: { top: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 18, color: '000000' } },
    children: [],
  });
  return [...head, rule];
}

function besideEmblem(
  { bytes, type }: NonNullable<Letterhead['image']>,
  words: Paragraph[],
  width: number,
): DocxTable {
  const emblem = new ImageRun({
    type: type === 'png' ? 'png' : 'jpg',
    data: bytes,
    transformation: { width: EMBLEM_PIXELS, height: EMBLEM_PIXELS },
  });
  const cells = [[new Paragraph({ children: [emblem] })], words, [new Paragraph('')]];
  const row = new TableRow({
    children: cells.map((children) => new TableCell({ verticalAlign: VerticalAlign.CENTER, children })),
  });
  return unruled([row], [EMBLEM_WIDTH, width - 2 * EMBLEM_WIDTH, EMBLEM_WIDTH]);
}
