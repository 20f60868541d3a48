import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addYears, calendarDate } from '#libs/domain/calendar';
import {
  classStandard,
  GENERIC_CODES,
  type JobStandard,
  POTENTIAL_ASPECTS,
  type StandardLevel,
} from '#libs/domain/competency';
import {
  type Accreditation,
  accreditationFor,
  ACCREDITATIONS,
  COUNTING_RULES,
  countingResult,
  type CountingRule,
  type DatedResult,
  matchFigure,
  needsReassessment,
  technicalMatch,
} from '#libs/domain/job-person-match';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';
import { potentialShare, potkomShare } from '#libs/domain/scoring';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { assessmentFacts, levelFacts, requiredFacts, validResultFacts } from './index.js';

const PEOPLE = process.env.KADER_TEST_LONG ? 5_000 : 300;
const DAY = calendarDate('2027-02-28');
/** Since when everybody holds the present post; before that nobody held any. */
const SINCE = calendarDate('2023-07-01');

interface Result extends DatedResult {
  readonly levels: Readonly<Record<string, number>>;
  /** Null: none of the eight. */
  readonly aspects: readonly number[] | null;
  readonly scaleMax: number;
  readonly givenJpm: number | null;
  readonly givenPotkom: number | null;
  readonly assessedLevel: PositionLevel | null;
  readonly accreditation: Accreditation | null;
}

interface Assessed {
  readonly level: PositionLevel;
  /** What the post's SKJ asks for; the nine are left to the class. */
  readonly technical: JobStandard;
  /** The newest first, one a day. */
  readonly results: readonly Result[];
}

/** Days whose validity of 1 to 5 years ends about the reference date, among others. */
const days = fc.oneof(
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -1, max: 1 }))
    .map(([years, shift]) => addDays(addYears(DAY, -years), shift)),
  fc.constant(calendarDate('2024-02-29')),
  fc.integer({ min: -2_200, max: 20 }).map((shift) => addDays(DAY, shift)),
);
const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 3) => fc.option(value, { freq });
const technicalCode = fc.constantFrom('T.01', 'T.02', 'T.03');
const figure = fc.integer({ min: 50_000_000, max: 100_000_000 });

const result: fc.Arbitrary<Result> = fc
  .tuple(
    fc.record({
      assessedOn: days,
      levels: fc.oneof(
        { weight: 3, arbitrary: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 9, maxLength: 9 }) },
        { weight: 1, arbitrary: fc.array(fc.constant<number>(300), { maxLength: 8 }) },
      ),
      technical: fc.dictionary(technicalCode, fc.integer({ min: 0, max: 500 }), { maxKeys: 3 }),
      scaleMax: fc.integer({ min: 1, max: 10 }),
      parts: maybe(fc.array(fc.nat(100), { minLength: 8, maxLength: 8 })),
      givenJpm: maybe(figure, 2),
      givenPotkom: maybe(figure, 2),
      assessedLevel: maybe(fc.constantFrom(...POSITION_LEVELS)),
      accreditation: maybe(fc.constantFrom(...ACCREDITATIONS)),
    }),
    maybe(fc.nat(900), 2),
  )
  .map(([{ levels, technical, parts, ...facts }, length]) => ({
    ...facts,
    levels: {
      ...Object.fromEntries(levels.map((level, place) => [GENERIC_CODES[place] ?? '', level])),
      ...technical,
    },
    aspects: parts && parts.map((part) => part * facts.scaleMax),
    validUntil: length === null ? null : addDays(facts.assessedOn, length),
  }));

const person: fc.Arbitrary<Assessed> = fc
  .record({
    level: fc.constantFrom(...POSITION_LEVELS),
    technical: fc.dictionary(technicalCode, fc.constantFrom<StandardLevel>(1, 2, 3, 4, 5), { maxKeys: 2 }),
    results: fc.uniqueArray(result, { maxLength: 4, selector: ({ assessedOn }) => assessedOn }),
  })
  .map(({ results, ...about }) => ({
    ...about,
    results: [...results].sort((a, b) => (a.assessedOn < b.assessedOn ? 1 : -1)),
  }));

const isWhole = ({ levels }: Result) => GENERIC_CODES.every((code) => Object.hasOwn(levels, code));
const inOrder = ({ levels }: Result) => GENERIC_CODES.map((code) => levels[code] ?? 0);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

const potentialOf = ({ aspects, scaleMax }: Result) =>
  aspects && potentialShare({ hundredths: aspects, scaleMaximum: scaleMax });
const potkomOf = (one: Result) =>
  one.aspects && isWhole(one)
    ? potkomShare(inOrder(one), { hundredths: one.aspects, scaleMaximum: one.scaleMax })
    : null;

/** What the result of the JPM says beside it. */
function marksOf({ accreditation, assessedLevel, assessedOn }: Result, level: PositionLevel) {
  const standing = accreditationFor(accreditation, level);
  const heldThen = assessedOn >= SINCE ? level : null;
  return {
    accredited: standing === 'unknown' ? null : standing === 'accredited',
    needs_reassessment: needsReassessment({ present: level, assessed: assessedLevel, heldThen }),
  };
}

