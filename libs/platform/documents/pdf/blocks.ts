import type { Content } from 'pdfmake/interfaces.js';
import type { Block, Drawing, Heading, List, Paragraph } from '../document.js';
import { points } from '../paper.js';
import { aligned, inlines, SMALL_SIZE } from './look.js';
import { signaturesContent } from './signatures.js';
import { fieldsContent, tableContent } from './table.js';

const HEADING_SIZES = { 1: 14, 2: 12, 3: 11 } as const;
const BETWEEN_COLUMNS = 14;

/** A block as the library lays it out. */
export function blockContent(block: Block): Content {
  switch (block.kind) {
    case 'heading':
      return headingContent(block);
    case 'paragraph':
      return paragraphContent(block);
    case 'list':
      return listContent(block);
    case 'fields':
      return fieldsContent(block);
    case 'table':
      return tableContent(block);
    case 'drawing':
      return drawingContent(block);
    case 'columns':
      return {
        columns: block.columns.map((blocks) => ({ width: '*', stack: blocks.map(blockContent) })),
        columnGap: BETWEEN_COLUMNS,
      };
    case 'signatures':
      return signaturesContent(block);
    case 'pageBreak':
      return { text: '', pageBreak: 'after' };
  }
}

function headingContent({ text, level }: Heading): Content {
  return {
    text,
    bold: true,
    fontSize: HEADING_SIZES[level],
    headlineLevel: level,
    ...(level === 1 ? { alignment: 'center', margin: [0, 0, 0, 10] } : { margin: [0, 8, 0, 3] }),
  };
}

function paragraphContent({ text, align, small }: Paragraph): Content {
  return {
    text: inlines(text),
    ...aligned(align),
    margin: [0, 0, 0, 6],
    ...(small === true && { fontSize: SMALL_SIZE }),
  };
}

function listContent({ items, numbered }: List): Content {
  const lines = items.map((item): Content => ({ text: inlines(item), margin: [0, 0, 0, 2] }));
  const margin: [number, number, number, number] = [0, 0, 0, 6];
  return numbered === true ? { ol: lines, margin } : { ul: lines, margin };
}

/** The library opens whatever file an image inside of a drawing names. */
const NAMES_A_FILE = /<image\b/i;

function drawingContent({ svg, width, align }: Drawing): Content {
  if (NAMES_A_FILE.test(svg)) throw new Error('A drawing holds no images');
  return { svg, width: points(width), ...aligned(align ?? 'center'), margin: [0, 4, 0, 8] };
}
