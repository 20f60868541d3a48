import type { Content, TableCell } from 'pdfmake/interfaces.js';
import type { Cell, Column, Fields, Table } from '../document.js';
import { points } from '../paper.js';
import { aligned, GRID, HEADER_FILL, inlines, PLAIN, SMALL_SIZE } from './look.js';

const FIELD_LABEL = 45;
const BELOW = 8;

/** A table with lines; its header comes again on every page. */
export function tableContent({ columns, rows, small }: Table): Content {
  const header = columns.map(({ header: text }): TableCell => ({
    text,
    bold: true,
    alignment: 'center',
    fillColor: HEADER_FILL,
  }));
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => (typeof width === 'number' ? points(width) : width)),
      body: [header, ...rows.map((row) => rowContent(row, columns))],
    },
    layout: GRID,
    margin: [0, 2, 0, BELOW],
    ...(small === true && { fontSize: SMALL_SIZE }),
  };
}

function rowContent(row: readonly (string | Cell)[], columns: readonly Column[]): TableCell[] {
  const cells: TableCell[] = [];
  for (const given of row) {
    const cell: Cell = typeof given === 'string' ? { text: given } : given;
    const span = cell.span ?? 1;
    cells.push({
      text: inlines(cell.text),
      ...aligned(columns[cells.length]?.align),
      ...(cell.bold === true && { bold: true }),
      ...(cell.fill !== undefined && { fillColor: cell.fill }),
      ...(span > 1 && { colSpan: span }),
    });
    for (let covered = 1; covered < span; covered += 1) cells.push({});
  }
  return cells;
}

/** Lines 'label : value'. */
export function fieldsContent({ rows }: Fields): Content {
  return {
    table: {
      widths: [points(FIELD_LABEL), 'auto', '*'],
      body: rows.map(([label, value]) => [label, ':', value]),
    },
    layout: PLAIN,
    margin: [0, 2, 0, BELOW],
  };
}
