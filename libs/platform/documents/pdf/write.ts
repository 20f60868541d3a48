import { createRequire } from 'node:module';
import pdfmake from 'pdfmake';
import type { Node, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { PrintedDocument } from '../document.js';
import { MARGINS, points, sheetSize, textWidth } from '../paper.js';
import { pageOfPages } from '../words.js';
import { blockContent } from './blocks.js';
import { letterheadContent } from './letterhead.js';
import { SMALL_SIZE, TEXT_SIZE } from './look.js';

const FAMILY = 'Roboto';
const FONT_STYLES = ['Regular', 'Medium', 'Italic', 'MediumItalic'];
const FOOT_FROM_EDGE = 12;
/** A heading with less room than this below it, in points, goes to the next page. */
const HEADING_ROOM = 60;

prepareLibrary();

/**
 * The pages as PDF: about 0.15 s of processor time for five of them, so a batch is a job's work. Reads no
 * file but its fonts and nothing from the network: what is printed is in the document.
 */
export async function writePdf(document: PrintedDocument): Promise<Buffer> {
  return Buffer.from(await pdfmake.createPdf(definitionOf(document)).getBuffer());
}

function prepareLibrary(): void {
  const { resolve } = createRequire(import.meta.url);
  const files = FONT_STYLES.map((style) => resolve(`pdfmake/fonts/Roboto/Roboto-${style}.ttf`));
  const [normal, bold, italics, bolditalics] = files;
  pdfmake.setFonts({ [FAMILY]: { normal, bold, italics, bolditalics } });
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => files.includes(path));
}

function definitionOf(document: PrintedDocument): TDocumentDefinitions {
  const { title, author, at, paper, orientation = 'portrait', letterhead, blocks, watermark } = document;
  const [width, height] = sheetSize(paper, orientation);
  const head = letterhead === null ? [] : letterheadContent(letterhead, textWidth(paper, orientation));
  return {
    info: { title, author, creator: 'Kader', producer: 'Kader', creationDate: at },
    language: 'id-ID',
    displayTitle: true,
    pageSize: { width: points(width), height: points(height) },
    pageMargins: [points(MARGINS.left), points(MARGINS.top), points(MARGINS.right), points(MARGINS.bottom)],
    defaultStyle: { font: FAMILY, fontSize: TEXT_SIZE, lineHeight: 1.15 },
    content: [...head, ...blocks.map(blockContent)],
    footer: footerOf(document),
    pageBreakBefore: leavesHeadingAlone(points(height)),
    ...(watermark !== undefined && { watermark: { text: watermark, opacity: 0.08, bold: true } }),
  };
}

function footerOf({ footnote }: PrintedDocument) {
  return (page: number, pages: number) => ({
    columns: [
      { text: footnote ?? '', width: '*' },
      { text: pageOfPages(page, pages), width: 'auto', alignment: 'right' as const },
    ],
    fontSize: SMALL_SIZE,
    margin: [points(MARGINS.left), points(MARGINS.bottom - FOOT_FROM_EDGE), points(MARGINS.right), 0] as [
      number,
      number,
      number,
      number,
    ],
  });
}

function leavesHeadingAlone(pageHeight: number) {
  const lowest = pageHeight - points(MARGINS.bottom) - HEADING_ROOM;
  return ({ headlineLevel, startPosition }: Node) =>
    headlineLevel !== undefined && headlineLevel > 1 && startPosition.top > lowest;
}
