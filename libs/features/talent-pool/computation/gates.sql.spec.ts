import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate } from '#libs/domain/calendar';
import {
  type CompetencyStanding,
  DISCIPLINE_LEVELS,
  type DisciplineRow,
  GATE_ANSWERS,
  type GateFacts,
  GATES,
  gatesOf,
  poolStanding,
  POOL_STANDINGS,
  type YearlyPredicates,
} from '#libs/domain/eligibility';
import { EMPLOYMENT_TYPES } from '#libs/domain/employment-type';
import { LEGAL_STATUSES, periodStanding } from '#libs/domain/legal-status';
import type { Box } from '#libs/domain/nine-box';
import { type Predicate, PREDICATES } from '#libs/domain/performance-rating';
import { type Policy, PRESETS, storedValue } from '#libs/domain/scoring';
import { disciplineFacts } from '#libs/features/track-record/facts';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { gateColumns, poolSql } from './gates.sql.js';

const LONG = Boolean(process.env.KADER_TEST_LONG);
const PEOPLE = LONG ? 20_000 : 800;
const POLICIES = LONG ? 60 : 6;
const DAY = calendarDate('2024-02-29');
/** As a period stores an answer. */
const STORED = { notMet: 0, needsVerification: 1, met: 2 } as const;

/** As a period stores a standing in the KRS. */
const POOL_STORED = { none: 0, awaitingVerification: 1, member: 2 } as const;
/** What the gates read of a row of inputs. */
const COLUMNS = `place integer, box integer, status_gate text, employment_type text, predicate smallint,
  previous_predicate smallint, jpm integer, needs_reassessment boolean, accredited boolean, learning_hours smallint,
  learning_complete boolean, discipline_complete boolean, retirement_date date`;

const dayAbout = (day: string) =>
  fc.integer({ min: -1, max: 1 }).map((shift) => addDays(calendarDate(day), shift));
