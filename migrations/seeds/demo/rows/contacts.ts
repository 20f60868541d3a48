import type { DemoPerson } from '../people.js';
import { Random } from '../prng.js';

/** What belongs to a person but to no rule: invented addresses that lead nowhere. */
export interface Contact {
  readonly siasnId: string;
  readonly birthPlace: string;
  readonly email: string;
  readonly phone: string;
}

const PLACES = [
  'Teluk Sekawan',
  'Muara Jelai',
  'Sungai Pandan',
  'Batu Lapis',
  'Tanjung Kelapa',
  'Hulu Sekawan',
  'Rantau Damar',
  'Bukit Sirih',
  'Pulau Rengas',
  'Bandar Selaras',
] as const;

/** `nama@<domain>` under .example, phones 0800-000-xxxx; each once in the agency. */
export function contactsOf(people: readonly DemoPerson[], mailDomain: string, seed: string): Contact[] {
  const random = new Random(`${seed}:contacts`);
  const used = new Map<string, number>();
  return people.map(({ name }, index) => {
    const local = name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .trim()
      .replace(/ +/g, '.');
    const count = (used.get(local) ?? 0) + 1;
    used.set(local, count);
    return {
      siasnId: random.hex(32),
      birthPlace: random.pick(PLACES),
      email: `${local}${count === 1 ? '' : count}@${mailDomain}`,
      phone: `0800-000-${String(index + 1).padStart(4, '0')}`,
    };
  });
}
