import { POTENTIAL_ASPECTS, type PotentialAspect } from '#libs/domain/competency';
import type { DemoPerson } from '../people.js';
import { byTrait, randomFor, type TalentBasis } from '../talent/basis.js';
import { deviations } from '../talent/spread.js';
import type { Random } from '../prng.js';
import type { AssessmentEvent } from './events.js';

/** Hundredths of the 1-5 scale (docs/domain/09, section 6): mean of each event, deviation of the person's mean. */
const MEANS = {
  pengawas2024: 310,
  newcomers2025: 310,
  administrator2025: 325,
  jpt2025: 340,
  cact: 305,
} as const;
const DEVIATION = 42;
export const POTENTIAL_SCALE = { lowest: 1, highest: 5 } as const;
const BLUR = 62;

export type Aspects = Readonly<Record<PotentialAspect, number>>;

/** Eight whole values of everyone in an event. */
export function aspectsOf(basis: TalentBasis, event: AssessmentEvent): Map<DemoPerson, Aspects> {
  const random = randomFor(basis, `aspects-${event.key}`);
  const places = deviations(event.people, byTrait(basis, 'potential', { blur: BLUR, random }));
  return new Map(
    event.people.map((person): [DemoPerson, Aspects] => {
      const mean = MEANS[event.key] * 100 + DEVIATION * (places.get(person) ?? 0);
      const sum = Math.round((mean * POTENTIAL_ASPECTS.length) / 10_000);
      return [person, aspectsWithSum(sum, random)];
    }),
  );
}

/** Near each other, as one person's values are: the mean spread over eight, then a few differences. */
function aspectsWithSum(sum: number, random: Random): Aspects {
  const base = Math.floor(sum / POTENTIAL_ASPECTS.length);
  const above = new Set(random.shuffle(POTENTIAL_ASPECTS).slice(0, sum - base * POTENTIAL_ASPECTS.length));
  const values = Object.fromEntries(
    POTENTIAL_ASPECTS.map((aspect) => [aspect, base + (above.has(aspect) ? 1 : 0)]),
  ) as Record<PotentialAspect, number>;
  for (let swap = 0; swap < 2; swap += 1) {
    const [up, down] = random.shuffle(POTENTIAL_ASPECTS);
    if (up === undefined || down === undefined) continue;
    if (values[up] >= POTENTIAL_SCALE.highest || values[down] <= POTENTIAL_SCALE.lowest) continue;
    values[up] += 1;
    values[down] -= 1;
  }
  return values;
}
