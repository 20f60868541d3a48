import { afterAll, beforeAll, expect, it, jest } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { addAgency, openSession, until } from '#libs/testing';
import {
  type EventMember,
  fillRatings,
  type RunningEvent,
  runningEvent,
} from '#libs/testing/assessment-centre';
import { id as words } from '../../apps/web/src/messages/id/index.js';
import { House } from './house/house.js';
import { describeInBrowser, startBrowser } from './visit/browser.js';
import { findingsOn } from './visit/examine.js';
import { Visitor } from './visit/visitor.js';

jest.setTimeout(180_000);

const { integration, events } = words.assessmentCentre;
/** What the browser says of a refusal: these tests make them. */
const EXPECTED = /status of (400|409|412)|^(400|409|412) /;

/** The meeting of assessors at the projector: list, sheet, levels by keyboard, texts, lock. */
describeInBrowser('integration in the meeting', () => {
  let house: House;
  let browser: Browser;
  let event: RunningEvent;
  let assessor: EventMember;

  beforeAll(async () => {
    [house, browser] = await Promise.all([House.bare('api'), startBrowser()]);
    const { agencyId } = await addAgency(house.database, 'pleno');
    event = await runningEvent(
      house.database,
      { agencyId, word: 'pleno' },
      { participants: 2, assessors: 2 },
    );
    assessor = event.assessors[0] as EventMember;
    await fillRatings(house.database, event.eventId, {
      level: `case when c.code = 'M.03' then 200 when a.member_id % 2 = 0 then 300 else 400 end`,
    });
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const list = () => `/kegiatan/${event.eventId}/integrasi`;
  const personId = (place = 0) => event.participants[place]?.id ?? 0;
  const arrive = async (member: EventMember, address: string): Promise<Visitor> => {
    const visitor = await Visitor.arrive(browser, house);
    await visitor.carry({ token: await openSession(house.database, event.agencyId, member) });
    await visitor.open(address);
    return visitor;
  };
  const settled = (code: string, wanted: object) =>
    until(
      async () =>
        (
          await house.database.owner(
            `select consensus_level as level, note from assessment_integration
             where participant_id = $1 and competency_code = $2`,
            [personId(), code],
          )
        )[0],
      (row) => JSON.stringify(row) === JSON.stringify(wanted),
    );
  const level = (page: Page, name: string) =>
    page.getByRole('textbox', { name: integration.consensusOf(name), exact: true });
  const others = (found: string[]) => found.filter((each) => !EXPECTED.test(each.replace(/^\S+: /, '')));

  it('shows counts before the meeting and values only in it', async () => {
    const visitor = await arrive(event.lead, list());
    await visitor.page.getByText(integration.before).waitFor();
    expect(await visitor.page.getByRole('link', { name: /Peserta / }).count()).toBe(0);
    expect(await findingsOn(visitor)).toEqual([]);
    await house.database.owner(`update assessment_event set state = 'integration' where id = $1`, [
      event.eventId,
    ]);
    await visitor.open(list());
    await visitor.page
      .getByText(/Belum disepakati: M\.01/)
      .first()
      .waitFor();
    expect(await findingsOn(visitor)).toEqual([]);
    await visitor.leave();
  });

  it('settles level after level by keyboard; a level far from the mean asks for its note', async () => {
    const visitor = await arrive(event.lead, `${list()}?asesi=${personId()}`);
    const { page } = visitor;
    await level(page, 'Integritas').focus();
    for (const keys of ['3,5', '4']) {
      await page.keyboard.type(keys);
      await page.keyboard.press('Enter');
    }
    await settled('M.01', { level: 350, note: '' });
    await settled('M.02', { level: 400, note: '' });
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.getByText(integration.noteNeeded).waitFor();
    await page
      .getByRole('textbox', { name: integration.noteOf('Komunikasi') })
      .fill('Presentasi sangat kuat');
    await page.keyboard.press('Enter');
    await settled('M.03', { level: 500, note: 'Presentasi sangat kuat' });
    await visitor.settled();
    await page.getByRole('button', { name: integration.showEvidence('M.01 Integritas') }).click();
    await page.getByRole('dialog').getByText(integration.evidence.nothing).first().waitFor();
    await page.keyboard.press('Escape');
    expect(others(await findingsOn(visitor))).toEqual([]);
    await visitor.leave();
  });

  it('shows a level changed on another device beside what was typed', async () => {
    const visitor = await arrive(event.lead, `${list()}?asesi=${personId()}`);
    const { page } = visitor;
    await house.database.owner(
      `update assessment_integration set consensus_level = 300, version = version + 1
       where participant_id = $1 and competency_code = 'M.01'`,
      [personId()],
    );
    await level(page, 'Integritas').fill('4');
    await page.keyboard.press('Enter');
    await page.getByText(`${integration.conflict.theirs}: 3`).waitFor();
    await settled('M.01', { level: 300, note: '' });
    await page.getByRole('button', { name: integration.conflict.keepMine }).click();
    await settled('M.01', { level: 400, note: '' });
    await visitor.leave();
  });

  it('lets an assessor read the sheet and write the texts; the lead accepts them and locks', async () => {
    await house.database.owner(
      `insert into assessment_integration (agency_id, participant_id, competency_code, consensus_level)
       select p.agency_id, p.id, c.code, 300 from assessment_participant p
       join assessment_event_competency c on c.agency_id = p.agency_id and c.event_id = p.event_id
       where p.event_id = $1 on conflict do nothing`,
      [event.eventId],
    );
    await house.database.owner(
      `update assessment_integration set note = 'Disepakati' where competency_code = 'M.03'`,
    );
    const writer = await arrive(assessor, `${list()}?asesi=${personId()}`);
    expect(
      await writer.page.getByRole('textbox', { name: integration.consensusOf('Integritas') }).count(),
    ).toBe(0);
    const { fields } = integration.texts;
    await writer.page.getByLabel(fields.strengths).fill('Jujur dan tegas');
    await writer.page.getByLabel(fields.placementAdvice).fill('Tetap pada jabatan');
    await writer.page.getByText(integration.texts.words('3')).first().waitFor();
    await writer.page.getByRole('button', { name: integration.texts.save }).click();
    await writer.page.getByRole('button', { name: integration.texts.submit, exact: true }).click();
    await writer.page.getByText(integration.texts.states.submitted, { exact: true }).waitFor();
    expect(await findingsOn(writer)).toEqual([]);
    await writer.leave();

    const visitor = await arrive(event.lead, `${list()}?asesi=${personId()}`);
    const { page } = visitor;
    await page.getByRole('button', { name: integration.texts.accept, exact: true }).click();
    await page.getByText(integration.texts.states.accepted, { exact: true }).waitFor();
    await house.database.owner(
      `insert into assessment_narrative (agency_id, participant_id, strengths, placement_advice, state)
       values ($1, $2, 'Tekun', 'Tetap', 'accepted')`,
      [event.agencyId, personId(1)],
    );
    await page.getByRole('button', { name: events.moves.locked }).click();
    await page.getByRole('dialog').getByRole('button', { name: events.moves.locked }).click();
    await page.getByText(integration.closed).waitFor();
    expect(await findingsOn(visitor)).toEqual([]);
    await visitor.leave();
  });
});
