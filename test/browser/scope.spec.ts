import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addAccount, TEST_PASSWORD } from '#libs/testing';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { findingsOn } from './visit/examine.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(120_000);

const { directory, firstSteps, shell } = words;

describeInBrowser('what a membership shows', () => {
  let house: House;
  let browser: Browser;
  let visitor: Visitor;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api'), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    visitor = await Visitor.arrive(browser, house);
  });
  afterEach(() => visitor.leave());

  /** Names of a unit and of everything below it. */
  async function namesBelow(code: string): Promise<string[]> {
    const rows = await house.database.owner<{ name: string }>(
      `with recursive tree as (
         select id, name from org_unit where agency_id = $1 and code = $2
         union all
         select u.id, u.name from org_unit u join tree on u.parent_id = tree.id where u.agency_id = $1
       ) select name from tree`,
      [await house.agencyId(), code],
    );
    return rows.map(({ name }) => name);
  }

  it('is the own unit for its personnel officer', async () => {
    const inside = await namesBelow('DINKES');
    const outsider = await house.holderOf('DISHUB.KEPALA');
    await visitor.signIn('kepegawaian.dinkes');

    await visitor.open('/pegawai');
    const rows = visitor.page.getByRole('table', { name: directory.people.title }).locator('tbody tr:has(a)');
    const people = await rows.allInnerTexts();
    expect(people.length).toBeGreaterThan(10);
    expect(people.filter((row) => !inside.some((name) => row.includes(name)))).toEqual([]);

    await visitor.open('/unit');
    await visitor.page
      .getByText(inside[0] ?? '', { exact: true })
      .first()
      .waitFor();
    const page = await visitor.page.getByRole('main').innerText();
    for (const name of await namesBelow('DISHUB'))
      expect(inside.includes(name) || !page.includes(name)).toBe(true);

    await visitor.open(`/pegawai/${outsider}`);
    await visitor.page.getByText(words.problems['employee.not-found']).waitFor();
    expect(visitor.complaints.taken(/^404 GET|status of 404/)).toEqual([]);
  });

  it('is the first steps for an agency without units, and an import begins there', async () => {
    await addAccount(house.database, { agencyCode: 'pulau-baru', login: 'analis.pulau', role: 'hrAnalyst' });
    await visitor.signIn('analis.pulau', TEST_PASSWORD);
    await visitor.at('/langkah-awal');
    await visitor.page.getByRole('heading', { level: 1, name: firstSteps.title }).waitFor();
    await visitor.page.getByRole('navigation').getByRole('link', { name: shell.pages.firstSteps }).waitFor();
    await visitor.settled();
    expect(await findingsOn(visitor)).toEqual([]);
    await visitor.page.getByRole('button', { name: firstSteps.upload }).first().click();
    await visitor.at('/impor/baru?format=units');
  });
});
