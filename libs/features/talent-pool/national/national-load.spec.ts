import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import pg from 'pg';
import { calendarDate } from '#libs/domain/calendar';
import { systemActor } from '#libs/platform/database';
import {
  addAgency,
  createTestDatabase,
  createTestPlatform,
  type TestDatabase,
  until,
  waitingForLock,
} from '#libs/testing';
import {
  loadResults,
  MapQueries,
  PeriodsService,
  PoliciesService,
  TalentComputation,
  TalentPoolModule,
} from '../index.js';

const YEAR = 2026;
const PEOPLE = 30;
/** Everything the database says of the partition, and nothing else may change by a load. */
const CATALOGUE = `select c.relacl::text as rights, c.relrowsecurity as secured, pg_get_expr(c.relpartbound, c.oid) as bound,
    (select array_agg(concat(p.polname, pg_get_expr(p.polqual, c.oid), pg_get_expr(p.polwithcheck, c.oid))) from pg_policy p where p.polrelid = c.oid) as policies,
    (select array_agg(pg_get_indexdef(i.indexrelid) || coalesce(h.inhparent::regclass::text, '') order by i.indexrelid::regclass::text)
     from pg_index i left join pg_inherits h on h.inhrelid = i.indexrelid where i.indrelid = c.oid) as indexes,
    (select array_agg(k.conname || pg_get_constraintdef(k.oid) order by k.conname) from pg_constraint k where k.conrelid = c.oid) as constraints,
    (select array_agg(concat(a.attname, a.attgenerated) order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0) as columns
  from pg_class c where c.oid = 'talent_result_${YEAR}'::regclass`;
const FIGURES = `agency_id, employee_id, org_unit_id, post_group, kinerja, potensial, talent_score, box, missing,
  gate_status, gate_rating, gate_competency, gate_training, gate_discipline, gate_retirement, pool, map_order`;

