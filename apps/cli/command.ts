/** A command of `kader`. The words are what a person types: `agency create`. */
export interface Command {
  readonly words: string;
  readonly usage: string;
  /** Returns the exit code. */
  run(args: string[]): Promise<number>;
}

/** Something the person typed is wrong: one sentence, exit 2. */
export class UsageError extends Error {}
