import { afterAll, afterEach, beforeAll, beforeEach, expect, it, jest } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { until } from '#libs/testing';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { DEMO_PASSWORD, House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { hasFocus, pressUntilFocused } from './visit/keyboard.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(120_000);

const { session, shell } = words;
const REFUSED = words.problems['session.refused'];
/** What the browser says of a refused sign-in. */
const REFUSAL = /^40[13] |^429 |Failed to load resource/;

describeInBrowser('signing in and out', () => {
  let house: House;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;
  let login: Locator;
  let password: Locator;
  let accountMenu: Locator;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api'), startBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });
  beforeEach(async () => {
    visitor = await Visitor.arrive(browser, house);
    page = visitor.page;
    login = page.getByLabel(session.login);
    password = page.getByLabel(session.password, { exact: true });
    accountMenu = page.getByRole('button', { name: /^Menu akun/ });
  });
  afterEach(() => visitor.leave());

  const sideBar = () => page.getByRole('navigation', { name: shell.navigation });

  it('says that login and password do not fit, and takes the right one afterwards', async () => {
    await page.goto('/masuk');
    await visitor.fillSignIn('analis.sdm', 'bukan-kata-sandinya');
    await page.getByRole('alert').getByText(REFUSED).waitFor();
    expect(await login.inputValue()).toBe('analis.sdm');
    expect(await password.inputValue()).toBe('');
    expect(await hasFocus(password)).toBe(true);
    await visitor.fillSignIn('analis.sdm');
    await sideBar().waitFor();
    expect(visitor.address).toBe('/');
    expect(visitor.complaints.taken(REFUSAL)).toEqual([]);
  });

  it('says the same of a login nobody has', async () => {
    await page.goto('/masuk');
    await visitor.fillSignIn('tidak.ada', 'bukan-kata-sandinya');
    await page.getByRole('alert').getByText(REFUSED).waitFor();
  });

  it('says how long to wait after too many attempts', async () => {
    await page.goto('/masuk');
    await visitor.fillSignIn('pengamat', 'bukan-kata-sandinya');
    await page.getByRole('alert').getByText(REFUSED).waitFor();
    await house.database.owner(
      `insert into sign_in_attempt (login_hash, address, succeeded)
       select login_hash, address, false
       from (select * from sign_in_attempt order by at desc limit 1) last, generate_series(1, 12)`,
    );
    await visitor.fillSignIn('pengamat');
    await page
      .getByRole('alert')
      .getByText(/Terlalu banyak percobaan masuk\. Coba lagi setelah \d+ menit\./)
      .waitFor();
  });

  it('goes back to the page one wanted', async () => {
    await page.goto('/pegawai?levelGroup=administrator');
    await page.getByText(session.ended).waitFor();
    await visitor.signIn('analis.sdm');
    await visitor.at('/pegawai?levelGroup=administrator');
    await page.getByRole('heading', { level: 1, name: shell.pages.employees }).waitFor();
  });

  it('follows no link to another site', async () => {
    await page.goto('/masuk?kembali=//kader.example/pegawai');
    await visitor.signIn('analis.sdm');
    await visitor.at('/');
  });

  it('changes the role, which the trail tells', async () => {
    await visitor.signIn('kepala.bkpsdm');
    await sideBar().getByRole('link', { name: shell.pages.users }).waitFor();
    await page.getByRole('button', { name: shell.switchTo }).click();
    await page.getByRole('menuitem', { name: words.roles.talentSecretariat }).click();
    await page.getByText(`Sekarang Anda bertindak sebagai ${words.roles.talentSecretariat}`).waitFor();
    await sideBar().getByRole('link', { name: shell.pages.users }).waitFor({ state: 'detached' });
    await sideBar().getByRole('link', { name: shell.pages.employees }).waitFor();
    const entries = await house.database.owner(
      `select e.id from audit_entry e join account a on a.id = e.account_id
       where a.login = 'kepala.bkpsdm' and e.action = 'switchMembership'`,
    );
    expect(entries).toHaveLength(1);
    expect(visitor.complaints.taken()).toEqual([]);
  });

  it('signs out, and the way back leads to the sign-in', async () => {
    await visitor.signIn('analis.sdm');
    await visitor.open('/pegawai');
    await accountMenu.click();
    await page.getByRole('menuitem', { name: shell.signOut, exact: true }).click();
    await visitor.at('/masuk');
    await page.goBack();
    await page.getByRole('heading', { name: session.title }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/masuk');
  });

  it('works without a mouse, from the sign-in to the sign-out', async () => {
    await page.goto('/masuk');
    await login.waitFor();
    await pressUntilFocused(page, 'Tab', login);
    await page.keyboard.type('analis.sdm');
    await pressUntilFocused(page, 'Tab', password);
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await sideBar().waitFor();
    await pressUntilFocused(page, 'Tab', page.getByRole('link', { name: shell.skip }));
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.getByRole('main'))).toBe(true);
    await pressUntilFocused(page, 'Shift+Tab', sideBar().getByRole('link', { name: shell.pages.employees }));
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: shell.pages.employees });
    await heading.waitFor();
    await until(() => hasFocus(heading), Boolean);
    await pressUntilFocused(page, 'Shift+Tab', accountMenu);
    await page.keyboard.press('Enter');
    const way = page.getByRole('menuitem', { name: shell.signOut, exact: true });
    await way.waitFor();
    await pressUntilFocused(page, 'ArrowDown', way);
    await page.keyboard.press('Enter');
    await visitor.at('/masuk');
  });
});
