import type { Content } from 'pdfmake/interfaces.js';
import type { Letterhead } from '../document.js';
import { points } from '../paper.js';
import { PLAIN } from './look.js';

const EMBLEM = 20;
const FIRST_LINE_SIZE = 14;

/** Emblem on the left, lines centred on the sheet, a double rule below. */
export function letterheadContent({ lines, image }: Letterhead, width: number): Content[] {
  const words: Content = {
    stack: lines.map((text, at) => ({
      text,
      alignment: 'center',
      ...(at === 0 && { bold: true, fontSize: FIRST_LINE_SIZE }),
    })),
  };
  const emblem: Content =
    image === null
      ? ''
      : {
          image: `data:image/${image.type};base64,${image.bytes.toString('base64')}`,
          fit: [points(EMBLEM), points(EMBLEM)],
        };
  const side = image === null ? 0 : points(EMBLEM);
  return [
    { table: { widths: [side, '*', side], body: [[emblem, words, '']] }, layout: PLAIN },
    { canvas: [rule(width, 3, 2), rule(width, 6, 0.5)], margin: [0, 0, 0, 12] },
  ];
}

const rule = (width: number, y: number, lineWidth: number) =>
  ({ type: 'line', x1: 0, y1: y, x2: points(width), y2: y, lineWidth }) as const;
