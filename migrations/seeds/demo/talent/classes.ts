import type { DemoPerson } from '../people.js';

/** The classes by which docs/domain/09, sections 5 to 7, give their shares. */
export type TalentClass = 'jpt' | 'administrator' | 'pengawas' | 'jf' | 'other';

export const TALENT_CLASSES = ['jpt', 'administrator', 'pengawas', 'jf', 'other'] as const;

const EXPERT_LEVELS: readonly string[] = ['jfAhliMadya', 'jfAhliMuda'];

/** `jf` are the JF Ahli Madya and Muda outside teaching and health; whoever is in no talent period is `other`. */
export function talentClassOf({ seat }: DemoPerson): TalentClass {
  if (seat.employment !== 'PNS') return 'other';
  if (seat.group === 'jpt' || seat.group === 'administrator' || seat.group === 'pengawas') return seat.group;
  return seat.group === 'jfLain' && EXPERT_LEVELS.includes(seat.post.level) ? 'jf' : 'other';
}

/** The people of a class, in the order of the population. */
export function inClass(people: readonly DemoPerson[], talentClass: TalentClass): DemoPerson[] {
  return people.filter((person) => talentClassOf(person) === talentClass);
}
