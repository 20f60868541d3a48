export { fillAgency, type FilledAgency } from './filled-agency.js';
export { type FilledEvent, joinEvent } from './filled-event.js';
export type { FilledUnit } from './filled-unit.js';
export { insertNumbered, insertRow } from './insert.js';
