import { type ColumnDef, columnVisibilityFeature, tableFeatures } from '@tanstack/react-table';
import type { ReactNode } from 'react';

/** A column as a page describes it. */
export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right. */
  readonly align?: 'right';
  readonly width?: string;
  /** Long words may break; otherwise a cell stays on one line. */
  readonly wrap?: boolean;
  /** The column that names the row: read as its header, never hidden. */
  readonly names?: boolean;
  /** Shown only when somebody asks for it. */
  readonly startsHidden?: boolean;
  /** Buttons: not printed. */
  readonly actions?: boolean;
}

interface Meta {
  readonly align?: 'right';
  readonly width?: string;
  readonly wrap?: boolean;
  readonly names?: boolean;
  readonly actions?: boolean;
  readonly label: string;
}

export const features = tableFeatures({ columnVisibilityFeature, columnMeta: {} as Meta });
export type Features = typeof features;

/** The table library's form of the columns. */
export function columnDefs<Row extends object>(columns: readonly Column<Row>[]): ColumnDef<Features, Row>[] {
  return columns.map(({ id, header, cell, startsHidden: _, ...rest }) => ({
    id,
    header,
    cell: ({ row }) => cell(row.original),
    enableHiding: !rest.names && !rest.actions,
    meta: { ...rest, label: header },
  }));
}

/** Which columns are hidden until somebody asks. */
export function startVisibility<Row>(columns: readonly Column<Row>[]): Record<string, boolean> {
  return Object.fromEntries(columns.filter((column) => column.startsHidden).map(({ id }) => [id, false]));
}
