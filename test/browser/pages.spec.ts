import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { permissionsOf, type Role, ROLES, UNIT_ROLES } from '#libs/contracts/permissions';
import { addSignedInMember } from '#libs/testing';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { findingsOn } from './visit/examine.js';
import { addressOf, type AppRoute, type Examples, routesOf } from './visit/routes.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(300_000);

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
  let routes: readonly AppRoute[];
  let examples: Examples;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api'), startBrowser()]);
    examples = await examplesIn(house);
    const anybody = await Visitor.arrive(browser, house);
    routes = await routesOf(anybody);
    await anybody.leave();
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function arriveAs(role: Role): Promise<Visitor> {
    const orgUnitId = UNIT_ROLES.includes(role) ? examples.unitId : undefined;
    const agency = { agencyId: await house.agencyId(), word: 'uji' };
    const visitor = await Visitor.arrive(browser, house);
    await visitor.carry(await addSignedInMember(house.database, agency, role, { orgUnitId }));
    return visitor;
  }

  /** Opens pages one after another. @returns everything wrong with them */
  async function findings(visitor: Visitor, pages: readonly AppRoute[]): Promise<string[]> {
    const found: string[] = [];
    for (const page of pages) {
      await visitor.open(addressOf(page, examples));
      found.push(...(await findingsOn(visitor)));
    }
    await visitor.leave();
    return found;
  }

  const opens = (role: Role, { permission }: AppRoute) =>
    permission === null || permissionsOf(role).includes(permission);

  it('is one the router knows, those of the side bar among them', () => {
    const paths = routes.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining(['/masuk', '/', '/pegawai', '/pegawai/$employeeId', '/impor']),
    );
  });

  it.each(KINDS)('is whole, accessible and fits a telephone, as $roles', async ({ role }) => {
    const seen = routes.filter((page) => page.signedIn && opens(role, page));
    expect(await findings(await arriveAs(role), seen)).toEqual([]);
  });

  it('is whole, accessible and fits a telephone for nobody signed in', async () => {
    const seen = routes.filter(({ signedIn }) => !signedIn);
    expect(await findings(await Visitor.arrive(browser, house), seen)).toEqual([]);
  });

  it('says why a role does not open it, and asks the server nothing', async () => {
    const visitor = await arriveAs('participant');
    for (const page of routes.filter((one) => one.signedIn && !opens('participant', one))) {
      await visitor.open(addressOf(page, examples));
      await visitor.page.getByText(words.states.noPermissionTitle).waitFor();
      expect(visitor.complaints.taken()).toEqual([]);
    }
    await visitor.leave();
  });
});

/** Rows of the demo that addresses with a number in them can show: within DINKES, for those who see only that. */
async function examplesIn(house: House): Promise<Examples> {
  const [applied] = await house.database.owner<{ id: number }>(
    `select max(id) as id from import_run where agency_id = $1 and format = 'employees'`,
    [await house.agencyId()],
  );
  return {
    unitId: await house.idOf('org_unit', 'DINKES'),
    positionId: await house.idOf('position', 'DINKES.SBU'),
    employeeId: await house.holderOf('DINKES.SBU'),
    importId: applied?.id ?? 0,
  };
}
