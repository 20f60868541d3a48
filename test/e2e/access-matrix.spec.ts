import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mayDo, ROLES, type Role } from '#libs/contracts/permissions';
import { addSignedInMember, openSession, type SignedInMember } from '#libs/testing';
import { joinEvent } from '#libs/testing/filled';
import type { Answer } from './matrix/answer.js';
import type { Ask, Objects } from './matrix/ask.js';
import { type Endpoint, undescribed } from './matrix/endpoints.js';
import { House, objectsOf } from './matrix/house.js';
import { asksOf } from './matrix/requests.js';
import { rowsWith } from './matrix/rows-with.js';

/** Not part of the API: asked by machinery. */
const UNDESCRIBED = ['Health_live', 'Health_ready'];

/** Read endpoints whose answers hold no text of an agency's rows: counts, states and words of the product. */
const WORDLESS = [
  'Audit_status',
  'DevelopmentSettings_guide',
  'DevelopmentSettings_own',
  'Employees_count',
  'EventSetUp_readSeats',
  'EventSetUp_readTimetable',
  'EventSetUp_template',
  'Expiries_counts',
  'Home_home',
  'ImportFindings_receipt',
  'ImportFindings_summary',
  'ImportFormats_list',
  'ImportFormats_template',
  // The event runs: before the meeting these refuse.
  'IntegrationMinutes_docx',
  'IntegrationMinutes_pdf',
  'Integration_evidence',
  'Integration_sheet',
  'Letterhead_show',
  'Map_board',
  'Merit_history',
  'Merit_list',
  'Merit_published',
  'Policies_presets',
  'Records_ratings',
  'Retirements_byMonth',
];

/** The access guard's and a controller's own refusals; anything else means that the endpoint was reached. */
const DENIALS = ['session.required', 'session.no-membership', 'access.denied'];

type Members = Readonly<Record<Role, SignedInMember>>;

/** Thousands of requests each. */
const PATIENCE_MS = 240_000;
const LONG = process.env.KADER_TEST_LONG === '1';

/** Reads before what changes, what changes before what removes, so that later roles still find something. */
const ORDER = ['get', 'post', 'put', 'patch', 'delete'];

