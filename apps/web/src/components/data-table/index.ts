export type { Column } from './column.js';
export { DataTable, type DataTableProps } from './data-table.js';
export { ListTable } from './list-table.js';
