import { messages } from '../messages.mjs';

/** A problem told to a person: one sentence that says what to do, and a tool's own output below it. */
export class Sentence extends Error {
  /** @param {string} text @param {string} [detail] */
  constructor(text, detail) {
    super(text);
    this.name = 'Sentence';
    this.detail = detail;
  }
}

/** The work was stopped on purpose (Ctrl-C, SIGTERM, the parent ended). */
export class Stopped extends Error {
  constructor() {
    super('stopped');
    this.name = 'Stopped';
  }
}

const FULL_DISK = /ENOSPC|No space left on device/;
const LAST_LINES = 40;

/** @param {string} text @returns {boolean} whether a tool's output says that the disk is full */
export const saysDiskFull = (text) => FULL_DISK.test(text);

const FULL_DISK_CODES = new Set(['ENOSPC', 'EDQUOT']);

/** @param {unknown} error @returns {boolean} whether our own writing failed for want of room */
export const isFullDisk = (error) =>
  FULL_DISK_CODES.has(/** @type {NodeJS.ErrnoException} */ (error).code ?? '');

/** @param {string} text @returns {string} */
const lastLines = (text) => text.trimEnd().split('\n').slice(-LAST_LINES).join('\n');

/**
 * What a person reads for an error of any kind.
 * @param {unknown} error @returns {string} one or more lines
 */
export function explain(error) {
  const { code, message, stack } = /** @type {NodeJS.ErrnoException} */ (error);
  const file = /** @type {NodeJS.ErrnoException} */ (error).path ?? '';
  const detail = error instanceof Sentence ? (error.detail ?? '') : '';
  if (isFullDisk(error) || saysDiskFull(`${message}\n${detail}`)) return messages.diskFull(file);
  if (error instanceof Sentence) return detail ? `${message}\n\n${lastLines(detail)}` : message;
  if (code === 'EACCES' || code === 'EPERM') return messages.noPermission(file || message);
  if (code === 'EROFS') return messages.readOnly(file);
  return `${messages.unexpected}\n${stack ?? message}`;
}
