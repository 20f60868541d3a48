export { cleanNip, isSpreadsheetDamaged } from './clean.js';
export {
  type Nip,
  type NipContext,
  type NipParts,
  type NipProblem,
  type NipReading,
  type NipWarning,
  type Sex,
} from './types.js';
export { readNip } from './read.js';
export { formatNip, maskNip } from './display.js';
