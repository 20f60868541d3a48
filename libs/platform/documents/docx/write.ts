import {
  AlignmentType,
  Document,
  Footer,
  type ISectionPropertiesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { PrintedDocument } from '../document.js';
import { MARGINS, PAPER_SIZES, textWidth, twips } from '../paper.js';
import { PAGE_WORDS } from '../words.js';
import { blocksOf, NUMBERED } from './blocks.js';
import { letterheadOf } from './letterhead.js';
import { SMALL_HALF_POINTS, TEXT_HALF_POINTS } from './text.js';

const FONT = 'Arial';

/** The same paper for a word processor, where a secretariat edits it. A watermark and drawings stay with the PDF. */
export async function writeDocx(document: PrintedDocument): Promise<Buffer> {
  const { title, author, paper, orientation = 'portrait', letterhead, blocks } = document;
  const width = textWidth(paper, orientation);
  const head = letterhead === null ? [] : letterheadOf(letterhead, width);
  return await Packer.toBuffer(
    new Document({
      title,
      creator: author,
      styles: { default: { document: { run: { font: FONT, size: TEXT_HALF_POINTS, color: '000000' } } } },
      numbering: {
        config: [
          {
            reference: NUMBERED,
            levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
          },
        ],
      },
      sections: [
        {
          properties: { page: pageOf(document) },
          footers: { default: footerOf(document) },
          children: [...head, ...blocks.flatMap((block) => blocksOf(block, width))],
        },
      ],
    }),
  );
}

function pageOf({ paper, orientation }: PrintedDocument): NonNullable<ISectionPropertiesOptions['page']> {
  const [width, height] = PAPER_SIZES[paper];
  return {
    // The library turns the sheet itself.
    size: {
      width: twips(width),
      height: twips(height),
      orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      left: twips(MARGINS.left),
      top: twips(MARGINS.top),
      right: twips(MARGINS.right),
      bottom: twips(MARGINS.bottom),
    },
  };
}

function footerOf({ footnote }: PrintedDocument): Footer {
  const numbers = [PAGE_WORDS.page, PageNumber.CURRENT, PAGE_WORDS.of, PageNumber.TOTAL_PAGES];
  const start = footnote === undefined ? [] : [`${footnote} - `];
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ size: SMALL_HALF_POINTS, children: [...start, ...numbers] })],
      }),
    ],
  });
}
