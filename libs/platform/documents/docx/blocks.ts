import { AlignmentType, HeadingLevel, Paragraph, type Table as DocxTable } from 'docx';
import type { Block, Heading, Text } from '../document.js';
import { drawingWords } from '../words.js';
import { signaturesOf } from './signatures.js';
import { fieldsOf, gap, tableOf } from './table.js';
import { alignmentOf, runs, SMALL_HALF_POINTS, TEXT_HALF_POINTS } from './text.js';

/** Names the numbering that `write` defines. */
export const NUMBERED = 'numbered';

const LEVELS = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const HEADING_HALF_POINTS = { 1: 28, 2: 24, 3: 22 } as const;
const AFTER = { after: 120 };

/** A block as paragraphs and tables over `width` millimetres. */
export function blocksOf(block: Block, width: number): (DocxTable | Paragraph)[] {
  switch (block.kind) {
    case 'heading':
      return [headingOf(block)];
    case 'paragraph':
      return [
        new Paragraph({
          alignment: alignmentOf(block.align ?? 'left'),
          spacing: AFTER,
          children: runs(block.text, { size: block.small === true ? SMALL_HALF_POINTS : TEXT_HALF_POINTS }),
        }),
      ];
    case 'list':
      return block.items.map((item) => itemOf(item, block.numbered === true));
    case 'fields':
      return [fieldsOf(block, width), gap()];
    case 'table':
      return [tableOf(block, width), gap()];
    case 'drawing':
      return [new Paragraph({ alignment: AlignmentType.CENTER, text: drawingWords(block.words) })];
    case 'columns':
      return block.columns.flatMap((blocks) => blocks.flatMap((one) => blocksOf(one, width)));
    case 'signatures':
      return [gap(), signaturesOf(block, width)];
    case 'pageBreak':
      return [new Paragraph({ pageBreakBefore: true })];
  }
}

function headingOf({ text, level }: Heading): Paragraph {
  return new Paragraph({
    heading: LEVELS[level],
    keepNext: true,
    alignment: level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: level === 1 ? 0 : 160, after: 80 },
    children: runs(text, { size: HEADING_HALF_POINTS[level], bold: true }),
  });
}

function itemOf(item: Text, numbered: boolean): Paragraph {
  return new Paragraph({
    ...(numbered ? { numbering: { reference: NUMBERED, level: 0 } } : { bullet: { level: 0 } }),
    children: runs(item, { size: TEXT_HALF_POINTS }),
  });
}
