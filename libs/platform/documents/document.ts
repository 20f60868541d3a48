import type { Orientation, Paper } from './paper.js';

/** A stretch of text of one look. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** '#rrggbb'; never the only bearer of a meaning. */
  readonly colour?: string;
}

export type Text = string | readonly Run[];

export type Align = 'left' | 'center' | 'right' | 'justify';

export interface Heading {
  readonly kind: 'heading';
  readonly text: string;
  /** 1: title of the document, centred; 2: of a part; 3: of a section. */
  readonly level: 1 | 2 | 3;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly align?: Align;
  /** For notes below a table. */
  readonly small?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Text[];
  readonly numbered?: boolean;
}

/** Lines 'label : value', the colons one below the other. */
export interface Fields {
  readonly kind: 'fields';
  readonly rows: readonly (readonly [label: string, value: string])[];
}

export interface Column {
  readonly header: string;
  /** Millimetres; 'auto' as wide as its text, '*' what is left. */
  readonly width: number | 'auto' | '*';
  readonly align?: Align;
}

export interface Cell {
  readonly text: Text;
  readonly bold?: boolean;
  /** Background, '#rrggbb'. */
  readonly fill?: string;
  /** Columns it covers; the covered ones are left out of the row. */
  readonly span?: number;
}

/** Its header is repeated on every page it reaches; a row is not torn apart. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly (string | Cell)[])[];
  readonly small?: boolean;
}

/** A drawing in SVG. Word processors get its words instead. */
export interface Drawing {
  readonly kind: 'drawing';
  readonly svg: string;
  /** Millimetres. */
  readonly width: number;
  /** What it shows, for those who do not see it. */
  readonly words: string;
  readonly align?: Align;
}

/** Blocks beside each other, of equal width; word processors get them one below the other. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly (readonly Block[])[];
}

/** Who signs, with room above the name for a pen or the mark of an electronic signature. */
export interface Signer {
  /** 'Ketua Tim Penilai,' */
  readonly capacity: string;
  /** 'Sukamaju, 22 November 2026'; blank: none. */
  readonly placeAndDate?: string;
  /** Null: a dotted line to write on. */
  readonly name: string | null;
  /** 'Pembina (IV/a)' */
  readonly rank: string | null;
  readonly nip: string | null;
}

/** At most two beside each other, a single one on the right, never alone on a page without its name. */
export interface Signatures {
  readonly kind: 'signatures';
  readonly signers: readonly Signer[];
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block = Heading | Paragraph | List | Fields | Table | Drawing | Columns | Signatures | PageBreak;

/** Kop surat: an emblem and lines, the first of them large. */
export interface Letterhead {
  readonly lines: readonly string[];
  readonly image: { readonly bytes: Buffer; readonly type: 'png' | 'jpeg' } | null;
}

/** A printed paper as data: the same data gives the same pages, byte for byte. */
export interface PrintedDocument {
  readonly title: string;
  /** Who issues it, for the properties of the file. */
  readonly author: string;
  /** The moment the file says it was made at. */
  readonly at: Date;
  readonly paper: Paper;
  readonly orientation?: Orientation;
  /** On the first page; null: none. */
  readonly letterhead: Letterhead | null;
  /** On every page, left of the page number. */
  readonly footnote?: string;
  /** Across every page, such as 'DITARIK' or a reader's name. */
  readonly watermark?: string;
  readonly blocks: readonly Block[];
}
