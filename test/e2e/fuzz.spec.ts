import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayDo, type Role, UNIT_ROLES } from '#libs/contracts/permissions';
import { addSignedInMember } from '#libs/testing';
import { generatedRequests, type GeneratedRequest, type KnownValues } from './fuzz/generated.js';
import { type Received, Sender } from './fuzz/send.js';
import type { Endpoint } from './matrix/endpoints.js';
import { House } from './matrix/house.js';

const REQUESTS = process.env.KADER_TEST_LONG === '1' ? 10_000 : 300;
/** A failed run is repeated with KADER_TEST_SEED. */
const SEED = Number(process.env.KADER_TEST_SEED ?? Date.now() % 1_000_000);
/** Between them they may do everything. */
const SENDERS: readonly Role[] = [
  'hrAnalyst',
  'agencyAdmin',
  'auditor',
  'appointingOfficer',
  'leadAssessor',
  'tester',
  'participant',
  'superior',
];

describe('bad input', () => {
  let house: House;
  let sender: Sender;
  let endpoints: ReadonlyMap<string, Endpoint>;
  beforeAll(async () => {
    house = await House.open();
    endpoints = new Map(house.endpoints.map((endpoint) => [endpoint.id, endpoint]));
    await house.app.listen(0, '127.0.0.1');
    const address = house.app.getHttpServer().address() as { port: number };
    sender = new Sender(address.port);
  }, 60_000);
  afterAll(async () => {
    sender.close();
    await house.close();
  });

  /** A member of their own for each request, since it may end a session or a membership. */
  async function cookieFor(id: string): Promise<string> {
    const rule = endpoints.get(id)?.rule;
    const role = SENDERS.find((one) => rule?.kind !== 'permission' || mayDo(one, rule.permission));
    if (!role) throw new Error(`nobody may ${id}`);
    const { agency } = house.mine;
    const orgUnitId = UNIT_ROLES.includes(role) ? agency.inside.orgUnitId : undefined;
    const { token } = await addSignedInMember(house.database, agency, role, { orgUnitId });
    return `kader=${token}`;
  }

  const known = (): KnownValues => {
    const { agency, importId } = house.mine;
    const { word: _, nip, entryId, ...ids } = agency.inside;
    const numbers = [...Object.values(ids), importId, agency.accountId, agency.membershipId, 1, 2, 2026];
    return { numbers, texts: [nip, entryId, agency.jobId, agency.word, 'units', 'IV/a', 'S-1', '0'] };
  };

  it(`is refused with a problem document and breaks nothing: ${REQUESTS} requests, seed ${SEED}`, async () => {
    const seen = new Map<number, number>();
    const asked = fc.asyncProperty(generatedRequests(known()), async (request) => {
      const answer = await sender.send(request, await cookieFor(request.id));
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      expect(faultOf(request, answer)).toBeNull();
    });
    await fc.assert(asked, { numRuns: REQUESTS, seed: SEED, endOnFailure: true });
    // Some get through: otherwise only the door was tried.
    expect([200, 400, 404].filter((status) => !seen.has(status))).toEqual([]);
    expect((await sender.send(live, '')).status).toBe(200);
  }, 1_800_000);
});

const live: GeneratedRequest = { id: '', method: 'get', target: '/health/live', headers: {}, body: null };

/** What is wrong with an answer, or null. */
function faultOf({ target, method }: GeneratedRequest, { status, type, text }: Received): string | null {
  const told = `${method} ${target.slice(0, 200)}: ${status} ${type} ${text.slice(0, 300)}`;
  if (status >= 500) return told;
  if (status < 400) return null;
  if (!type.startsWith('application/problem+json')) return `no problem document: ${told}`;
  const problem = JSON.parse(text) as { code?: unknown; requestId?: unknown; status?: unknown };
  const whole = Boolean(problem.code) && Boolean(problem.requestId) && problem.status === status;
  return whole && !text.includes('node_modules') ? null : `not whole: ${told}`;
}