describe('the first results of a year, of all agencies together', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  const agencies: { agencyId: number; usual: number; loaded: number }[] = [];

  const connect = async (): Promise<pg.Client> => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    return client;
  };
  const results = (column: 'usual' | 'loaded') =>
    database.owner(
      `select ${FIGURES} from talent_result where period_id = any($1) order by agency_id, employee_id`,
      [agencies.map((agency) => agency[column])],
    );
  const load = () =>
    loadResults(connect, { year: YEAR, workers: 2, periodIds: agencies.map(({ loaded }) => loaded) });
  const leftovers = () => database.owner(`select from pg_class where relname like 'talent_result%load%'`);

  /** An agency with people rated at random, and two periods on the same day: one to compute as usual, one to load. */
  async function agency(code: string): Promise<void> {
    const { agencyId } = await addAgency(database, code);
    await database.owner(
      `with unit as (insert into org_unit (agency_id, code, name) values ($1, 'U', 'Kantor') returning id),
       person as (insert into employee (agency_id, nip, name, birth_date, employment_type, legal_status, org_unit_id)
         select $1, '19800101200501' || lpad((1000 + n)::text, 4, '0'), 'Orang ' || n, '1980-01-01', 'pns', 'active', unit.id
         from unit, generate_series(1, ${PEOPLE}) n returning id),
       post as (insert into position (agency_id, code, name, kind, level, org_unit_id)
         select $1, 'P' || person.id, 'Kepala', 'structural', 'pengawas', unit.id from person, unit returning id, code),
       held as (insert into holding (agency_id, employee_id, position_id, kind, since)
         select $1, substr(code, 2)::int, id, 'definitive', '2019-01-01' from post),
       result as (insert into assessment_result (agency_id, employee_id, assessed_on, purpose, assessed_level, accreditation, given_jpm, given_potkom, given_potential, digital_literacy, emerging_skill)
         select $1, id, '2025-05-14', 'mapping', 'pengawas', 'A', (60 + id % 40) * 1000000, (60 + id % 35) * 1000000, (45 + id % 55) * 1000000, 70000000, 70000000 from person where id % 7 > 0),
       schooled as (insert into employee_education (agency_id, employee_id, level, field_match)
         select $1, id, 'S2', 'match' from person),
       heard as (insert into feedback_360 (agency_id, employee_id, year, score) select $1, id, 2025, 80000000 from person),
       declared as (insert into completeness_statement (agency_id, org_unit_id, table_code, complete_until, stated_by, stated_on)
         select $1, unit.id, t, '2026-06-30', 'BKPSDM', '2026-06-30'
         from unit, unnest(array['award', 'assignment', 'training', 'positionHistory', 'discipline']) t)
       insert into performance_rating (agency_id, employee_id, year, predicate)
       select $1, person.id, y, (array['good', 'veryGood', 'poor'])[1 + (person.id + y) % 3] from person, generate_series(2024, 2025) y`,
      [agencyId],
    );
    const actor = systemActor(agencyId, 'cli');
    const { id } = await platform.get(PoliciesService).adopt(actor, 'A');
    const period = (name: string) =>
      platform.get(PeriodsService).create(actor, {
        name,
        referenceDate: calendarDate('2026-06-30'),
        levels: ['pengawas'],
        excludedFamilies: [],
        includePppk: false,
        policyVersionId: id,
      });
    const [usual, loaded] = [(await period('Biasa')).id, (await period('Nasional')).id];
    const computation = platform.get(TalentComputation);
    await computation.everybody(actor, usual, crypto.randomUUID(), () => Promise.resolve());
    await computation.inputsOfEverybody(actor, loaded, crypto.randomUUID());
    agencies.push({ agencyId, usual, loaded });
  }

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [TalentPoolModule] });
    await agency('satu');
    await agency('dua');
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  it('cut off before the swap, changes nothing and leaves nothing', async () => {
    const before = { catalogue: await database.owner(CATALOGUE), usual: await results('usual') };
    const reader = await connect();
    await reader.query(`begin`);
    await reader.query(`select from talent_result_${YEAR} limit 1`);
    const cut = expect(load()).rejects.toThrow('terminat');
    await until(
      () => waitingForLock(database),
      (isWaiting) => isWaiting,
    );
    await database.owner(
      `select pg_terminate_backend(a.pid) from pg_locks l join pg_stat_activity a using (pid)
       where not l.granted and a.datname = current_database()`,
    );
    await cut;
    await reader.end();
    expect({ catalogue: await database.owner(CATALOGUE), usual: await results('usual') }).toEqual(before);
    expect(await results('loaded')).toEqual([]);
    expect(await leftovers()).toEqual([]);
    const open = await database.owner(
      `select from talent_period where state = 'draft' and name = 'Nasional'`,
    );
    expect(open).toHaveLength(agencies.length);
  });

  it('gives what the run of each agency gives, and keeps what stood there', async () => {
    const [catalogue] = await database.owner(CATALOGUE);
    const usual = await results('usual');
    expect(await load()).toBe(agencies.length);
    expect(usual).toHaveLength(agencies.length * PEOPLE);
    expect(new Set(usual.map(({ box }) => Number(box))).size).toBeGreaterThan(2);
    expect(await results('loaded')).toEqual(usual);
    expect(await results('usual')).toEqual(usual);
    expect(await database.owner(CATALOGUE)).toEqual([catalogue]);
    expect(await leftovers()).toEqual([]);
  });

  it('tells whoever follows a period, once, and lets its agency alone see it', async () => {
    const told = await database.owner(
      `select o.payload from outbox o join talent_period t on t.agency_id = o.agency_id and t.id = (o.payload ->> 'periodId')::int
       where o.name = 'talentPool.periodMoved' and t.name = 'Nasional' and t.state = 'computed'`,
    );
    expect(told).toHaveLength(agencies.length);
    expect(await load()).toBe(0);
    const [first, second] = agencies;
    const board = (agencyId = 0, periodId = 0) =>
      platform.get(MapQueries).board({ agencyId, orgUnitId: null, timeZone: 'UTC' }, periodId, {});
    expect((await board(first?.agencyId, first?.loaded)).total).toBe(PEOPLE);
    await expect(board(first?.agencyId, second?.loaded)).rejects.toThrow('talentPeriod.not-found');
  });
});
