import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { permissionsOf, type Role, ROLES, UNIT_ROLES } from '#libs/contracts/permissions';
import { addSignedInMember, type SignedInMember, until } from '#libs/testing';
import { addToTeam, runningEvent } from '#libs/testing/assessment-centre';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { navigationFor } from '../../apps/web/src/shell/navigation.js';
import { addDevelopmentPlan, tieToEmployee } from './house/development.js';
import { House } from './house/house.js';
import { opens, shared } from './visit/cover.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { complaintsOn, ExaminedPages, findingsOn } from './visit/examine.js';
import { addressesOf, type AppRoute, type Examples, routesOf } from './visit/routes.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(300_000);

/** Every page as every role; otherwise each page as one of the roles that open it. */
const LONG = process.env.KADER_TEST_LONG === '1';
const LANDING = '/';

/** Roles that open an event as its team. */
const TEAM: readonly Role[] = ['leadAssessor', 'assessor', 'tester', 'support'];

/** Roles that may do the same: the page knows a role by its permissions alone, so one of them stands for all. */
const KINDS = [
  ...ROLES.reduce((kinds, role) => {
    const permissions = permissionsOf(role).join();
    return kinds.set(permissions, [...(kinds.get(permissions) ?? []), role]);
  }, new Map<string, Role[]>()).values(),
].map((roles) => ({ role: roles[0] as Role, roles: roles.join(', ') }));

describeInBrowser('every page', () => {
  let house: House;
  let browser: Browser;
  let agencyId: number;
  let routes: readonly AppRoute[];
  let examples: Examples;
  let shares: Map<Role, AppRoute[]>;
  const known = new ExaminedPages();

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api'), startBrowser()]);
    agencyId = await house.agencyId();
    examples = await examplesIn(house);
    const anybody = await Visitor.arrive(browser, house);
    routes = await routesOf(anybody);
    await anybody.leave();
    shares = shared(
      routes.filter(({ signedIn }) => signedIn),
      KINDS.map(({ role }) => role),
    );
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function member(role: Role): Promise<SignedInMember> {
    const orgUnitId = UNIT_ROLES.includes(role) ? Number(examples.unitId) : undefined;
    const made = await addSignedInMember(house.database, { agencyId, word: 'uji' }, role, { orgUnitId });
    if (role === 'participant') await tieToEmployee(house, made, Number(examples.employeeId));
    if (TEAM.includes(role)) await addToTeam(house.database, agencyId, Number(examples.eventId), made, role);
    return made;
  }

  /** Goes through pages one after another. @returns everything wrong with them */
  async function examined(pages: readonly AppRoute[], who?: SignedInMember): Promise<string[]> {
    const visitor = await Visitor.arrive(browser, house);
    if (who) await visitor.carry(who);
    const found: string[] = [];
    for (const [place, address] of pages.flatMap((page) => addressesOf(page, examples)).entries()) {
      await (place === 0 ? visitor.open(address) : visitor.go(address));
      // The first shows the frame as this role has it: side bar, search, menus.
      const isNew = (await known.isNew(visitor)) || place === 0;
      found.push(...(isNew ? await findingsOn(visitor) : complaintsOn(visitor)));
    }
    await visitor.leave();
    return found;
  }

  /** The same in two windows, for two processors. */
  async function examinedByTwo(pages: readonly AppRoute[], who: SignedInMember): Promise<string[]> {
    const halves = [0, 1].map((half) => pages.filter((_, index) => index % 2 === half));
    return (await Promise.all(halves.map((half) => examined(half, who)))).flat();
  }

  function pagesFor(role: Role): AppRoute[] {
    const opened = routes.filter((page) => page.signedIn && opens(role, page));
    const share = LONG ? opened : (shares.get(role) ?? []);
    return share.length > 0 ? share : opened.filter(({ path }) => path === LANDING);
  }

  /** Where the side bar leads. */
  async function menuOf(who: SignedInMember): Promise<(string | null)[]> {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.carry(who);
    await visitor.open(LANDING);
    const menu = visitor.page.getByRole('navigation', { name: words.shell.navigation });
    const links = await menu.getByRole('link').all();
    const paths = await Promise.all(links.map((link) => link.getAttribute('href')));
    await visitor.leave();
    return paths;
  }

  it('is one the router knows, those of the side bar among them', () => {
    const paths = routes.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/masuk', '/', '/pegawai', '/pegawai/$employeeId', '/impor']),
    );
  });

  it.each(KINDS)('is whole, accessible and fits a telephone, as $roles', async ({ role }) => {
    const who = await member(role);
    const [found, menu] = await Promise.all([examinedByTwo(pagesFor(role), who), menuOf(who)]);
    expect(found).toEqual([]);
    expect(menu).toEqual(navigationFor(permissionsOf(role), false).map(({ path }) => path));
    expect(routes.filter(({ path }) => menu.includes(path)).every((page) => opens(role, page))).toBe(true);
  });

  it('is whole, accessible and fits a telephone for nobody signed in', async () => {
    expect(await examined(routes.filter(({ signedIn }) => !signedIn))).toEqual([]);
  });

  it('says why a role does not open it, and asks the server nothing', async () => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.carry(await member('participant'));
    const closed = routes.filter((page) => page.signedIn && !opens('participant', page));
    await visitor.open('/akun');
    for (const address of closed.flatMap((page) => addressesOf(page, examples))) {
      await visitor.go(address);
      await visitor.page.getByText(words.states.noPermissionTitle).waitFor();
      expect(visitor.complaints.taken()).toEqual([]);
    }
    await visitor.leave();
  });

  it('lives under a policy that lets nothing in', async () => {
    const visitor = await Visitor.arrive(browser, house);
    const answer = await visitor.page.goto('/masuk');
    const policy = answer?.headers()['content-security-policy']?.split(';') ?? [];
    expect(policy).toEqual(expect.arrayContaining([`default-src 'none'`, `connect-src 'self'`]));
    const scripts = policy.filter((directive) => directive.startsWith('script-src '));
    expect(scripts).toEqual([expect.not.stringMatching(/unsafe|https?:|\*/)]);
    await visitor.leave();
  });

  it('would not pass with a breach of the policy, another origin, a bare picture, or too much width', async () => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.open('/masuk');
    await visitor.page.evaluate(BREACHES);
    const found: string[] = [];
    const all = ['script-src-elem inline', 'elsewhere: http://127.0.0.1:9/', 'image-alt', 'sideways'];
    const missing = () => all.filter((part) => !found.some((finding) => finding.includes(part)));
    await until(
      async () => (found.push(...(await findingsOn(visitor))), missing()),
      ({ length }) => length === 0,
    );
    await visitor.leave();
  });
});

