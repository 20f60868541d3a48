import type { GeneratedAgency } from '../agency.js';
import type { DemoPerson } from '../people.js';
import { Random } from '../prng.js';
import { inClass, talentClassOf } from './classes.js';

/** Perangkat daerah that declared no completeness of PENUGASAN (docs/domain/09, section 6). */
export const SILENT_OFFICES = ['DISPORAPAR', 'DISPERPUSIP'] as const;
/** People of each such office without an assignment: what they did is unknown, so they stand in the tray. */
export const SILENT_PEOPLE = 4;

/** Who was assessed when (section 2), and who is lacking something in a period of 2026 (section 7). */
export interface TalentPool {
  /** The population of a period: everyone of the four talent classes. */
  readonly members: readonly DemoPerson[];
  /** Pengawas of May 2024 who are still here: as pengawas, promoted, or moved to a JF. */
  readonly assessed2024: readonly DemoPerson[];
  /** Pengawas who came after and were assessed in November 2025. */
  readonly newcomers: readonly DemoPerson[];
  readonly unassessed: ReadonlySet<DemoPerson>;
  /** Without a rating of 2025. */
  readonly unrated: ReadonlySet<DemoPerson>;
}

/** Inauguration after which nobody was assessed any more in 2025. */
const LAST_INAUGURATION = '2025-11-14';
/** Pengawas since a later day were not there in May 2024. */
const LAST_BEFORE_ASSESSMENT = '2024-03-21';
const UNASSESSED = { jpt: 2, administrator: 14, jf: 20 } as const;
const UNRATED = 8;

export function talentPool(agency: GeneratedAgency): TalentPool {
  const { people, tenure, plan, officeOf } = agency;
  const random = new Random(`${plan.seed}:pool`);
  const members = people.filter((person) => talentClassOf(person) !== 'other');
  const since = (person: DemoPerson): string => tenure.since.get(person) ?? '';
  const pengawas = inClass(people, 'pengawas');
  const late = pengawas.filter((person) => since(person) === LAST_INAUGURATION);
  const newcomers = pengawas.filter(
    (person) => since(person) > LAST_BEFORE_ASSESSMENT && since(person) < LAST_INAUGURATION,
  );
  const stayed = pengawas.filter((person) => since(person) <= LAST_BEFORE_ASSESSMENT);
  const isSilent = (person: DemoPerson): boolean =>
    SILENT_OFFICES.some((office) => office === officeOf(person.seat.unit));
  const draw = (group: readonly DemoPerson[], count: number): DemoPerson[] =>
    random.shuffle(group).slice(0, count);

  const unassessed = new Set([
    ...late,
    ...draw(
      inClass(people, 'jpt').filter((person) => since(person) === LAST_INAUGURATION),
      UNASSESSED.jpt,
    ),
    ...draw(
      inClass(people, 'administrator').filter(
        (person) => since(person) === LAST_INAUGURATION && !tenure.promoted.has(person),
      ),
      UNASSESSED.administrator,
    ),
    ...draw(
      inClass(people, 'jf').filter((person) => !tenure.moved.has(person) && !person.seat.waiting),
      UNASSESSED.jf,
    ),
  ]);
  const complete = members.filter(
    (person) =>
      !unassessed.has(person) && !person.seat.waiting && !isSilent(person) && talentClassOf(person) !== 'jpt',
  );
  return {
    members,
    assessed2024: [...stayed, ...tenure.promoted, ...tenure.moved],
    newcomers,
    unassessed,
    unrated: new Set(draw(complete, UNRATED)),
  };
}
