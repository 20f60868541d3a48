import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { TOOLS_BY_STAR } from '#libs/domain/rating-entry';
import { addAgency, createTestDatabase, type TestDatabase } from '#libs/testing';
import { type EventMember, runningEvent } from '#libs/testing/assessment-centre';
import { SAVE } from './rating.sql.js';

/** A node of a plan that was carried out. */
interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Cond'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** What a save reads does not depend on how many people, events and assessors there are. */
describe('the save of one cell', () => {
  let database: TestDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** The plan in an event of that size, with everything a save touches. */
  async function planOf(participants: number): Promise<PlanNode[]> {
    const word = `p${participants}`;
    const { agencyId } = await addAgency(database, word);
    const event = await runningEvent(database, { agencyId, word }, { participants, assessors: 4 });
    const [assessor] = event.assessors as [EventMember];
    const [cell] = await database.owner<{ id: number }>(
      `select max(r.id) as id from assessment_rating r join assessment_assignment a on a.id = r.assignment_id
       where a.member_id = $1`,
      [assessor.memberId],
    );
    await database.owner('analyze');
    await client.query('begin');
    await client.query(
      `select set_config('app.agency', $1, true), set_config('enable_seqscan', 'off', true)`,
      [String(agencyId)],
    );
    const values = [
      cell?.id,
      1,
      300,
      false,
      '{}',
      ['3.1'],
      null,
      TOOLS_BY_STAR,
      assessor.accountId,
      event.eventId,
    ];
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
      `explain (analyze, costs off, timing off, summary off, format json) ${SAVE.text}`,
      values,
    );
    await client.query('commit');
    const plan = rows[0]?.['QUERY PLAN'][0].Plan;
    return plan ? nodesOf(plan) : [];
  }

  function nodesOf(node: PlanNode): PlanNode[] {
    return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
  }

  const touched = (nodes: readonly PlanNode[]) =>
    nodes.reduce(
      (sum, node) =>
        node['Relation Name']
          ? sum + (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']
          : sum,
      0,
    );

  it('finds each row by an index, and touches as many of 60 participants as of 4', async () => {
    const [small, large] = [await planOf(4), await planOf(60)];
    for (const nodes of [small, large]) {
      const reads = nodes.filter((node) => /Scan/.test(node['Node Type']) && node['Relation Name']);
      expect(reads.map((node) => node['Node Type']).filter((type) => type === 'Seq Scan')).toEqual([]);
      expect(reads.length).toBeGreaterThanOrEqual(6);
      expect(nodes[0]?.['Actual Rows']).toBe(1);
    }
    expect(touched(large)).toBe(touched(small));
    const [row] = await database.owner('select count(*)::int as n from assessment_rating where level = 300');
    expect(row).toEqual({ n: 2 });
  });
});
