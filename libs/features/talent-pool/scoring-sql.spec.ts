import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Client } from 'pg';
import {
  compileToSql,
  evaluatorOf,
  INPUT_COLUMNS,
  type Inputs,
  type Policy,
  policyViolations,
  PRESETS,
  scoreSelect,
  storedValue,
} from '#libs/domain/scoring';
import { createTestDatabase, type TestDatabase } from '#libs/testing';
import { anyInputs, anyPolicy } from '#libs/testing/scoring';

const LONG = process.env['KADER_TEST_LONG'] === '1';
const PEOPLE = LONG ? 1_000 : 60;
const POLICIES = LONG ? 1_000 : 15;

interface Scored {
  readonly kinerja: number | null;
  readonly potensial: number | null;
  readonly talentScore: number | null;
  readonly box: number | null;
  readonly missing: readonly string[] | null;
}

let database: TestDatabase;
let client: Client;
/** Everybody with everything missing, else chance. */
const people: Inputs[] = [{}, ...fc.sample(anyInputs(), { numRuns: PEOPLE, seed: 7 })];

beforeAll(async () => {
  database = await createTestDatabase();
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
  const columns = INPUT_COLUMNS.map(({ name, type }) => `${name} ${type}`).join(', ');
  await client.query(`create temp table scored_input (id integer, ${columns})`);
  const rows = people.map((inputs, id) => ({
    id,
    ...Object.fromEntries(INPUT_COLUMNS.map(({ input, name }) => [name, storedValue(input, inputs[input])])),
  }));
  await client.query(
    'insert into scored_input select r.* from json_populate_recordset(null::scored_input, $1) r',
    [JSON.stringify(rows)],
  );
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function inSql(policy: Policy): Promise<Scored[]> {
  const select = scoreSelect(compileToSql(policy), { from: 'scored_input', keys: ['id'] });
  const { rows } = await client.query<Scored>(
    `select kinerja, potensial, talent_score as "talentScore", box, missing from (${select}) s order by id`,
  );
  return rows;
}

function inCode(policy: Policy): Scored[] {
  const evaluate = evaluatorOf(policy);
  return people.map((inputs) => {
    const { kinerja, potensial, talentScore, box, missing } = evaluate(inputs);
    const codes = missing.map(({ indicator }) => indicator);
    return { kinerja, potensial, talentScore, box, missing: codes.length > 0 ? codes : null };
  });
}

async function expectEqual(policy: Policy): Promise<void> {
  expect(policyViolations(policy)).toEqual([]);
  expect(await inSql(policy)).toEqual(inCode(policy));
}

describe('the compiled policy equals evaluate to the last digit', () => {
  test.each(Object.entries(PRESETS))('preset %s, in bigint', async (_, preset) => {
    expect(compileToSql(preset).usesNumeric).toBe(false);
    await expectEqual(preset);
  });

  test('random policies without exclusions', async () => {
    const bounds = { points: 1000, missing: ['block', 'zero'] as const };
    await fc.assert(fc.asyncProperty(anyPolicy(bounds), expectEqual), { numRuns: POLICIES });
  });

  test('random policies with every missing rule', async () => {
    await fc.assert(fc.asyncProperty(anyPolicy(), expectEqual), { numRuns: POLICIES });
  });

  test('policies that only exclude: an axis may be left with nothing', async () => {
    const bounds = { points: 100, missing: ['exclude'] as const };
    await fc.assert(fc.asyncProperty(anyPolicy(bounds), expectEqual), { numRuns: POLICIES });
  });
});

describe('numbers that bigint could not hold', () => {
  /** Years whose weights are primes: their denominators multiply, and the numerators with them. */
  const primes = [
    [997, 990],
    [991, 962],
    [983, 990],
    [977, 990],
  ] as const;
  const weight = 250_000;
  const overflowing: Policy = {
    ...PRESETS.A,
    axes: {
      ...PRESETS.A.axes,
      kinerja: [
        {
          code: 'kinerja',
          name: 'test',
          indicators: primes.map(([now, before], index) => ({
            code: `rating${index}`,
            name: 'test',
            weight,
            citation: { text: 'test', confidence: 'S' },
            kind: 'ratingPoints',
            points: { veryGood: 999_999_999, good: 79_999_999, needsImprovement: 7, poor: 1, veryPoor: 0 },
            years: [
              { input: 'predicate', weight: now, missing: 'block' },
              { input: 'previousPredicate', weight: before, missing: 'zero' },
            ],
          })),
        },
      ],
    },
  };

  test('are computed in numeric, and are equal too', async () => {
    expect(compileToSql(overflowing).usesNumeric).toBe(true);
    await expectEqual(overflowing);
  });
});
