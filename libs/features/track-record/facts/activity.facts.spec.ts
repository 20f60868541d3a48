import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate } from '#libs/domain/calendar';
import { EDUCATION_LEVELS } from '#libs/domain/education-level';
import {
  type Award,
  AWARD_LEVELS,
  type Education,
  highestAssignment,
  highestAward,
  highestEducation,
  learningHoursIn,
  type TeamWork,
  type Training,
} from '#libs/domain/track-record';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { assignmentFacts, awardFacts, educationFacts, learningFacts } from './index.js';

const PEOPLE = process.env.KADER_TEST_LONG ? 20_000 : 500;
const DAY = calendarDate('2024-02-29');
const YEAR = 2023;

interface DoneBefore {
  readonly awards: readonly Award[];
  readonly work: readonly TeamWork[];
  readonly trainings: readonly Training[];
  readonly educations: readonly Education[];
}

/** Days about the windows: five years, the rated years, the day itself. */
const edges = [
  '2019-02-28',
  '2019-03-01',
  '2022-01-01',
  '2022-12-31',
  '2023-01-01',
  '2023-12-31',
  '2024-01-01',
  '2024-02-29',
].map(calendarDate);
const days = fc.oneof(
  fc
    .tuple(fc.constantFrom(...edges), fc.integer({ min: -1, max: 1 }))
    .map(([day, shift]) => addDays(day, shift)),
  fc.integer({ min: -2_500, max: 60 }).map((shift) => addDays(DAY, shift)),
);

const awards = fc.record({
  name: fc.constantFrom(
    'Teladan',
    'Satyalancana Karya Satya',
    'SATYA LENCANA',
    'satya lancana x',
    'SLKS XX',
    'ASLKSB',
  ),
  level: fc.constantFrom(...AWARD_LEVELS),
  awardedOn: days,
});
const work = fc
  .tuple(
    fc.record({
      role: fc.constantFrom('chair', 'member'),
      scope: fc.constantFrom('national', 'crossAgency', 'internal'),
      since: days,
      hasDecree: fc.boolean(),
    }),
    fc.option(fc.nat(800), { freq: 3 }),
  )
  .map(([task, length]): TeamWork => ({
    ...task,
    until: length === null ? null : addDays(task.since, length),
  }));
const trainings = fc.record({ name: fc.constantFrom('A', 'B', 'C'), hours: fc.nat(60), endedOn: days });
const educations = fc.record({
  level: fc.constantFrom(...EDUCATION_LEVELS),
  fieldMatch: fc.option(fc.constantFrom('match', 'related', 'unrelated')),
  graduatedYear: fc.option(fc.integer({ min: 2000, max: 2005 })),
});

const person: fc.Arbitrary<DoneBefore> = fc.record({
  awards: fc.array(awards, { maxLength: 3 }),
  work: fc.array(work, { maxLength: 3 }),
  trainings: fc.uniqueArray(trainings, { maxLength: 4, selector: (one) => JSON.stringify(one) }),
  educations: fc.array(educations, { maxLength: 4 }),
});

describe('what people did, on PostgreSQL as in the domain', () => {
  let database: TestDatabase;
  let agencyId: number;
  const people = fc.sample(person, PEOPLE);

  beforeAll(async () => {
    database = await createTestDatabase();
    ({ agencyId } = await addAgency(database, 'kerja'));
    await database.owner(FILL, [agencyId, JSON.stringify(people)]);
    await database.owner('analyze');
  });
  afterAll(() => database.drop());

  async function factsOf(sql: string, value: string): Promise<unknown[]> {
    const rows = await database.owner<{ value: unknown }>(
      `with cycle as (select $2::date as reference_date, $3::int as rated_year),
       people as materialized (select id as employee_id from employee where agency_id = $1), facts as (${sql})
       select ${value} as value from people p left join facts f using (employee_id) order by p.employee_id`,
      [agencyId, DAY, YEAR],
    );
    return rows.map((row) => row.value);
  }

  it('the highest award of five years', async () => {
    const expected = people.map((one) => highestAward(one.awards, DAY));
    expect(await factsOf(awardFacts, 'f.award')).toEqual(expected);
  });

  it('the highest assignment of two years', async () => {
    const expected = people.map((one) => highestAssignment(one.work, YEAR)?.toLowerCase() ?? null);
    expect(await factsOf(assignmentFacts, `lower(replace(f.assignment, ':', ''))`)).toEqual(expected);
  });

  it('the learning hours of a year', async () => {
    const expected = people.map((one) => learningHoursIn(one.trainings, YEAR));
    expect(await factsOf(learningFacts, 'f.learning_hours')).toEqual(expected);
  });

  it('the highest education and its field', async () => {
    const expected = people.map((one) => {
      const highest = highestEducation(one.educations);
      return highest === null ? [null, null] : [highest.level, highest.fieldMatch];
    });
    expect(await factsOf(educationFacts, 'array[f.education_level, f.field_match]')).toEqual(expected);
  });
});

/** Per person of $2, in order, everything on record; no row twice. */
const FILL = `
  with given as (select place::int, about from jsonb_array_elements($2::jsonb) with ordinality g(about, place)),
  person as (insert into employee (agency_id, nip, name)
    select $1, '198501012010' || lpad(place::text, 6, '0'), 'Orang ' || place from given order by place
    returning id, substr(nip, 13)::int as place),
  known as (select person.id, given.about from person join given using (place)),
  awards as (insert into award (agency_id, employee_id, name, level, awarded_on)
    select $1, id, r ->> 'name', r ->> 'level', (r ->> 'awardedOn')::date
    from known, jsonb_array_elements(about -> 'awards') r on conflict do nothing),
  work as (insert into team_assignment (agency_id, employee_id, team, scope, role, since, until, decree_number)
    select $1, id, 'Tim', r ->> 'scope', r ->> 'role', (r ->> 'since')::date, (r ->> 'until')::date,
           case when (r ->> 'hasDecree')::boolean then '1/2023' end
    from known, jsonb_array_elements(about -> 'work') r on conflict do nothing),
  trainings as (insert into training (agency_id, employee_id, kind, name, learning_hours, ended_on)
    select $1, id, 'Teknis', r ->> 'name', (r ->> 'hours')::int, (r ->> 'endedOn')::date
    from known, jsonb_array_elements(about -> 'trainings') r)
  insert into employee_education (agency_id, employee_id, level, program, field_match, graduated_year)
  select $1, id, r ->> 'level', 'Prodi ' || place, r ->> 'fieldMatch', (r ->> 'graduatedYear')::int
  from known, jsonb_array_elements(about -> 'educations') with ordinality e(r, place) order by id, place`;
