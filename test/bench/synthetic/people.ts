import { levelOrderSql } from '#libs/features/directory/facts';
import type { BenchDatabase } from '../bench-database.js';
import { CYCLE_YEAR, DAY, LEVELS } from './agencies.js';
import { chance, missing, oneOf, points } from './chance.js';

const PEOPLE = 'synthetic_agency a cross join lateral generate_series(a.first, a.last) p(id)';
/** One office for so many people; the root is 1. */
const PER_UNIT = 80;
const UNIT = `(2 + (p.id - a.first) / ${PER_UNIT})`;
const LEVEL = oneOf(1, {
  [`'${LEVELS[0]}'`]: 1,
  [`'${LEVELS[1]}'`]: 6,
  [`'${LEVELS[2]}'`]: 18,
  [`'${LEVELS[3]}'`]: 75,
});
const PREDICATE = { "'veryGood'": 12, "'good'": 80, "'needsImprovement'": 6, "'poor'": 1, "'veryPoor'": 1 };
const EDUCATION = { "'S3'": 1, "'S2'": 19, "'S1'": 60, "'D-III'": 15, "'SLTA'": 5 };
const FIELD = { "'match'": 60, "'related'": 25, "'unrelated'": 15 };
const BIRTH = `(date '1968-01-01' + ${chance(2, 11_000)}::int)`;
/** Nobody of them was assessed. */
const UNASSESSED = 3;
const assessed = (sql: string) => missing(3, UNASSESSED, sql);

/** Wide inputs of everybody, those of preset A filled; codes are places in the lists of libs/domain/scoring. */
const INPUTS: Readonly<Record<string, string>> = {
  org_unit_id: UNIT,
  position_id: 'p.id',
  post_level: 'l.level',
  post_group: levelOrderSql('l.level'),
  employment_type: `'pns'`,
  study_leave: 'false',
  retirement_date: `(${BIRTH} + interval '58 years')::date`,
  status_gate: `'met'`,
  standard_by_default: 'false',
  accredited: assessed('true'),
  needs_reassessment: assessed('false'),
  learning_complete: 'true',
  discipline_complete: 'true',
  discipline_recent: 'false',
  discipline_appealed: 'false',
  provisional: `'{}'`,
  predicate: oneOf(11, { 1: 12, 2: 80, 3: 6, 4: 1, 5: 1 }),
  previous_predicate: oneOf(12, { 1: 12, 2: 80, 3: 6, 4: 1, 5: 1 }),
  award: oneOf(13, { 1: 1, 2: 3, 3: 6, 4: 10, 5: 80 }),
  assignment: oneOf(14, { 1: 1, 2: 2, 3: 12, 4: 3, 5: 7, 6: 35, 7: 40 }),
  feedback360: points(15, 60, 100),
  jpm: assessed(points(16, 60, 110)),
  learning_hours: chance(17, 60),
  tenure_months: chance(18, 120),
  variety: oneOf(19, { 1: 10, 2: 40, 3: 50 }),
  acting: oneOf(20, { 2: 3, 3: 6, 4: 2, 5: 9, 6: 80 }),
  potential_given: assessed(points(21, 50, 100)),
  education_level: oneOf(22, { 1: 1, 2: 19, 3: 60, 4: 15, 5: 5 }),
  field_match: oneOf(23, { 1: 60, 2: 25, 3: 15 }),
  discipline: oneOf(24, { 1: 96, 2: 2, 3: 1, 4: 1 }),
  digital_literacy: assessed(points(25, 50, 100)),
  emerging_skill: assessed(points(26, 50, 100)),
};

/** Fills `talent_input` of everybody: what a whole recomputation reads. */
export async function fillInputs(database: BenchDatabase): Promise<void> {
  await database.fill(
    `insert into talent_input (agency_id, cycle_year, period_id, employee_id, ${Object.keys(INPUTS).join(', ')})
     select a.agency_id, ${CYCLE_YEAR}, a.agency_id, p.id, ${Object.values(INPUTS).join(', ')}
     from ${PEOPLE} cross join lateral (select ${LEVEL} as level) l`,
  );
  await database.fill('vacuum (analyze) talent_input');
}

/** The facts behind the inputs that one person's recomputation and the list read. */
const FACTS: readonly (readonly [table: string, columns: string, values: string])[] = [
  [
    'employee',
    'id, nip, name, birth_date, sex, employment_type, legal_status, org_unit_id',
    `p.id, to_char(${BIRTH}, 'YYYYMMDD') || lpad(p.id::text, 10, '0'), 'Orang Sintetis ' || p.id, ${BIRTH},
     ${oneOf(4, { "'male'": 52, "'female'": 48 })}, 'pns', 'active', ${UNIT}`,
  ],
  [
    'position',
    'id, code, name, kind, level, org_unit_id',
    `p.id, 'J' || p.id, 'Jabatan ' || p.id, 'structural', ${LEVEL}, ${UNIT}`,
  ],
  [
    'holding',
    'id, employee_id, position_id, kind, since',
    `p.id, p.id, p.id, 'definitive', date '${DAY}' - 30 * ${chance(18, 120)}::int`,
  ],
  ['performance_rating', 'id, employee_id, year, predicate', `p.id * 2, p.id, 2025, ${oneOf(11, PREDICATE)}`],
  [
    'performance_rating',
    'id, employee_id, year, predicate',
    `p.id * 2 + 1, p.id, 2024, ${oneOf(12, PREDICATE)}`,
  ],
  [
    'assessment_result',
    'id, employee_id, assessed_on, purpose, assessed_level, accreditation, given_jpm, given_potential, digital_literacy, emerging_skill',
    `p.id, p.id, '2025-05-14', 'mapping', ${LEVEL}, 'A', ${points(16, 60, 110)}, ${points(21, 50, 100)}, ${points(25, 50, 100)}, ${points(26, 50, 100)}`,
  ],
  [
    'employee_education',
    'id, employee_id, level, field_match',
    `p.id, p.id, ${oneOf(22, EDUCATION)}, ${oneOf(23, FIELD)}`,
  ],
  ['feedback_360', 'id, employee_id, year, score', `p.id, p.id, 2025, ${points(15, 60, 100)}`],
];

/** Fills units, posts, people, who holds which post, and what their inputs come from. */
export async function fillFacts(database: BenchDatabase): Promise<void> {
  await database.fill(`insert into org_unit (agency_id, id, code, name, parent_id)
    select a.agency_id, u.id, 'U' || u.id, 'Unit ' || u.id, case when u.id > 1 then 1 end
    from synthetic_agency a cross join lateral generate_series(1, 2 + (a.last - a.first) / ${PER_UNIT}) u(id)`);
  await database.fill(`insert into completeness_statement (agency_id, org_unit_id, table_code, complete_until, stated_by, stated_on)
    select a.agency_id, 1, t.code, '${DAY}', 'BKPSDM', '${DAY}' from synthetic_agency a
    cross join unnest(array['award', 'assignment', 'training', 'positionHistory', 'discipline']) t(code)`);
  for (const [table, columns, values] of FACTS) {
    const who = table === 'assessment_result' ? `where ${chance(3, 100)} >= ${UNASSESSED}` : '';
    await database.fill(
      `insert into ${table} (agency_id, ${columns}) select a.agency_id, ${values} from ${PEOPLE} ${who}`,
    );
  }
  await database.fill('vacuum (analyze)');
}