/** What no page of ours does. */
const BREACHES = `
  const script = document.createElement('script');
  script.textContent = 'globalThis.intruder = true';
  const picture = document.createElement('img');
  picture.src = 'http://127.0.0.1:9/';
  picture.style.width = '900px';
  document.querySelector('main').append(script, picture);
`;

/** Rows of the demo that addresses with a number in them can show: within DINKES, for those who see only that. */
async function examplesIn(house: House): Promise<Examples> {
  const [applied] = await house.database.owner<{ id: number }>(
    `select max(id) as id from import_run where agency_id = $1 and format = 'employees'`,
    [await house.agencyId()],
  );
  const [mapped] = await house.database.owner<{ periodId: number; policyVersionId: number }>(
    `select id as "periodId", policy_version_id as "policyVersionId" from talent_period
     where agency_id = $1 order by reference_date desc limit 1`,
    [await house.agencyId()],
  );
  const positionId = await house.idOf('position', 'DINKES.SBU');
  const [plan] = await house.database.owner<{ id: number }>(
    `insert into succession_plan (agency_id, position_id, period_id, reason) values ($1, $2, $3, 'Pemangku segera pensiun')
     returning id`,
    [await house.agencyId(), positionId, mapped?.periodId],
  );
  const event = await runningEvent(house.database, { agencyId: await house.agencyId(), word: 'uji' });
  const employeeId = await house.holderOf('DINKES.SBU');
  return {
    ...mapped,
    developmentPlanId: await addDevelopmentPlan(house, employeeId),
    planId: plan?.id ?? 0,
    unitId: await house.idOf('org_unit', 'DINKES'),
    positionId,
    employeeId,
    importId: applied?.id ?? 0,
    competencyCode: 'M.01',
    eventId: event.eventId,
    kind: 'hadir',
  };
}