describe('every endpoint x every role', () => {
  let house: House;
  let members: Members;
  let bound: Members;
  let expired: Members;
  beforeAll(async () => {
    house = await House.open();
    const { agency } = house.mine;
    const all = async (bounds = {}) => {
      const made = await Promise.all(
        ROLES.map(
          async (role) => [role, await addSignedInMember(house.database, agency, role, bounds)] as const,
        ),
      );
      return Object.fromEntries(made) as Members;
    };
    members = await all();
    await joinEvent(house.database, agency.agencyId, agency.event, members);
    bound = await all({ orgUnitId: agency.inside.orgUnitId });
    expired = await all({ validTo: '2020-12-31' });
  }, 60_000);
  afterAll(() => house.close());

  const inOrder = () =>
    [...house.endpoints].sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method));

  /** Endpoints about one's own session may end it: they get a session for each request. */
  async function ask(endpoint: Endpoint, request: Ask, member: SignedInMember): Promise<Answer> {
    const own = endpoint.rule?.kind === 'permission';
    const { agencyId } = house.mine.agency;
    const token = own ? member.token : await openSession(house.database, agencyId, member);
    return house.ask(endpoint, request, token);
  }

  /** What a member gets who names these objects; one answer is enough where the guard has to refuse anyway. */
  async function answers(
    endpoint: Endpoint,
    objects: Objects,
    member: SignedInMember,
    may: boolean,
  ): Promise<Answer[]> {
    const got: Answer[] = [];
    const asked = asksOf(endpoint.id, { ...objects, switchTo: member.membershipId });
    for (const request of may ? asked : asked.slice(0, 1)) got.push(await ask(endpoint, request, member));
    return got;
  }

  /** Asks as every role at once. @returns what is wrong, as sentences */
  async function wrongs(
    endpoint: Endpoint,
    roles: readonly Role[],
    check: (role: Role) => Promise<readonly string[]>,
  ): Promise<string[]> {
    const found = await Promise.all(roles.map(async (role) => ({ role, said: await check(role) })));
    return found.flatMap(({ role, said }) =>
      said.map((sentence) => `${endpoint.method} ${endpoint.path} as ${role}: ${sentence}`),
    );
  }

  const allowed = ({ rule }: Endpoint) =>
    ROLES.filter((role) => rule?.kind !== 'permission' || mayDo(role, rule.permission));

  it('has a rule and test parameters for every endpoint, and describes all but the health checks', () => {
    expect(house.endpoints.length).toBeGreaterThan(60);
    expect(house.endpoints.filter(({ rule }) => !rule)).toEqual([]);
    const withoutRequest = house.endpoints.filter(({ id }) => asksOf(id, objectsOf(house.mine)).length === 0);
    expect(withoutRequest.map(({ id }) => id)).toEqual([]);
    expect(undescribed(house.app)).toEqual(UNDESCRIBED);
  });

  it('lets nobody in who is not signed in', async () => {
    const found: string[] = [];
    for (const endpoint of inOrder()) {
      const isPublic = endpoint.rule?.kind === 'public';
      for (const request of asksOf(endpoint.id, objectsOf(house.mine))) {
        const { status, code } = await house.ask(endpoint, request, null);
        const refused = status === 401 && code === 'session.required';
        if (refused === isPublic) found.push(`${endpoint.method} ${endpoint.path}: ${status} ${code}`);
      }
    }
    expect(found).toEqual([]);
  });

  it(
    'lets no expired membership in, whatever its role',
    async () => {
      const found: string[] = [];
      for (const [place, endpoint] of house.endpoints
        .filter(({ rule }) => rule?.kind === 'permission')
        .entries()) {
        const check = async (role: Role) => {
          const got = await answers(endpoint, objectsOf(house.mine), expired[role], false);
          return got.filter(({ code }) => code !== 'session.no-membership').map(told);
        };
        // No endpoint looks at an expired role itself: in the short form each is asked as three of them, in turn.
        const roles = LONG ? ROLES : ROLES.filter((_, index) => index % 8 === place % 8);
        found.push(...(await wrongs(endpoint, roles, check)));
      }
      expect(found).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'narrows a member bound to a unit to that unit',
    async () => {
      const { agency } = house.mine;
      const before = await rowsWith(house.database, agency.agencyId, agency.outside);
      const found: string[] = [];
      for (const endpoint of inOrder()) {
        const inside = asksOf(endpoint.id, objectsOf(house.mine));
        const check = async (role: Role) => {
          const said: string[] = [];
          const may = allowed(endpoint).includes(role);
          for (const answer of await answers(endpoint, objectsOf(house.mine), bound[role], may)) {
            if (!may && answer.code !== 'access.denied') said.push(`not denied: ${told(answer)}`);
            if (answer.status >= 500) said.push(told(answer));
            if (speaksOf(answer, agency.outside)) said.push(`tells of another unit: ${told(answer)}`);
          }
          if (!may) return said;
          for (const [index, request] of asksOf(endpoint.id, objectsOf(house.mine, 'outside')).entries()) {
            const answer = await ask(endpoint, request, bound[role]);
            if (speaksOf(answer, agency.outside)) said.push(`tells of another unit: ${told(answer)}`);
            const named = Boolean(request.params ?? request.body) && differ(request, inside[index]);
            if (named && ![403, 404].includes(answer.status))
              said.push(`reached another unit: ${told(answer)}`);
          }
          return said;
        };
        found.push(...(await wrongs(endpoint, ROLES, check)));
      }
      expect(found).toEqual([]);
      expect(await rowsWith(house.database, agency.agencyId, agency.outside)).toEqual(before);
    },
    PATIENCE_MS,
  );

  it(
    'answers as the permissions say, and never with another agency',
    async () => {
      const { other, mine } = house;
      const before = await rowsWith(house.database, other.agency.agencyId);
      const found: string[] = [];
      const telling = new Set<string>();
      for (const endpoint of inOrder()) {
        const own = asksOf(endpoint.id, objectsOf(mine));
        const check = async (role: Role) => {
          const said: string[] = [];
          const may = allowed(endpoint).includes(role);
          for (const answer of await answers(endpoint, objectsOf(mine), members[role], may)) {
            if (reached(answer) !== may) said.push(told(answer));
            if (answer.text.includes(other.agency.word))
              said.push(`tells of another agency: ${told(answer)}`);
            if (answer.text.includes(mine.agency.word)) telling.add(endpoint.id);
          }
          if (!may) return said;
          for (const [index, request] of asksOf(endpoint.id, objectsOf(other)).entries()) {
            const answer = await ask(endpoint, request, members[role]);
            if (answer.text.includes(other.agency.word))
              said.push(`tells of another agency: ${told(answer)}`);
            if (!differ(request, own[index])) continue;
            const expected = request.params ? [404] : request.body ? [400, 404, 409] : [200, 400, 404];
            if (!expected.includes(answer.status)) said.push(`found another agency: ${told(answer)}`);
          }
          return said;
        };
        found.push(...(await wrongs(endpoint, ROLES, check)));
      }
      expect(found).toEqual([]);
      expect(await rowsWith(house.database, other.agency.agencyId)).toEqual(before);
      // Otherwise the silence above would mean nothing.
      const silent = house.endpoints.filter(({ id, method }) => method === 'get' && !telling.has(id));
      expect(silent.map(({ id }) => id).sort()).toEqual(WORDLESS);
    },
    PATIENCE_MS,
  );
});

/** Past the guard, and its own objects were found. */
function reached({ status, code }: Answer): boolean {
  return status < 500 && status !== 404 && !DENIALS.includes(code ?? '');
}

function speaksOf({ text }: Answer, { word, nip }: { word: string; nip: string }): boolean {
  return text.includes(word) || text.includes(nip);
}

/** Whether two requests name different objects; random codes apart. */
function differ(one: Ask, another: Ask | undefined): boolean {
  const plainly = (ask: Ask | undefined) =>
    JSON.stringify(ask).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '-');
  return plainly(one) !== plainly(another);
}

function told({ status, code, text }: Answer): string {
  return `${status} ${code ?? text.slice(-200)}`;
}
