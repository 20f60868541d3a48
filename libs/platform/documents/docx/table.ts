import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table as DocxTable,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Cell, Column, Fields, Table } from '../document.js';
import { twips } from '../paper.js';
import { alignmentOf, runs, SMALL_HALF_POINTS, TEXT_HALF_POINTS } from './text.js';

const HEADER_FILL = 'E8ECF1';
/** Millimetres given to a column as wide as its text. */
const AUTO_WIDTH = 22;
const NARROWEST = 12;
const FIELD_WIDTHS = [45, 4] as const;

/** A table with lines over `width` millimetres; its header comes again on every page. */
export function tableOf({ columns, rows, small }: Table, width: number): DocxTable {
  const size = small === true ? SMALL_HALF_POINTS : TEXT_HALF_POINTS;
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(({ header: text }) =>
      cellOf({ text, bold: true, fill: HEADER_FILL }, 'center', size),
    ),
  });
  const lines = rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, columns, size) }));
  return new DocxTable({
    width: { size: twips(width), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widthsOf(columns, width).map(twips),
    rows: [header, ...lines],
  });
}

/** Millimetres per column: what is left goes to the '*' in equal parts. */
function widthsOf(columns: readonly Column[], total: number): number[] {
  const fixed = columns.map(({ width }) => (width === '*' ? null : width === 'auto' ? AUTO_WIDTH : width));
  const stars = fixed.filter((width) => width === null).length;
  const left = total - fixed.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  return fixed.map((width) => width ?? Math.max(left / stars, NARROWEST));
}

function cellsOf(row: readonly (string | Cell)[], columns: readonly Column[], size: number): TableCell[] {
  let place = 0;
  return row.map((given) => {
    const cell: Cell = typeof given === 'string' ? { text: given } : given;
    const align = columns[place]?.align;
    place += cell.span ?? 1;
    return cellOf(cell, align ?? 'left', size);
  });
}

function cellOf(cell: Cell, align: NonNullable<Column['align']>, size: number): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: twips(1.5), right: twips(1.5), top: twips(0.5), bottom: twips(0.5) },
    ...(cell.span !== undefined && { columnSpan: cell.span }),
    ...(cell.fill !== undefined && { shading: { fill: cell.fill.replace('#', '') } }),
    children: [
      new Paragraph({ alignment: alignmentOf(align), children: runs(cell.text, { size, bold: cell.bold }) }),
    ],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** A table that only arranges. */
export function unruled(rows: readonly TableRow[], widths: readonly number[]): DocxTable {
  return new DocxTable({
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths.map(twips),
    borders: {
      top: NONE,
      bottom: NONE,
      left: NONE,
      right: NONE,
      insideHorizontal: NONE,
      insideVertical: NONE,
    },
    rows: [...rows],
  });
}

/** Lines 'label : value'. */
export function fieldsOf({ rows }: Fields, width: number): DocxTable {
  const widths = [...FIELD_WIDTHS, width - FIELD_WIDTHS[0] - FIELD_WIDTHS[1]];
  const lines = rows.map(
    ([label, value]) =>
      new TableRow({ children: [label, ':', value].map((text) => plainCell([new Paragraph(text)])) }),
  );
  return unruled(lines, widths);
}

/** A cell without lines. */
export const plainCell = (children: Paragraph[]): TableCell => new TableCell({ children });

/** Space after a table, which has none of its own. */
export const gap = (): Paragraph => new Paragraph({ alignment: AlignmentType.LEFT, children: [] });
