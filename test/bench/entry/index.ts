import type { Measure } from '../measure.js';
import { say } from '../say.js';
import { measureKeys } from './keys.js';
import { measureSaves } from './saves.js';

/** What the entry of ratings costs in a large event against a small one. Sizes are those of the goals. */
export async function benchEntry(): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const measure of [measureSaves, measureKeys]) {
    say(`measuring ${measure.name}`);
    const found = await measure();
    say(JSON.stringify(found));
    measures.push(found);
  }
  return measures;
}
