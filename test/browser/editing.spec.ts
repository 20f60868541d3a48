import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addSignedInMember } from '#libs/testing';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { DEMO_PASSWORD, House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { findingsOn } from './visit/examine.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(120_000);

const { people, conflict } = words.directory;

interface Contact {
  readonly phone: string | null;
  readonly email: string | null;
}

describeInBrowser('editing a person', () => {
  let house: House;
  let browser: Browser;
  let employeeId: number;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api'), startBrowser()]);
    employeeId = await house.holderOf('DINKES.SBU');
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function arriveAsAnalyst(): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, house);
    const agency = { agencyId: await house.agencyId(), word: 'uji' };
    await visitor.carry(await addSignedInMember(house.database, agency, 'hrAnalyst'));
    return visitor;
  }

  async function stands(): Promise<Contact | undefined> {
    const [row] = await house.database.owner<{ phone: string | null; email: string | null }>(
      'select phone, email from employee where agency_id = $1 and id = $2',
      [await house.agencyId(), employeeId],
    );
    return row;
  }

  const fill = (visitor: Visitor, label: string, value: string) =>
    visitor.page.getByRole('textbox', { name: label }).fill(value);
  const press = (visitor: Visitor, name: string) =>
    visitor.page.getByRole('button', { name, exact: true }).click();

  it('lays both values side by side when two change one field, and keeps what the other changed besides', async () => {
    const [first, second] = [await arriveAsAnalyst(), await arriveAsAnalyst()];
    for (const visitor of [first, second]) await visitor.open(`/pegawai/${employeeId}/ubah`);

    await fill(first, people.phone, '0811000001');
    await fill(first, people.email, 'pertama@contoh.example');
    await press(first, words.common.save);
    await first.at(`/pegawai/${employeeId}`);

    await fill(second, people.phone, '0811000002');
    await press(second, words.common.save);
    const panel = second.page.getByRole('alert').filter({ hasText: conflict.title });
    const choice = panel.getByRole('radiogroup', { name: people.phone });
    await choice.getByRole('radio', { name: '0811000001' }).waitFor();
    await choice.getByRole('radio', { name: '0811000002' }).waitFor();
    expect(await panel.getByRole('radiogroup').count()).toBe(1);
    expect(await stands()).toEqual({ phone: '0811000001', email: 'pertama@contoh.example' });
    second.complaints.taken(/^412 PATCH|status of 412/);
    expect(await findingsOn(second)).toEqual([]);

    await choice.getByRole('radio', { name: '0811000002' }).check();
    await press(second, conflict.save);
    await second.at(`/pegawai/${employeeId}`);
    expect(await stands()).toEqual({ phone: '0811000002', email: 'pertama@contoh.example' });
    await Promise.all([first.leave(), second.leave()]);
  });

  const endSessions = () =>
    house.database.owner(`update session set expires_at = now() - interval '1 minute'`);
  /** The window over the page when the session has ended. */
  const again = ({ page }: Visitor) => page.getByRole('dialog', { name: words.session.againTitle });

  async function signInAgain(visitor: Visitor): Promise<void> {
    const dialog = again(visitor);
    await dialog.getByLabel(words.session.password, { exact: true }).fill(DEMO_PASSWORD);
    await dialog.getByRole('button', { name: words.session.signIn }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  it('keeps the draft when the session ends, asks for the password over it, and saves it afterwards', async () => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.signIn('analis.sdm');
    await visitor.open(`/pegawai/${employeeId}/ubah`);
    await fill(visitor, people.phone, '0811000003');
    await endSessions();
    await press(visitor, words.common.save);
    await again(visitor).waitFor();
    visitor.complaints.taken(/^401 PATCH|status of 401/);
    expect(await findingsOn(visitor)).toEqual([]);
    await visitor.page.keyboard.press('Escape');
    await signInAgain(visitor);
    expect(await visitor.page.getByRole('textbox', { name: people.phone }).inputValue()).toBe('0811000003');
    await press(visitor, words.common.save);
    await visitor.at(`/pegawai/${employeeId}`);
    expect((await stands())?.phone).toBe('0811000003');
    expect(visitor.complaints.taken()).toEqual([]);
    await visitor.leave();
  });

  it('reads what failed once the session is there again, on the page one had gone to', async () => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.signIn('analis.sdm');
    await visitor.open('/pegawai');
    await endSessions();
    await visitor.page.getByRole('link', { name: words.shell.pages.retirements }).click();
    await again(visitor).waitFor();
    await signInAgain(visitor);
    await visitor.page.getByRole('heading', { level: 1, name: words.shell.pages.retirements }).waitFor();
    await visitor.settled();
    expect(await visitor.page.getByRole('alert').count()).toBe(0);
    expect(visitor.complaints.taken(/^401 GET|status of 401/)).toEqual([]);
    await visitor.leave();
  });

  it('begins anew for somebody else who signs in over the page', async () => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.signIn('analis.sdm');
    await visitor.open(`/pegawai/${employeeId}/ubah`);
    await fill(visitor, people.phone, '0811000009');
    await endSessions();
    await press(visitor, words.common.save);
    await again(visitor).getByLabel(words.session.login).fill('kepala.bkpsdm');
    await signInAgain(visitor);
    await visitor.at('/');
    await visitor.page.getByText(words.roles.agencyAdmin).first().waitFor();
    await visitor.leave();
  });

  it('asks before what is typed is lost, on another page and in a window, and not after it is saved', async () => {
    const visitor = await arriveAsAnalyst();
    const { page } = visitor;
    const { unsaved } = words.states;
    const question = page.getByRole('dialog', { name: unsaved.title });
    await visitor.open(`/pegawai/${employeeId}/ubah`);
    await fill(visitor, people.phone, '0811000004');
    await page.getByRole('link', { name: words.shell.pages.units }).click();
    await question.waitFor();
    expect(await findingsOn(visitor)).toEqual([]);
    await press(visitor, unsaved.stay);
    expect(await page.getByRole('textbox', { name: people.phone }).inputValue()).toBe('0811000004');
    await page.getByRole('link', { name: words.shell.pages.units }).click();
    await press(visitor, unsaved.leave);
    await page.getByRole('heading', { level: 1, name: words.directory.units.title }).waitFor();

    await press(visitor, words.directory.units.add);
    const window = page.getByRole('dialog', { name: words.directory.units.add });
    await window.getByLabel(words.directory.units.code).fill('UJI');
    await page.keyboard.press('Escape');
    await question.waitFor();
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(await window.getByLabel(words.directory.units.code).inputValue()).toBe('UJI');
    await page.keyboard.press('Escape');
    await press(visitor, unsaved.leave);
    await window.waitFor({ state: 'detached' });
    await visitor.leave();
  });

  it('sends once what is pressed twice', async () => {
    const visitor = await arriveAsAnalyst();
    const sent: string[] = [];
    visitor.page.on('request', (request) => request.method() === 'PATCH' && sent.push(request.url()));
    await visitor.open(`/pegawai/${employeeId}/ubah`);
    await fill(visitor, people.phone, '0811000005');
    await visitor.page.getByRole('button', { name: words.common.save, exact: true }).dblclick();
    await visitor.at(`/pegawai/${employeeId}`);
    await visitor.settled();
    expect(sent).toHaveLength(1);
    await visitor.leave();
  });

  it('keeps a refused form where it is while it is sent again, and whatever is pressed beside it', async () => {
    const visitor = await arriveAsAnalyst();
    const { page } = visitor;
    await visitor.open('/unit');
    await press(visitor, words.directory.units.add);
    const window = page.getByRole('dialog', { name: words.directory.units.add });
    const code = window.getByLabel(words.directory.units.code);
    const submit = window.getByRole('button', { name: words.common.save, exact: true });
    const refusal = window.getByText(words.states.actionFailed);
    await code.fill('DINKES');
    await window.getByRole('textbox', { name: words.directory.units.name, exact: true }).fill('Dinas lagi');
    await submit.click();
    await refusal.waitFor();
    visitor.complaints.taken(/^409 POST|status of 409/);

    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/v1/org-units', async (route) => {
      await held;
      await route.continue();
    });
    const place = await submit.boundingBox();
    const sending = page.waitForRequest('**/api/v1/org-units');
    await submit.click();
    await sending;
    expect(await refusal.count()).toBe(1);
    expect(await submit.boundingBox()).toEqual(place);
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    expect(await window.getByRole('button', { name: words.common.cancel }).isDisabled()).toBe(true);
    answer();
    await submit.and(page.locator(':not([data-loading])')).waitFor();
    visitor.complaints.taken(/^409 POST|status of 409/);
    expect(await code.inputValue()).toBe('DINKES');
    await window.getByRole('button', { name: words.common.cancel }).click();
    await page.getByRole('dialog', { name: words.states.unsaved.title }).waitFor();
    await visitor.leave();
  });

  it('says of an address that names no row that there is nothing', async () => {
    const visitor = await arriveAsAnalyst();
    await visitor.open(`/pegawai/${employeeId}'`);
    await visitor.page.getByRole('heading', { level: 1, name: words.shell.pages.notFound }).waitFor();
    expect(visitor.complaints.taken()).toEqual([]);
    await visitor.leave();
  });
});
