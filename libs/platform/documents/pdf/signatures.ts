import type { Column as PdfColumn, Content } from 'pdfmake/interfaces.js';
import type { Signatures, Signer } from '../document.js';
import { points } from '../paper.js';
import { DOTTED_NAME, nipLine } from '../words.js';

/** Millimetres above the name: the mark of an electronic signature needs two centimetres. */
const ROOM = 24;
const BLOCK_WIDTH = 75;

/** Two beside each other; who signs alone signs on the right. */
export function signaturesContent({ signers }: Signatures): Content {
  const pairs = signers.flatMap((signer, at) => (at % 2 === 0 ? [[signer, signers[at + 1]] as const] : []));
  return { stack: pairs.map(pairContent), margin: [0, 14, 0, 0] };
}

function pairContent([left, right]: readonly [Signer, Signer | undefined]): Content {
  const columns: PdfColumn[] =
    right === undefined
      ? [{ width: '*', text: '' }, signerColumn(left)]
      : [signerColumn(left), { width: '*', text: '' }, signerColumn(right)];
  return { columns, unbreakable: true, margin: [0, 0, 0, 12] };
}

function signerColumn(signer: Signer): PdfColumn {
  const lines = [signer.rank, signer.nip === null ? null : nipLine(signer.nip)];
  return {
    width: points(BLOCK_WIDTH),
    stack: [
      signer.placeAndDate ?? ' ',
      { text: signer.capacity, margin: [0, 0, 0, points(ROOM)] },
      signer.name === null ? DOTTED_NAME : { text: signer.name, bold: true, decoration: 'underline' },
      ...lines.flatMap((line) => (line === null ? [] : [line])),
    ],
  };
}
