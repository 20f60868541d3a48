import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import { addSignedInMember } from '#libs/testing';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { findingsOn } from './visit/examine.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(300_000);

const { policies, periods, map, why, words: talent } = words.talent;
const PERIOD = 'Peta uji 2026';

/** One analyst, from the policy to the reason behind one box: each step stands on the one before. */
describeInBrowser('the talent map', () => {
  let house: House;
  let browser: Browser;
  let analyst: Visitor;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api', 'worker'), startBrowser()]);
    analyst = await arrive('hrAnalyst');
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  async function arrive(role: 'hrAnalyst' | 'appointingOfficer'): Promise<Visitor> {
    const visitor = await Visitor.arrive(browser, house);
    const agency = { agencyId: await house.agencyId(), word: 'uji' };
    await visitor.carry(await addSignedInMember(house.database, agency, role));
    return visitor;
  }

  const press = (within: Visitor['page'] | Locator, name: string) =>
    within.getByRole('button', { name, exact: true }).click();
  const dialog = ({ page }: Visitor, name: string) => page.getByRole('dialog', { name });

  async function periodId(): Promise<number> {
    const [row] = await house.database.owner<{ id: number }>('select id from talent_period where name = $1', [
      PERIOD,
    ]);
    return row?.id ?? 0;
  }

  it('takes over a ready policy, reads its tree, and puts it in force', async () => {
    const { page } = analyst;
    await analyst.open('/pedoman');
    await press(page, policies.adopt);
    await dialog(analyst, policies.adoptTitle)
      .getByRole('radio', { name: /^DJBK-PU 2026/ })
      .check();
    await analyst.settled();
    expect(await findingsOn(analyst)).toEqual([]);
    await press(dialog(analyst, policies.adoptTitle), policies.adopt);
    const title = policies.versionTitle('DJBK-PU 2026', '1');
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    await page.getByText(policies.notices['plain-good-is-high']('80')).waitFor();
    expect(await page.getByText('65%', { exact: true }).count()).toBe(1);
    expect(await findingsOn(analyst)).toEqual([]);
    await press(page, policies.activate);
    const activation = dialog(analyst, policies.activateTitle);
    await activation.getByRole('textbox', { name: policies.effectiveFrom }).fill('01-07-2027');
    await press(activation, policies.activate);
    await page.getByText(policies.effective('1 Juli 2027')).waitFor();
  });

  it('makes a period and follows its computation', async () => {
    const { page } = analyst;
    await analyst.open('/periode');
    await press(page, periods.create);
    const form = dialog(analyst, periods.create);
    await form.getByRole('textbox', { name: periods.name }).fill(PERIOD);
    await form.getByRole('textbox', { name: periods.referenceDate }).fill('30-06-2026');
    expect(await findingsOn(analyst)).toEqual([]);
    await press(form, periods.create);
    await page.getByRole('heading', { level: 1, name: PERIOD }).waitFor();
    expect(await findingsOn(analyst)).toEqual([]);
    await press(page, periods.compute);
    await press(dialog(analyst, periods.compute), periods.compute);
    await page.getByRole('button', { name: periods.propose }).waitFor();
    await page.getByText(words.jobs.states.succeeded, { exact: true }).waitFor();
    await page.getByText(periods.figures.population).waitFor();
    expect(await findingsOn(analyst)).toEqual([]);
  });

  it('shows nine boxes that hold everybody who could be assessed, and names on demand', async () => {
    const { page } = analyst;
    await analyst.open(`/peta-talenta/${await periodId()}`);
    const counted = await house.database.owner<{ box: number; people: number }>(
      'select box, count(*)::int as people from talent_result where period_id = $1 and box is not null group by box',
      [await periodId()],
    );
    expect(counted.length).toBeGreaterThan(3);
    const board = page.getByRole('table', { name: map.boardLabel });
    for (const { box, people } of counted)
      await board
        .getByRole('button', { name: `${talent.box(String(box))} ${map.people(String(people))}` })
        .waitFor();
    expect(await board.getByRole('button').count()).toBe(9);
    expect(await page.getByRole('table', { name: map.listTitle }).count()).toBe(0);
    const [biggest] = counted.sort((a, b) => b.people - a.people);
    await board.getByRole('button', { name: new RegExp(`^${talent.box(String(biggest?.box))} `) }).click();
    await page.getByRole('table', { name: map.listTitle }).waitFor();
    await analyst.settled();
    expect(await findingsOn(analyst)).toEqual([]);
  });

  it('says why somebody stands in a box, to the sixth decimal, and hands it out as a file', async () => {
    const { page } = analyst;
    await page
      .getByRole('table', { name: map.listTitle })
      .getByRole('rowheader')
      .first()
      .getByRole('link')
      .click();
    const drawer = dialog(analyst, why.title);
    await drawer.getByRole('heading', { name: talent.axes.kinerja }).waitFor();
    expect(await drawer.getByText(/^\d+,\d{6}: /).count()).toBe(2);
    await drawer.getByText(talent.gates.retirement).waitFor();
    expect(await findingsOn(analyst)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), press(drawer, why.download)]);
    expect(download.suggestedFilename()).toMatch(/^penjelasan-\d+-\d+-r1\.json$/);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  it('lists who cannot be assessed by what is missing', async () => {
    const { page } = analyst;
    await analyst.open(`/peta-talenta/${await periodId()}`);
    const tray = page.getByRole('region', { name: map.trayTitle });
    await tray.getByRole('listitem').first().getByRole('button').click();
    await page.getByRole('link', { name: map.card }).first().waitFor();
    await analyst.settled();
    expect(await findingsOn(analyst)).toEqual([]);
  });

  it('goes to the PPK, who returns it, then sets it by a decree', async () => {
    const { page } = analyst;
    const address = `/periode/${await periodId()}`;
    const propose = async () => {
      await analyst.open(address);
      await press(page, periods.propose);
      await press(dialog(analyst, periods.propose), periods.propose);
      await page.getByText(periods.proposed).waitFor();
    };
    const ppk = await arrive('appointingOfficer');
    await propose();
    await ppk.open(address);
    await press(ppk.page, periods.giveBack);
    await dialog(ppk, periods.giveBack).getByLabel(words.common.reason).fill('Periksa kotak 6.');
    await press(dialog(ppk, periods.giveBack), periods.giveBack);
    await ppk.page.getByText('Periksa kotak 6.').first().waitFor();
    await propose();
    await ppk.open(address);
    await press(ppk.page, periods.approve);
    const form = dialog(ppk, periods.approveTitle);
    await form.getByLabel(periods.decreeNumber).fill('800/12/2026');
    expect(await findingsOn(ppk)).toEqual([]);
    await press(form, periods.approve);
    await ppk.page.getByText(/^Nomor 800\/12\/2026, /).waitFor();
    expect(ppk.complaints.taken()).toEqual([]);
    await Promise.all([ppk.leave(), analyst.leave()]);
  });
});
