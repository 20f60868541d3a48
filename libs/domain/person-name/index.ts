export { formatPersonName, nameKey } from './display.js';
export { type NameColumns, type NameReading, readNameColumns } from './columns.js';
export { hasAmbiguousDoctor, type PersonName, splitPersonName } from './split.js';
