import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { addSignedInMember } from '#libs/testing';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { House } from './house/house.js';
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

  it('leads to the sign-in when the session has ended, and back to where one was', async () => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.signIn('analis.sdm');
    await visitor.open('/pegawai');
    await house.database.owner(`update session set expires_at = now() - interval '1 minute'`);
    await visitor.page.getByRole('link', { name: words.shell.pages.retirements }).click();
    await visitor.page.getByText(words.session.ended).waitFor();
    await visitor.signIn('analis.sdm');
    await visitor.page.getByRole('heading', { level: 1, name: words.shell.pages.retirements }).waitFor();
    expect(new URL(visitor.page.url()).pathname).toBe('/pensiun');
    await visitor.settled();
    expect(visitor.complaints.taken(/^401 GET|status of 401/)).toEqual([]);
    await visitor.leave();
  });
});
