export { fullName } from './current.js';
export { placementJoins, unitOf } from '../employees/placement.sql.js';
export { Params } from './params.js';
export { refusing, type Refusals } from './refusals.js';
export { type Rows, rowsOf } from './rows.js';
export { type AfterKey, type PageWish, type Slice, sliceOf, type Sorted } from './slice.js';
export { narrowedUnits, subtreeSql } from './unit-scope.js';
export type { Editor, Viewer } from './viewer.js';
