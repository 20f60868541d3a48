import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { classStandard, GENERIC_CODES, type JobStandard, type StandardLevel } from '#libs/domain/competency';
import { jobPersonMatch, JPM_VARIANTS, type JpmVariant } from '#libs/domain/job-person-match';
import { POSITION_LEVELS, type PositionLevel } from '#libs/domain/position-level';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { assessmentFacts, requiredFacts, validResultFacts } from './index.js';

const PEOPLE = process.env.KADER_TEST_LONG ? 5_000 : 200;

interface Assessed {
  readonly level: PositionLevel;
  /** Null: the post has no standard of its own; a shorter one lets the class default stand in. */
  readonly standard: JobStandard | null;
  readonly levels: Readonly<Record<string, number>>;
}

const person: fc.Arbitrary<Assessed> = fc.record({
  level: fc.constantFrom(...POSITION_LEVELS),
  standard: fc.option(
    fc
      .tuple(
        fc.subarray([...GENERIC_CODES], { minLength: 7 }),
        fc.array(fc.constantFrom<StandardLevel>(1, 2, 3, 4, 5), { minLength: 9, maxLength: 9 }),
      )
      .map(([codes, levels]) => Object.fromEntries(codes.map((code, place) => [code, levels[place] ?? 1]))),
    { freq: 4 },
  ),
  levels: fc
    .array(fc.oneof(fc.integer({ min: 0, max: 500 }), fc.constantFrom(0, 100, 200, 300, 400, 500)), {
      minLength: 9,
      maxLength: 9,
    })
    .map((levels) => Object.fromEntries(GENERIC_CODES.map((code, place) => [code, levels[place] ?? 0]))),
});

describe('the JPM of the facts', () => {
  let database: TestDatabase;
  let agencyId: number;
  const people = fc.sample(person, PEOPLE);

  beforeAll(async () => {
    database = await createTestDatabase();
    ({ agencyId } = await addAgency(database, 'sama'));
    await database.owner(FILL, [agencyId, JSON.stringify(people)]);
    await database.owner('analyze');
  });
  afterAll(() => database.drop());

  const factsBy = (variant: JpmVariant) =>
    database.owner<{ employee_id: number; jpm: number; standard_by_default: boolean }>(
      `with cycle as (select '2026-06-30'::date as reference_date, 3 as validity_years, 'newest' as counting, $2::text as jpm_variant,
                             'currentPost' as jpm_reference),
       people as materialized (select e.id as employee_id, h.position_id, p.level as post_level from employee e
                  join holding h on h.employee_id = e.id join position p on p.id = h.position_id where e.agency_id = $1),
       valid_results as materialized (${validResultFacts}), required as materialized (${requiredFacts}), facts as (${assessmentFacts})
       select employee_id, jpm, standard_by_default from facts order by employee_id`,
      [agencyId, variant],
    );

  it.each(JPM_VARIANTS)('is the one of the domain, by %s', async (variant) => {
    const facts = await factsBy(variant);
    const expected = people.map(({ level, standard, levels }) => {
      const match = jobPersonMatch(levels, { ...classStandard(level), ...standard }, variant);
      return match.ok ? match.value : null;
    });
    expect(facts.map(({ jpm }) => jpm)).toEqual(expected);
  });

  it('says whose standard is partly that of the class', async () => {
    const facts = await factsBy('V1');
    expect(facts.map((fact) => fact.standard_by_default)).toEqual(
      people.map(({ standard }) => Object.keys(standard ?? {}).length < GENERIC_CODES.length),
    );
  });
});

/** One unit, and per person of $2 a post, its standard, a holding and a result, in order. */
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
    select $1, person.id, post.id, 'definitive', '2020-01-01' from person join post using (place)),
  standard as (insert into job_standard (agency_id, position_id, effective_from)
    select $1, post.id, '2024-01-01' from post join given using (place) where about -> 'standard' <> 'null' returning id, position_id),
  asked as (insert into job_standard_level (agency_id, job_standard_id, competency_code, level)
    select $1, standard.id, s.key, s.value::int from standard join post on post.id = standard.position_id
    join given using (place) cross join jsonb_each_text(about -> 'standard') s),
  result as (insert into assessment_result (agency_id, employee_id, assessed_on, purpose)
    select $1, id, '2025-05-14', 'mapping' from person returning id, employee_id)
  insert into assessment_result_level (agency_id, result_id, competency_code, level)
  select $1, result.id, l.key, l.value::int from result join person on person.id = result.employee_id
  join given using (place) cross join jsonb_each_text(about -> 'levels') l`;
