import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Locator } from 'playwright-core';
import type { MapPage, MapPerson, PeriodView } from '#libs/features/talent-pool';
import type { SuccessorsView, VacancyPage } from '#libs/features/succession';
import { until } from '#libs/testing';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { resultSheet } from '../faults/stream/result-sheet.js';
import { workbookOf } from '../running/import-office.js';
import { House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { dropFile } from './visit/drop-file.js';
import { findingsOn } from './visit/examine.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(300_000);

const { imports, succession } = words;
const { periods, map, why } = words.talent;
const PATIENCE_MS = 120_000;
/** The centre of the imported result. */
const RESULT_OF = /Pusat Penilaian Kompetensi Contoh/;
/** The days of the decrees: after the last blackout, before today. */
const DECREE_DAY = '01-10-2026';

/** The analyst and the PPK at their pages, from one imported result to the merit index; nothing else is pressed. */
describeInBrowser('the stream on the pages', () => {
  let house: House;
  let browser: Browser;
  let analyst: Visitor;
  let ppk: Visitor;
  let period: PeriodView;
  let person: MapPerson;
  let post: { id: number; name: string };

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.open('api', 'worker'), startBrowser()]);
    [analyst, ppk] = await Promise.all([Visitor.arrive(browser, house), Visitor.arrive(browser, house)]);
    await analyst.signIn('analis.sdm');
    await ppk.signIn('bupati');
    period = (await see<PeriodView[]>('/talent-periods')).find(
      ({ state }) => state === 'computed',
    ) as PeriodView;
    const tray = await see<MapPage>(`/talent-periods/${period.id}/people?missing=jpm&limit=200`);
    person = tray.items.find(lacksOnlyAResult) as MapPerson;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  /** What a page asks the server. */
  async function see<Body>(path: string): Promise<Body> {
    return (await analyst.page.request.get(`${house.url}/api/v1${path}`)).json() as Promise<Body>;
  }

  const press = (within: Visitor['page'] | Locator, name: string | RegExp) =>
    within.getByRole('button', { name, exact: true }).click();
  const dialog = ({ page }: Visitor, name: string) => page.getByRole('dialog', { name });

  async function decree(form: Locator, number: string): Promise<void> {
    await form.getByRole('textbox', { name: succession.appoint.decreeNumber }).fill(number);
    await day(form, succession.appoint.decreeDate);
  }

  /** As somebody types: the calendar must not lie over the button that is pressed next. */
  const day = (form: Locator, name: string) => form.getByRole('textbox', { name }).fill(DECREE_DAY);

  /** Once the worker has done what follows. */
  const settled = () =>
    until(
      () =>
        house.database.owner(
          `select name from outbox where settled_at is null
           union all select name from job_run where state in ('waiting', 'running')`,
        ),
      ({ length }) => length === 0,
      PATIENCE_MS,
    );

  it('imports one result', async () => {
    const { page } = analyst;
    await analyst.open('/impor/baru?format=assessmentResults');
    const sheet = resultSheet(person, period);
    await dropFile(page, page.getByText(imports.upload.drop), {
      name: sheet.fileName,
      content: await workbookOf(sheet),
    });
    await press(page, imports.upload.send);
    await press(page, imports.match.check);
    await press(page, imports.check.apply('1'));
    await press(dialog(analyst, imports.check.applyTitle), imports.check.apply('1'));
    await page.locator('[aria-current=step]', { hasText: imports.steps.receipt }).waitFor();
    await settled();
  });

  it('shows it in the profile and in a box, with its reasons', async () => {
    const { page } = analyst;
    await analyst.open(`/pegawai/${person.employeeId}?tab=kompetensi`);
    await page.getByText(RESULT_OF).first().waitFor();
    expect(await findingsOn(analyst)).toEqual([]);
    await analyst.open(`/peta-talenta/${period.id}`);
    await page.getByLabel(map.search).fill(person.nip);
    await page.getByRole('table', { name: map.listTitle }).getByRole('rowheader').getByRole('link').click();
    await dialog(analyst, why.title)
      .getByText(/^\d+,\d{6}: /)
      .nth(1)
      .waitFor();
    expect(await findingsOn(analyst)).toEqual([]);
  });

  it('is set as KRS by the PPK', async () => {
    await analyst.open(`/periode/${period.id}`);
    await press(analyst.page, periods.propose);
    await press(dialog(analyst, periods.propose), periods.propose);
    await analyst.page.getByText(periods.proposed).waitFor();
    await ppk.open(`/periode/${period.id}`);
    await press(ppk.page, periods.approve);
    await dialog(ppk, periods.approveTitle).getByLabel(periods.decreeNumber).fill('821.2/101');
    await day(dialog(ppk, periods.approveTitle), periods.decreeDate);
    await press(dialog(ppk, periods.approveTitle), periods.approve);
    await ppk.page.getByText(/^Nomor 821.2\/101, /).waitFor();
    await settled();
  });

  it('becomes a ranked list, of which the PPK approves a plan', async () => {
    post = await postToFill();
    const { page } = analyst;
    await analyst.open(`/jabatan-kosong/${post.id}`);
    expect(await findingsOn(analyst)).toEqual([]);
    await press(page, succession.successors.draw);
    const form = dialog(analyst, succession.plans.draw(post.name));
    await form.getByRole('textbox', { name: succession.plans.reason }).fill('Tiga teratas dari peringkat');
    expect(await findingsOn(analyst)).toEqual([]);
    await press(form, succession.plans.drawVerb);
    await press(page, succession.plans.submit);
    await press(dialog(analyst, succession.plans.submit), succession.plans.submit);
    await page.getByText(succession.plans.states.committee).waitFor();
    await ppk.open(analyst.address);
    await press(ppk.page, succession.plans.approve);
    await decree(dialog(ppk, succession.plans.approve), '821.2/102');
    expect(await findingsOn(ppk)).toEqual([]);
    await press(dialog(ppk, succession.plans.approve), succession.plans.approve);
    await ppk.page.getByText(succession.plans.states.approved, { exact: true }).waitFor();
  });

  it('fills the post, and aspect 4 of the merit index follows', async () => {
    const { page } = analyst;
    await ppk.open('/indeks-merit');
    expect(await ppk.page.getByText(words.merit.rules['4.2.most']).count()).toBe(0);
    await analyst.open(`/jabatan-kosong/${post.id}`);
    await page
      .getByRole('button', { name: /^Angkat ./ })
      .first()
      .click();
    const form = dialog(analyst, succession.appoint.title(post.name));
    await form
      .getByRole('textbox', { name: succession.appoint.reason })
      .fill('Pertama dalam rencana suksesi');
    await decree(form, '821.2/103');
    await day(form, succession.appoint.effectiveFrom);
    expect(await findingsOn(analyst)).toEqual([]);
    await press(form, succession.appoint.verb);
    await form.waitFor({ state: 'detached' });
    await settled();
    await ppk.open('/indeks-merit');
    await ppk.page
      .getByText(/^1 dari 1 /)
      .first()
      .waitFor();
    expect(await findingsOn(ppk)).toEqual([]);
  });

  /** A vacant post with a ranked list. */
  async function postToFill(): Promise<{ id: number; name: string }> {
    const { items } = await see<VacancyPage>('/vacancies?state=vacant&level=administrator&limit=200');
    for (const vacancy of items) {
      const { items: rows } = await see<SuccessorsView>(`/positions/${vacancy.id}/successors`);
      if (rows.filter(({ standing }) => standing === 'ranked').length >= 3) return vacancy;
    }
    throw new Error('the demo has no vacant post with three successors');
  }
});

/** A result is all that keeps the person out of a box. */
function lacksOnlyAResult({ missing, gates: { competency: _, ...others } }: MapPerson): boolean {
  return (
    missing.join() === 'jpm,potentialAspects' && Object.values(others).every((answer) => answer === 'met')
  );
}
