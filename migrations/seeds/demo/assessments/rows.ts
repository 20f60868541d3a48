import { calendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES, POTENTIAL_ASPECT_HEADERS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { officialLevelName } from '#libs/domain/position-level';
import { dateCell, rowOf } from '../rows/cells.js';
import { randomFor, type TalentBasis } from '../talent/basis.js';
import { aspectsOf, POTENTIAL_SCALE } from './aspects.js';
import { assessedLevel, assessedStandard, type AssessmentEvent, assessmentEvents } from './events.js';
import { levelsWithSum } from './levels.js';
import { levelSums } from './sums.js';

const ASPECT_HEADERS = POTENTIAL_ASPECTS.map((aspect) => POTENTIAL_ASPECT_HEADERS[aspect]);

/** Format 5. */
export const RESULT_HEADERS = [
  'NIP',
  'TANGGAL',
  'METODE',
  'TUJUAN',
  'JENJANG DINILAI',
  ...GENERIC_CODES,
  ...ASPECT_HEADERS,
  'LEMBAGA',
  'AKREDITASI',
  'SKALA POTENSI',
];

/** All results, event by event; people who left the agency are in no file of its own. */
export function resultRows(basis: TalentBasis): string[][] {
  return assessmentEvents(basis).flatMap((event) => eventRows(basis, event));
}

function eventRows(basis: TalentBasis, event: AssessmentEvent): string[][] {
  const random = randomFor(basis, `levels-${event.key}`);
  const sums = levelSums(basis, event);
  const aspects = aspectsOf(basis, event);
  return event.people.map((person, index) => {
    const standard = assessedStandard(event, person);
    const levels = levelsWithSum(sums.of.get(person) ?? 0, standard, random);
    const values = aspects.get(person);
    const day = event.days[Math.floor(index / event.batchSize)];
    if (values === undefined || day === undefined) throw new Error('demo: no batch for an assessment');
    return rowOf(RESULT_HEADERS, {
      NIP: person.nip,
      TANGGAL: dateCell(calendarDate(day)),
      METODE: event.method,
      TUJUAN: 'pemetaan',
      'JENJANG DINILAI': officialLevelName(assessedLevel(event, person)),
      ...Object.fromEntries(GENERIC_CODES.map((code) => [code, String(levels[code])])),
      ...Object.fromEntries(
        POTENTIAL_ASPECTS.map((aspect) => [POTENTIAL_ASPECT_HEADERS[aspect], String(values[aspect])]),
      ),
      LEMBAGA: event.institution,
      AKREDITASI: event.accreditation,
      'SKALA POTENSI': `${POTENTIAL_SCALE.lowest}-${POTENTIAL_SCALE.highest}`,
    });
  });
}
