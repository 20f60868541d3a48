/** Progress for people; standard output is the result alone. */
export function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