/** The edges of the windows of 12 and 24 months before and after, and others. */
const days = fc.oneof(
  ...['2022-02-28', '2023-02-28', '2024-02-29', '2025-02-28', '2026-02-28'].map(dayAbout),
  fc.integer({ min: -1_200, max: 1_200 }).map((shift) => addDays(DAY, shift)),
);
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 6 });
/** Mostly what passes, so that somebody passes everywhere. */
const mostly = <Value>(usual: Value, other: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: 2, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const competency: fc.Arbitrary<CompetencyStanding> = fc.record({
  assessedOn: fc.constant(calendarDate('2023-05-02')),
  validUntil: fc.constant(calendarDate('2026-05-02')),
  jpm: mostly(
    85_000_000,
    fc.oneof(fc.constantFrom(67_999_999, 68_000_000, 77_777_778, 78_000_000), fc.nat(120_000_000)),
  ),
  levelRaised: mostly(false, fc.constantFrom(true, null)),
  accreditation: mostly('accredited', fc.constantFrom('notAccredited', 'unknown')),
});

const punishment: fc.Arbitrary<DisciplineRow> = fc
  .tuple(
    fc.record({
      level: fc.constantFrom(...DISCIPLINE_LEVELS),
      decidedOn: days,
      since: maybe(days),
      underAppeal: fc.boolean(),
    }),
    maybe(fc.nat(800)),
  )
  .map(([row, length]) => ({
    ...row,
    until: length === null ? null : addDays(row.since ?? row.decidedOn, length),
  }));

const predicate = mostly('good', maybe(fc.constantFrom(...PREDICATES)));
/** Of N and of N-1; an unknown one leaves its year out. */
function yearly(now: Predicate | null, before: Predicate | null): YearlyPredicates {
  const years: Record<number, Predicate> = {};
  if (now !== null) years[2023] = now;
  if (before !== null) years[2022] = before;
  return years;
}

/** Somebody of the population: whoever is outside has no row. */
const facts: fc.Arbitrary<GateFacts> = fc
  .record({
    referenceDate: fc.constant(DAY),
    status: mostly('active', maybe(fc.constantFrom(...LEGAL_STATUSES))),
    employmentType: mostly('pns', maybe(fc.constantFrom(...EMPLOYMENT_TYPES))),
    predicates: fc.tuple(predicate, predicate).map(([now, before]) => yearly(now, before)),
    competency: maybe(competency),
    learning: fc.record({
      hours: mostly(30, fc.oneof(fc.constantFrom(0, 19, 20), fc.nat(60))),
      covered: fc.boolean(),
    }),
    discipline: fc.record({
      rows: mostly([], fc.array(punishment, { maxLength: 3 })),
      covered: mostly(true, fc.constant(false)),
    }),
    retiresOn: mostly(calendarDate('2040-01-01'), maybe(days)),
  })
  .filter(({ status, employmentType }) => periodStanding(status, employmentType).gate !== null);

const gateSettings = fc.record({
  minimumJpm: fc.constantFrom(68_000_000, 77_777_778, 78_000_000),
  learningHours: fc.constantFrom(0, 1, 20, 24),
  disciplineMonths: fc.constantFrom(0, 12, 24, 36),
  retirementMonths: fc.constantFrom(0, 12, 24),
  raisedLevel: fc.constantFrom(...GATE_ANSWERS),
});

/** The row of inputs as gather.sql.ts stores it; the flags of discipline are told by its facts. */
function rowOf(person: GateFacts, place: number): object {
  const { competency: standing } = person;
  const accredited = { accredited: true, notAccredited: false, unknown: null };
  return {
    place,
    box: place % 10 || null,
    status_gate: periodStanding(person.status, person.employmentType).gate,
    employment_type: person.employmentType,
    predicate: storedValue('predicate', person.predicates[2023]),
    previous_predicate: storedValue('previousPredicate', person.predicates[2022]),
    jpm: standing?.jpm ?? null,
    needs_reassessment: standing?.levelRaised ?? null,
    accredited: standing === null ? null : accredited[standing.accreditation],
    learning_hours: person.learning.hours === 0 && !person.learning.covered ? null : person.learning.hours,
    learning_complete: person.learning.covered,
    discipline_complete: person.discipline.covered,
    retirement_date: person.retiresOn,
  };
}

describe('the gates on PostgreSQL are those of the domain', () => {
  let database: TestDatabase;
  let agencyId: number;
  const people = fc.sample(facts, PEOPLE);

  beforeAll(async () => {
    database = await createTestDatabase();
    ({ agencyId } = await addAgency(database, 'syarat'));
    await database.owner(FILL, [agencyId, JSON.stringify(people.map(({ discipline }) => discipline.rows))]);
    await database.owner('analyze');
  });
  afterAll(() => database.drop());

  async function inSql(policy: Policy): Promise<number[][]> {
    const rows = await database.owner<{ answers: number[] }>(
      `with cycle as (select $2::date as reference_date, $3::int as discipline_months),
       people as materialized (select id as employee_id, substr(nip, 13)::int as place from employee where agency_id = $1),
       punished as materialized (${disciplineFacts}),
       n as (select i.place, i.box, ${gateColumns(policy)
         .map(({ name, sql }) => `${sql} as ${name}`)
         .join(', ')}
             from (select $2::date as reference_date) t cross join (
               select g.*, case when x.serving then ${storedValue('discipline', 'serving')} end as discipline,
                      coalesce(x.recent, false) as discipline_recent, coalesce(x.appealed, false) as discipline_appealed
               from jsonb_to_recordset($4) g(${COLUMNS}) join people p using (place)
               left join punished x using (employee_id)) i)
       select array[${GATES.map((gate) => `n.gate_${gate}`).join(', ')}, ${poolSql(policy, 'n.box')}] as answers from n order by place`,
      [agencyId, DAY, policy.gates.disciplineMonths, JSON.stringify(people.map(rowOf))],
    );
    return rows.map(({ answers }) => answers);
  }

  function inCode(policy: Policy): number[][] {
    return people.map((person, place) => {
      const gates = gatesOf(person, { ...policy.gates, ...policy.assessment });
      const standing = poolStanding((place % 10 || null) as Box | null, gates, policy.talentPool.boxes);
      return [...gates.map(({ answer }) => STORED[answer]), POOL_STORED[standing]];
    });
  }

  test('for everybody, by random settings', async () => {
    for (const { raisedLevel, ...gates } of fc.sample(gateSettings, POLICIES)) {
      const policy = { ...PRESETS.A, gates, assessment: { ...PRESETS.A.assessment, raisedLevel } };
      const expected = inCode(policy);
      expect(await inSql(policy)).toEqual(expected);
    }
  });

  test('and every answer of every gate is among them', () => {
    const expected = inCode(PRESETS.A);
    GATES.forEach((_, place) => {
      expect(new Set(expected.map((answers) => answers[place])).size).toBeGreaterThan(1);
    });
    expect(new Set(expected.map((answers) => answers.at(-1))).size).toBe(POOL_STANDINGS.length);
  });
});

/** People in order with the punishments of $2. */
const FILL = `
  with given as (select place::int - 1 as place, rows from jsonb_array_elements($2::jsonb) with ordinality g(rows, place)),
  person as (insert into employee (agency_id, nip, name)
    select $1, '198501012010' || lpad(place::text, 6, '0'), 'Orang ' || place from given order by place
    returning id, substr(nip, 13)::int as place)
  insert into discipline (agency_id, employee_id, level, kind, decided_on, since, until, under_appeal)
  select $1, id, r ->> 'level', 'Hukuman', (r ->> 'decidedOn')::date, (r ->> 'since')::date, (r ->> 'until')::date,
         (r ->> 'underAppeal')::boolean
  from given join person using (place) cross join jsonb_array_elements(rows) r on conflict do nothing`;
