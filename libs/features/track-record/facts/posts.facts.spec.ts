import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, calendarDate } from '#libs/domain/calendar';
import { HOLDING_KINDS } from '#libs/domain/holding';
import type { PositionLevel } from '#libs/domain/position-level';
import {
  actingPost,
  definitiveSpans,
  type PlaceHeld,
  type PostHeld,
  tenureMonths,
  varietyOf,
} from '#libs/domain/track-record';
import { officeFacts } from '#libs/features/directory/facts';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { actingFacts, heldFacts, levelSpanFacts, tenureFacts, varietyFacts } from './index.js';

const PEOPLE = process.env.KADER_TEST_LONG ? 20_000 : 600;
const DAY = calendarDate('2026-02-28');
const LEVELS: readonly PositionLevel[] = [
  'jptPratama',
  'administrator',
  'pengawas',
  'jfAhliMadya',
  'jfAhliMuda',
];
/** Units by name and the perangkat daerah each belongs to. */
const OFFICES = {
  'Kabupaten Uji': 'Kabupaten Uji',
  'Dinas A': 'Dinas A',
  'Bidang A1': 'Dinas A',
  'Dinas B': 'Dinas B',
};
type UnitName = keyof typeof OFFICES;
const UNITS = Object.keys(OFFICES) as UnitName[];

/** A row of RIWAYAT JABATAN. */
interface Before extends PostHeld {
  readonly unit: string | null;
  readonly agency: string | null;
}

/** A row of the post map. */
interface Mapped extends PostHeld {
  readonly level: PositionLevel;
  readonly unit: UnitName;
}

interface Career {
  /** The present jenjang. */
  readonly level: PositionLevel;
  readonly mapped: readonly Mapped[];
  readonly before: readonly Before[];
}

const days = fc.oneof(
  fc.constantFrom(
    ...[
      '2012-02-29',
      '2016-02-29',
      '2020-02-29',
      '2019-01-31',
      '2024-02-29',
      '2025-02-28',
      '2026-02-28',
      '2026-03-01',
    ].map(calendarDate),
  ),
  fc.integer({ min: -6_000, max: 90 }).map((shift) => addDays(DAY, shift)),
);
/** Lengths where months begin and end, none and no end at all. */
const lengths = fc.option(fc.oneof(fc.constantFrom(0, 27, 28, 29, 30, 31, 364, 365, 366), fc.nat(3_000)), {
  freq: 4,
});

const span = fc
  .tuple(days, lengths)
  .map(([since, length]) => ({ since, until: length === null ? null : addDays(since, length) }));
const named = {
  kind: fc.constantFrom(...HOLDING_KINDS, 'definitive' as const, 'definitive' as const),
  name: fc.constantFrom(
    'Kepala Bidang',
    'Bupati Contoh',
    'Pj. Wali Kota',
    'WALIKOTA',
    'Staf Bupatian',
    'Camat',
  ),
};
const before: fc.Arbitrary<Before> = fc
  .tuple(
    span,
    fc.record({
      ...named,
      level: fc.option(fc.constantFrom(...LEVELS), { freq: 6 }),
      unit: fc.option(fc.constantFrom(...UNITS, ' DINAS a ', 'Biro Umum', 'biro umum '), { freq: 4 }),
      agency: fc.option(fc.constantFrom('Kabupaten Sama', ' kabupaten SAMA', 'Kota Lain'), { freq: 2 }),
    }),
  )
  .map(([dates, post]) => ({ ...post, ...dates }));
const mapped: fc.Arbitrary<Mapped> = fc
  .tuple(span, fc.record({ ...named, level: fc.constantFrom(...LEVELS), unit: fc.constantFrom(...UNITS) }))
  .map(([dates, post]) => ({ ...post, ...dates }));

/** Two definitive posts of the post map never overlap: the table refuses them. */
function apart(posts: readonly Mapped[]): Mapped[] {
  return posts.reduce<Mapped[]>((kept, post) => {
    const overlaps = (other: Mapped) =>
      post.kind === 'definitive' &&
      other.kind === 'definitive' &&
      (post.until === null || other.since <= post.until) &&
      (other.until === null || post.since <= other.until);
    return kept.some(overlaps) ? kept : [...kept, post];
  }, []);
}

const career: fc.Arbitrary<Career> = fc.record({
  level: fc.constantFrom(...LEVELS),
  mapped: fc.array(mapped, { maxLength: 4 }).map(apart),
  before: fc.array(before, { maxLength: 4 }),
});

/** Where a post was held, as units and perangkat daerah are known. */
function placesOf({ mapped: posts, before: rows }: Career): PlaceHeld[] {
  const officeOf = (unit: string | null) => {
    const known = UNITS.find((name) => name.toLowerCase() === unit?.trim().toLowerCase());
    return known === undefined ? unit : OFFICES[known];
  };
  return [
    ...posts.map((post) => ({ ...post, agency: null, office: OFFICES[post.unit] })),
    ...rows.map((post) => ({ ...post, office: officeOf(post.unit) })),
  ].filter(({ kind }) => kind === 'definitive');
}

