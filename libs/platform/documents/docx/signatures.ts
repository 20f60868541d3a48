import { Paragraph, type Table as DocxTable, TableRow, TextRun, UnderlineType } from 'docx';
import type { Signatures, Signer } from '../document.js';
import { twips } from '../paper.js';
import { DOTTED_NAME, nipLine } from '../words.js';
import { plainCell, unruled } from './table.js';

/** Millimetres above the name. */
const ROOM = 24;

/** Two beside each other; who signs alone signs on the right. */
export function signaturesOf({ signers }: Signatures, width: number): DocxTable {
  const rows: TableRow[] = [];
  for (let at = 0; at < signers.length; at += 2) {
    const [first, second] = [signers[at], signers[at + 1]];
    const pair = second === undefined ? [undefined, first] : [first, second];
    rows.push(new TableRow({ cantSplit: true, children: pair.map((signer) => plainCell(linesOf(signer))) }));
  }
  return unruled(rows, [width / 2, width / 2]);
}

function linesOf(signer: Signer | undefined): Paragraph[] {
  if (signer === undefined) return [new Paragraph('')];
  const name =
    signer.name === null
      ? new TextRun(DOTTED_NAME)
      : new TextRun({ text: signer.name, bold: true, underline: { type: UnderlineType.SINGLE } });
  const below = [signer.rank, signer.nip === null ? null : nipLine(signer.nip)];
  return [
    new Paragraph(signer.placeAndDate ?? ''),
    new Paragraph({ text: signer.capacity, spacing: { after: twips(ROOM) } }),
    new Paragraph({ children: [name] }),
    ...below.flatMap((line) => (line === null ? [] : [new Paragraph(line)])),
  ];
}
