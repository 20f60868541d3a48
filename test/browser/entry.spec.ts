import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addAgency, openSession, until } from '#libs/testing';
import {
  addEventMember,
  type EventMember,
  type RunningEvent,
  runningEvent,
} from '#libs/testing/assessment-centre';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { findingsOn } from './visit/examine.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(180_000);

const { entry } = words.assessmentCentre;
/** What the browser says of a lost link, a conflict and an ended session: these tests make them. */
const EXPECTED = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|status of (401|412)|^(401|412) /;
const INTERVIEW = 0;
const DISCUSSION = 1;

/** Assessors at their sheets, with a link that breaks, a lid that closes and two devices at once. */
describeInBrowser('entry by assessors', () => {
  let house: House;
  let browser: Browser;
  let event: RunningEvent;
  let first: EventMember;
  let second: EventMember;
  let tester: EventMember;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.bare('api'), startBrowser()]);
    const { agencyId } = await addAgency(house.database, 'entri');
    const agency = { agencyId, word: 'entri' };
    const tools = ['competencyInterview', 'leaderlessGroupDiscussion'];
    event = await runningEvent(house.database, agency, { participants: 3, assessors: 2, tools });
    [first, second] = event.assessors as [EventMember, EventMember];
    tester = await addEventMember(house.database, agency, event.eventId, 'tester');
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const sheet = () => `/kegiatan/${event.eventId}/entri`;
  const arrive = async (member: EventMember, address = sheet()): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.carry({ token: await openSession(house.database, event.agencyId, member) });
    await visitor.open(address);
    return visitor;
  };
  /** Levels of a participant's cells of an assessor, in the order of the competencies; NE is -1. */
  const levels = async (
    member: EventMember,
    person: number,
    tool = INTERVIEW,
  ): Promise<(number | null)[]> => {
    const rows = await house.database.owner<{ level: number | null }>(
      `select case when r.no_evidence then -1 else r.level end as level
       from assessment_rating r join assessment_assignment a on a.id = r.assignment_id
       where a.member_id = $1 and a.participant_id = $2 and a.tool_id = $3 order by r.id`,
      [member.memberId, event.participants[person]?.id, event.toolIds[tool]],
    );
    return rows.map(({ level }) => level);
  };
  const saved = (member: EventMember, person: number, wanted: readonly (number | null)[], tool = INTERVIEW) =>
    until(
      () => levels(member, person, tool),
      (now) => JSON.stringify(now.slice(0, wanted.length)) === JSON.stringify(wanted),
    );
  const grid = (page: Page) => page.getByRole('grid');
  const inGrid = async (page: Page, ...keys: string[]) => {
    await grid(page).focus();
    for (const key of keys) await page.keyboard.press(key);
  };
  const cell = (page: Page, name: RegExp) => page.getByRole('gridcell', { name });
  const choose = (page: Page, person: number) =>
    page
      .getByRole('navigation', { name: entry.participantList })
      .getByRole('button', { name: event.participants[person]?.name ?? '' })
      .click();
  const allSaved = (page: Page) => page.getByText(entry.sync.saved, { exact: true }).waitFor();

  it('goes by keyboard: levels, NE, nothing, the rubric and evidence, each saved by itself', async () => {
    const visitor = await arrive(first);
    const { page } = visitor;
    expect(await findingsOn(visitor)).toEqual([]);
    await inGrid(page, '3', 'ArrowDown', 'n', 'ArrowDown', '4', 'ArrowDown', '2', 'Delete', 'ArrowDown', '0');
    await saved(first, 0, [300, -1, 400, null, 0]);
    await allSaved(page);
    await inGrid(page, 'Control+Home', 'Enter');
    await page.keyboard.type('Menolak pemberian');
    await page
      .getByRole('textbox', { name: entry.panel.fields.result, exact: true })
      .fill('Tercatat di buku');
    await page.getByRole('checkbox', { name: /^3\.1 / }).check();
    await page.keyboard.press('Control+Enter');
    await until(
      () =>
        house.database.owner<{ evidence: unknown; indicators: string[] }>(
          `select evidence, indicators from assessment_rating where cardinality(indicators) > 0`,
        ),
      ([row]) =>
        JSON.stringify(row) ===
        JSON.stringify({
          evidence: { result: 'Tercatat di buku', situation: 'Menolak pemberian' },
          indicators: ['3.1'],
        }),
    );
    await allSaved(page);
    expect(await findingsOn(visitor)).toEqual([]);
    await page.getByText(entry.views.tool).click();
    await page.getByRole('grid', { name: /^Level semua asesi/ }).waitFor();
    await cell(page, new RegExp(`^${event.participants[0]?.name}, .*: Level 3, `)).waitFor();
    expect(await findingsOn(visitor)).toEqual([]);
    await visitor.leave();
  });

  it('works on without a link, through a closed lid, and sends everything in order when it is back', async () => {
    const visitor = await arrive(second);
    const { page } = visitor;
    const context = page.context();
    await choose(page, 1);
    await context.setOffline(true);
    await inGrid(page, 'Control+Home', '1', 'ArrowDown', '2', 'ArrowDown', '3', 'Enter');
    await page.keyboard.type('Tiga kali menengahi');
    await page.getByText(entry.sync.lost('3')).waitFor();
    expect(await levels(second, 1)).toEqual(Array.from({ length: 9 }, () => null));
    await inGrid(page, 'ArrowDown', 'n');
    await page.getByText(entry.sync.lost('4')).waitFor();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(sheet());
    await saved(second, 1, [100, 200, 300, -1]);
    await allSaved(again);
    const [noted] = await house.database.owner<{ evidence: object }>(
      `select evidence from assessment_rating where evidence ->> 'situation' like 'Tiga kali%'`,
    );
    expect(noted).toEqual({ evidence: { situation: 'Tiga kali menengahi' } });
    expect(visitor.complaints.taken(EXPECTED)).toEqual([]);
    await visitor.leave();
  });

  it('shows both sides when two tabs changed one cell, and what its author chooses holds', async () => {
    const visitor = await arrive(first);
    const { page } = visitor;
    const other = await page.context().newPage();
    await other.goto(sheet());
    await Promise.all([choose(page, 1), choose(other, 1)]);
    await page.context().setOffline(true);
    await inGrid(page, 'Control+Home', '2');
    await inGrid(other, 'Control+Home', '5');
    await page.context().setOffline(false);
    const shown = (tab: Page) => tab.getByText(entry.conflict.title);
    await Promise.race([shown(page).waitFor(), shown(other).waitFor()]);
    const [loser, mine] = (await shown(page).isVisible()) ? [page, 200] : [other, 500];
    const theirs = 700 - mine;
    expect(await levels(first, 1)).toContain(theirs);
    const sides = loser.getByRole('region', { name: entry.conflict.theirs });
    await sides.getByText(entry.levelWord(String(theirs / 100))).waitFor();
    await loser
      .getByRole('region', { name: entry.conflict.mine })
      .getByText(`Level ${mine / 100}`)
      .waitFor();
    await loser.getByRole('button', { name: entry.conflict.keepMine }).click();
    await saved(first, 1, [mine]);
    // The other tab did not touch it since: it simply follows.
    const winner = loser === page ? other : page;
    await cell(winner, new RegExp(`: Level ${mine / 100}, ${entry.states.saved}`))
      .first()
      .waitFor();
    expect(visitor.complaints.taken(EXPECTED)).toEqual([]);
    await visitor.leave();
  });

  it('shows who and when if another device was first, and finds nothing wrong with the page then', async () => {
    const [here, there] = [await arrive(first), await arrive(first)];
    await choose(here.page, 2);
    await choose(there.page, 2);
    await here.page.context().setOffline(true);
    await inGrid(here.page, 'Control+Home', '4');
    await inGrid(there.page, 'Control+Home', '1');
    await saved(first, 2, [100]);
    await here.page.context().setOffline(false);
    await here.page.getByText(entry.conflict.title).waitFor();
    expect(here.complaints.taken(EXPECTED)).toEqual([]);
    expect(await findingsOn(here)).toEqual([]);
    await here.page.getByRole('button', { name: entry.conflict.keepTheirs }).click();
    await allSaved(here.page);
    expect(await levels(first, 2)).toContain(100);
    await Promise.all([here.leave(), there.leave()]);
  });

  it('keeps what is typed when the session ends, for its author alone', async () => {
    const visitor = await arrive(first);
    const { page } = visitor;
    await choose(page, 2);
    await house.database.owner('delete from session where account_id = $1', [first.accountId]);
    await inGrid(page, 'Control+Home', 'ArrowDown', '5');
    await page.getByRole('dialog', { name: words.session.againTitle }).waitFor();
    await visitor.carry({ token: await openSession(house.database, event.agencyId, second) });
    await page.goto(sheet());
    await allSaved(page);
    expect(await levels(first, 2)).not.toContain(500);
    await visitor.carry({ token: await openSession(house.database, event.agencyId, first) });
    await page.goto(sheet());
    await saved(first, 2, [100, 500]);
    expect(visitor.complaints.taken(EXPECTED)).toEqual([]);
    await visitor.leave();
  });

  it('declares a participant and tool finished once nothing is missing, and names what is', async () => {
    const visitor = await arrive(second);
    const { page } = visitor;
    await choose(page, 2);
    await page
      .getByText(/^Belum diisi: Integritas, /)
      .first()
      .waitFor();
    await page.getByText(entry.views.tool).click();
    const below = ['ArrowDown', 'ArrowDown'];
    await inGrid(
      page,
      'Control+Home',
      ...below,
      ...Array.from({ length: 9 }, () => ['3', 'ArrowRight']).flat(),
    );
    await saved(
      second,
      2,
      Array.from({ length: 9 }, () => 300),
    );
    await page.getByText(entry.views.participant).click();
    await choose(page, 2);
    await page.getByRole('button', { name: /^Nyatakan selesai Alat 1/ }).click();
    await page.getByText(entry.completion.completed, { exact: true }).waitFor();
    await inGrid(page, 'Control+Home', '5');
    await page.getByText(entry.completion.locked).waitFor();
    expect(await findingsOn(visitor)).toEqual([]);
    await page.getByRole('button', { name: /^Buka kembali Alat 1/ }).click();
    await page.getByRole('button', { name: /^Nyatakan selesai Alat 1/ }).waitFor();
    await visitor.leave();
  });

  it('takes a tester’s results in the same way', async () => {
    const visitor = await arrive(tester, `/kegiatan/${event.eventId}/potensi`);
    const { page } = visitor;
    await inGrid(page, '4', 'ArrowRight', '3', ',', '5', 'ArrowDown', '9');
    await page.getByText(entry.onlyScale('1', '5')).waitFor();
    await until(
      () => house.database.owner<{ value: number }>('select value from assessment_potential order by id'),
      (rows) => JSON.stringify(rows) === JSON.stringify([{ value: 400 }, { value: 350 }]),
    );
    await allSaved(page);
    expect(await findingsOn(visitor)).toEqual([]);
    await visitor.leave();
  });

  it('is used on a telephone one participant at a time', async () => {
    const visitor = await arrive(second);
    const { page } = visitor;
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByRole('button', { name: entry.nextParticipant }).click();
    await page.getByRole('heading', { name: event.participants[1]?.name ?? '' }).waitFor();
    const row = page.getByRole('row').nth(1);
    await row.getByRole('gridcell').nth(DISCUSSION).click();
    await page.getByRole('radio', { name: entry.levelWord('4') }).check({ force: true });
    await saved(second, 1, [400], DISCUSSION);
    expect(await visitor.overflow()).toBe(0);
    await visitor.leave();
  });
});