const postsOf = ({ mapped: posts, before: rows }: Career): PostHeld[] => [...posts, ...rows];

describe('what posts held make of a person, on PostgreSQL as in the domain', () => {
  let database: TestDatabase;
  let agencyId: number;
  const people = fc.sample(career, PEOPLE);

  beforeAll(async () => {
    database = await createTestDatabase();
    ({ agencyId } = await addAgency(database, 'sama'));
    await database.owner(UNIT_ROWS, [agencyId]);
    await database.owner(FILL, [agencyId, JSON.stringify(people)]);
    await database.owner('analyze');
  });
  afterAll(() => database.drop());

  /** The column of the facts, per person in order; null: no row. */
  async function factsOf<Value>(sql: string, column: string): Promise<(Value | null)[]> {
    const rows = await database.owner<{ value: Value | null }>(
      `with cycle as (select $2::date as reference_date),
       people as materialized (select e.id as employee_id, $3::jsonb ->> (substr(e.nip, 13)::int - 1) as post_level
                               from employee e where e.agency_id = $1),
       offices as (${officeFacts}), held as materialized (${heldFacts}), facts as (${sql})
       select f.${column} as value from people p left join facts f using (employee_id) order by p.employee_id`,
      [agencyId, DAY, JSON.stringify(people.map(({ level }) => level))],
    );
    return rows.map(({ value }) => value);
  }

  it('completed months in the present jenjang', async () => {
    const expected = people.map((person) => tenureMonths(postsOf(person), person.level, DAY));
    expect(await factsOf(tenureFacts, 'tenure_months')).toEqual(expected);
  });

  it('the unbroken times in each jenjang', async () => {
    const found = await factsOf<{ level: PositionLevel; since: string; until: string | null }[]>(
      levelSpanFacts,
      'spans',
    );
    people.forEach((person, place) => {
      for (const level of LEVELS) {
        const spans = (found[place] ?? []).filter((one) => one.level === level);
        const expected = definitiveSpans(postsOf(person), level, DAY);
        expect(spans.map(({ since, until }) => [since, until ?? DAY])).toEqual(
          expected.map(({ since, until }) => [since, until]),
        );
      }
    });
  });

  it('the widest move', async () => {
    const expected = people.map((person) => varietyOf(placesOf(person), 'Kabupaten Sama', DAY));
    expect(await factsOf(varietyFacts, 'variety')).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set(['crossAgency', 'crossUnit', 'oneUnit']));
  });

  it('the highest acting post', async () => {
    const expected = people.map((person) => actingPost(postsOf(person), DAY));
    expect(await factsOf(actingFacts, 'acting')).toEqual(expected);
    expect(new Set(expected).size).toBe(6);
  });

  it.each(['holding', 'position_history'])('no end before its beginning stands in %s', async (table) => {
    const wrong = `update ${table} set until = since - 1 where id = (select min(id) from ${table} where until is not null)`;
    await expect(database.owner(wrong)).rejects.toMatchObject({ code: '23514' });
  });
});

const UNIT_ROWS = `
  with root as (insert into org_unit (agency_id, code, name) values ($1, 'R', 'Kabupaten Uji') returning id),
  offices as (insert into org_unit (agency_id, code, name, parent_id)
    select $1, v.code, v.name, root.id from root, (values ('A', 'Dinas A'), ('B', 'Dinas B')) v(code, name) returning id, code)
  insert into org_unit (agency_id, code, name, parent_id) select $1, 'A1', 'Bidang A1', id from offices where code = 'A'`;

/** Per person of $2, in order, the posts of the post map with a holding each, and the history. */
const FILL = `
  with given as (select place::int, about from jsonb_array_elements($2::jsonb) with ordinality g(about, place)),
  person as (insert into employee (agency_id, nip, name)
    select $1, '198501012010' || lpad(place::text, 6, '0'), 'Orang ' || place from given order by place
    returning id, substr(nip, 13)::int as place),
  mapped as (select place, serial, post from given cross join jsonb_array_elements(about -> 'mapped') with ordinality m(post, serial)),
  post as (insert into position (agency_id, code, name, kind, level, org_unit_id)
    select $1, place || '/' || serial, post ->> 'name', 'structural', post ->> 'level', u.id
    from mapped join org_unit u on u.agency_id = $1 and u.name = post ->> 'unit' returning id, code),
  held as (insert into holding (agency_id, employee_id, position_id, kind, since, until)
    select $1, person.id, post.id, m.post ->> 'kind', (m.post ->> 'since')::date, (m.post ->> 'until')::date
    from mapped m join person using (place) join post on post.code = m.place || '/' || m.serial)
  insert into position_history (agency_id, employee_id, position_name, level, unit_name, agency_name, kind, since, until)
  select $1, person.id, b.post ->> 'name', b.post ->> 'level', b.post ->> 'unit', b.post ->> 'agency', b.post ->> 'kind',
         (b.post ->> 'since')::date, (b.post ->> 'until')::date
  from given join person using (place) cross join jsonb_array_elements(about -> 'before') b(post)
  on conflict do nothing`;
