export type {
  Align,
  Block,
  Cell,
  Column,
  Columns,
  Drawing,
  Fields,
  Heading,
  Letterhead,
  List,
  PageBreak,
  Paragraph,
  PrintedDocument,
  Run,
  Signatures,
  Signer,
  Table,
  Text,
} from './document.js';
export { writeDocx } from './docx/write.js';
export {
  MARGINS,
  ORIENTATIONS,
  type Orientation,
  type Paper,
  PAPER_SIZES,
  PAPERS,
  textWidth,
} from './paper.js';
export { writePdf } from './pdf/write.js';
