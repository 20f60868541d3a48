import { appendFileSync, renameSync, statSync } from 'node:fs';

const LARGEST = 10 * 1024 * 1024;
const KEPT_LINES = 30;

/** A log file that grew large becomes `<name>.1`; the one before is dropped. @param {string} file */
export function keepSmall(file) {
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST) renameSync(file, `${file}.1`);
}

/**
 * A process's output: written to a file that stays small, its last lines remembered. A full disk loses
 * log lines and nothing else.
 */
export class Output {
  #recent = '';

  /** @param {string} file */
  constructor(file) {
    this.file = file;
  }

  /** @param {import('node:child_process').ChildProcess} child */
  follow(child) {
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => this.#write(text));
  }

  /** @returns {string} the last lines */
  get recent() {
    return this.#recent.trimEnd();
  }

  /** @param {string} text */
  #write(text) {
    this.#recent = (this.#recent + text).split('\n').slice(-KEPT_LINES).join('\n');
    try {
      keepSmall(this.file);
      appendFileSync(this.file, text, { mode: 0o600 });
    } catch {
      // See above: the process goes on without a log.
    }
  }
}
