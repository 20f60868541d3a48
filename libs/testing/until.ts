const EVERY_MS = 25;

/**
 * Waits for a fact: asks until the answer is there.
 * @throws when it does not come in time, with the last answer
 */
export async function until<T>(
  ask: () => Promise<T>,
  holds: (answer: T) => boolean,
  withinMs = 10_000,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (holds(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`It did not come true: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
  }
}