/** What the domain says of a person, as the facts name it. */
function expectedOf({ level, technical, results }: Assessed, years: number, rule: CountingRule) {
  const counting = (input: (one: Result) => number | null) =>
    countingResult(results, { on: DAY, years, rule, input });
  const valueOf = (input: (one: Result) => number | null) => {
    const found = counting(input);
    return found && input(found);
  };
  const jpmOf = (one: Result) => {
    const found = matchFigure({ levels: one.levels, given: one.givenJpm }, classStandard(level), 'V1');
    return found.source === 'none' ? null : found.value;
  };
  const technicalOf = (one: Result) => {
    const found = technicalMatch(one.levels, technical, 'V1');
    return found.ok ? found.value : null;
  };
  const match = counting(jpmOf);
  const levels = counting((one) => (isWhole(one) ? sum(inOrder(one)) : null));
  return {
    jpm: valueOf(jpmOf),
    ...(match ? marksOf(match, level) : { accredited: null, needs_reassessment: null }),
    technical: valueOf(technicalOf),
    potential: valueOf(potentialOf),
    potkom: valueOf(potkomOf),
    given_potkom: valueOf((one) => one.givenPotkom),
    levels: levels && inOrder(levels),
  };
}

describe('which results count, on PostgreSQL as in the domain', () => {
  let database: TestDatabase;
  let agencyId: number;
  const people = fc.sample(person, PEOPLE);

  beforeAll(async () => {
    database = await createTestDatabase();
    ({ agencyId } = await addAgency(database, 'hasil'));
    await database.owner(FILL, [agencyId, JSON.stringify(people), POTENTIAL_ASPECTS, SINCE]);
    await database.owner('analyze');
  });
  afterAll(() => database.drop());

  it.each(COUNTING_RULES)('for 1 to 5 years, by %s', async (rule) => {
    for (const years of [1, 2, 3, 5]) {
      const found = await database.owner(
        `with cycle as (select $2::date as reference_date, $3::int as validity_years, $4::text as counting,
                               'V1' as jpm_variant, 'currentPost' as jpm_reference),
         people as materialized (select e.id as employee_id, h.position_id, p.level as post_level from employee e
                    join holding h on h.employee_id = e.id join position p on p.id = h.position_id where e.agency_id = $1),
         valid_results as materialized (${validResultFacts}), required as materialized (${requiredFacts}),
         facts as (${assessmentFacts}), levels as (${levelFacts})
         select jpm, accredited, needs_reassessment, technical, potential, potkom, given_potkom, l.levels
         from people left join facts using (employee_id) left join levels l using (employee_id) order by employee_id`,
        [agencyId, DAY, years, rule],
      );
      expect(found).toEqual(people.map((one) => expectedOf(one, years, rule)));
    }
  });
});

/** Per person of $2 a post held since $4, and the results with their levels and aspects ($3 by name), in order. */
const FILL = `
  with unit as (insert into org_unit (agency_id, code, name) values ($1, 'U', 'Dinas Uji') returning id),
  given as (select place::int, about from jsonb_array_elements($2::jsonb) with ordinality g(about, place)),
  post as (insert into position (agency_id, code, name, kind, level, org_unit_id)
    select $1, 'P' || place, 'Jabatan ' || place, 'structural', about ->> 'level', unit.id from given, unit order by place
    returning id, substr(code, 2)::int as place),
  person as (insert into employee (agency_id, nip, name)
    select $1, '198501012010' || lpad(place::text, 6, '0'), 'Orang ' || place from given order by place
    returning id, substr(nip, 13)::int as place),
  held as (insert into holding (agency_id, employee_id, position_id, kind, since)
    select $1, person.id, post.id, 'definitive', $4::date from person join post using (place)),
  standard as (insert into job_standard (agency_id, position_id, effective_from)
    select $1, post.id, '2020-01-01' from post join given using (place) where about -> 'technical' <> '{}' returning id, position_id),
  asked as (insert into job_standard_level (agency_id, job_standard_id, competency_code, level)
    select $1, standard.id, s.key, s.value::int from standard join post on post.id = standard.position_id
    join given using (place) cross join jsonb_each_text(about -> 'technical') s),
  results as (select person.id as employee_id, r from given join person using (place), jsonb_array_elements(about -> 'results') r),
  result as (insert into assessment_result (agency_id, employee_id, assessed_on, valid_until, purpose, assessed_level, accreditation,
      potential_scale_max, given_jpm, given_potkom)
    select $1, employee_id, (r ->> 'assessedOn')::date, (r ->> 'validUntil')::date, 'mapping', r ->> 'assessedLevel',
           r ->> 'accreditation', (r ->> 'scaleMax')::int, (r ->> 'givenJpm')::int, (r ->> 'givenPotkom')::int
    from results returning id, employee_id, assessed_on),
  stored as (select result.id, r from result join results
    on results.employee_id = result.employee_id and (r ->> 'assessedOn')::date = result.assessed_on),
  aspects as (insert into assessment_result_aspect (agency_id, result_id, aspect_code, value)
    select $1, id, ($3::text[])[a.place], a.value::int
    from stored cross join jsonb_array_elements_text(case when r -> 'aspects' <> 'null' then r -> 'aspects' else '[]' end)
      with ordinality a(value, place))
  insert into assessment_result_level (agency_id, result_id, competency_code, level)
  select $1, id, l.key, l.value::int from stored cross join jsonb_each_text(r -> 'levels') l`;
