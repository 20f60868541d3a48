import { CLASS_STANDARD_LEVELS } from '#libs/domain/competency';
import type { PositionLevel } from '#libs/domain/position-level';
import type { DemoPerson } from '../people.js';
import { randomFor, type TalentBasis } from '../talent/basis.js';
import { inClass, talentClassOf } from '../talent/classes.js';

/** One assessment of a class: its day is the last one. */
export interface AssessmentEvent {
  readonly key: 'pengawas2024' | 'jpt2025' | 'administrator2025' | 'newcomers2025' | 'cact';
  readonly method: 'sedang' | 'kompleks' | 'CACT';
  readonly institution: string;
  readonly accreditation: 'A' | 'B';
  /** Last days, one for each batch of `batchSize` people. */
  readonly days: readonly string[];
  readonly batchSize: number;
  readonly people: readonly DemoPerson[];
}

const CENTRE = 'UPT Penilaian Kompetensi Provinsi';
const CACT_CENTRE = 'Pusat Penilaian Kompetensi ASN Regional';
const OWN_CENTRE = 'BKPSDM Kabupaten Muara Sekawan';
/** JF and pelaksana in all. */
const CACT_PEOPLE = 210;
const CACT_BATCH = 35;
const ADMINISTRATOR_BATCH = 24;

/** Who was assessed in which event (docs/domain/09, section 2), as far as they are still here. */
export function assessmentEvents(basis: TalentBasis): AssessmentEvent[] {
  const { people, tenure } = basis.agency;
  const { assessed2024, newcomers, unassessed } = basis.pool;
  const isAssessed = (person: DemoPerson): boolean => !unassessed.has(person);
  return [
    {
      key: 'pengawas2024',
      method: 'sedang',
      institution: CENTRE,
      accreditation: 'A',
      days: ['2024-05-08'],
      batchSize: assessed2024.length,
      people: assessed2024,
    },
    {
      key: 'jpt2025',
      method: 'kompleks',
      institution: CENTRE,
      accreditation: 'A',
      days: ['2025-09-10'],
      batchSize: people.length,
      people: inClass(people, 'jpt').filter(isAssessed),
    },
    {
      key: 'administrator2025',
      method: 'sedang',
      institution: CENTRE,
      accreditation: 'A',
      days: ['2025-11-18', '2025-11-20', '2025-11-25', '2025-11-27'],
      batchSize: ADMINISTRATOR_BATCH,
      people: inClass(people, 'administrator').filter(
        (person) => isAssessed(person) && !tenure.promoted.has(person),
      ),
    },
    {
      key: 'newcomers2025',
      method: 'sedang',
      institution: OWN_CENTRE,
      accreditation: 'B',
      days: ['2025-11-26'],
      batchSize: newcomers.length,
      people: newcomers,
    },
    {
      key: 'cact',
      method: 'CACT',
      institution: CACT_CENTRE,
      accreditation: 'A',
      days: ['2024-10-09', '2025-02-19', '2025-04-23', '2025-06-18', '2025-08-13', '2026-02-11'],
      batchSize: CACT_BATCH,
      people: cactPeople(basis),
    },
  ];
}

/** JF of the pool who were never pengawas, then other PNS in JF and pelaksana posts. */
function cactPeople(basis: TalentBasis): DemoPerson[] {
  const { people, tenure } = basis.agency;
  const { unassessed } = basis.pool;
  const experts = inClass(people, 'jf').filter(
    (person) => !unassessed.has(person) && !tenure.moved.has(person),
  );
  const others = people.filter(
    (person) =>
      talentClassOf(person) === 'other' &&
      person.seat.employment === 'PNS' &&
      (person.seat.group === 'jfLain' || person.seat.group === 'pelaksana') &&
      person.status === 'active' &&
      person.service.cpnsSince < '2022-01-01',
  );
  const drawn = randomFor(basis, 'cact').shuffle(others);
  return [...experts, ...drawn.slice(0, CACT_PEOPLE - experts.length)];
}

/** JENJANG DINILAI: those of 2024 were assessed as pengawas, whatever they are now. */
export function assessedLevel(event: AssessmentEvent, person: DemoPerson): PositionLevel {
  return event.key === 'pengawas2024' ? 'pengawas' : person.seat.post.level;
}

/** The standard of the class a person was assessed for. */
export function assessedStandard(event: AssessmentEvent, person: DemoPerson): number {
  return CLASS_STANDARD_LEVELS[assessedLevel(event, person)];
}
