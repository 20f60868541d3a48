import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { addDays, addMonths, addYears, type CalendarDate, partsOf } from '#libs/domain/calendar';
import type { Editor, NewAppointment } from '#libs/features/directory';
import { Clock } from '#libs/platform/clock';
import { Work } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { TestPool } from '#libs/testing/succession';
import { PlansService } from '../plans/plans.service.js';
import { RankingService } from '../ranking/ranking.service.js';
import { SuccessionModule } from '../succession.module.js';
import { SuccessionAppointments } from './succession-appointments.service.js';

describe('a JPT from the talent pool without open selection', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let editor: Editor;
  let today: CalendarDate;
  let post: number;
  let employeeId: number;
  let another: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [SuccessionModule] });
    const { agencyId, accountId } = await addAgency(database, 'bahari');
    const zone = { orgUnitId: null, timeZone: 'Asia/Makassar' };
    editor = { agencyId, accountId, role: 'hrAnalyst', source: 'page', ...zone };
    today = platform.get(Clock).today(zone.timeZone);
    const tree = new TestTree(database, agencyId);
    const unit = await tree.unit('Dinas Kesehatan');
    const pool = await TestPool.open(database, agencyId, { year: partsOf(today).year });
    post = await tree.post(unit, { kind: 'structural', level: 'jptPratama' });
    const present = { kind: 'structural', level: 'administrator' };
    const placed = await tree.placed(unit, { name: 'Ahmad', unitId: unit }, present);
    await pool.add(placed.employeeId, placed.positionId);
    employeeId = placed.employeeId;
    another = (await tree.placed(unit, { name: 'Budi', unitId: unit }, present)).employeeId;
    await platform.get(Work).run(editor, (tx) => platform.get(RankingService).rank(tx, null));
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const appoint = (changes: Partial<NewAppointment> = {}) =>
    platform.get(SuccessionAppointments).appoint(editor, {
      employeeId,
      positionId: post,
      route: 'talentPool',
      reason: 'Peringkat pertama',
      decreeNumber: '821.2/17',
      decreeDate: today,
      effectiveFrom: today,
      ...changes,
    });
  const bkn = () => ({ bknNumber: '26/K/2026', bknDate: addDays(today, -9) });

  it('names each thing that is missing', async () => {
    await expect(appoint()).rejects.toMatchObject({
      code: 'appointment.pool-route-incomplete',
      details: { missing: ['plan', 'bknApproval'], year: partsOf(today).year },
    });
    const later = { effectiveFrom: addMonths(today, 12), ...bkn() };
    await expect(appoint(later)).rejects.toMatchObject({ details: { missing: ['poolOfTheYear', 'plan'] } });
  });

  it('is recorded with an approved plan, the KRS of the year and the approval of BKN', async () => {
    const plans = platform.get(PlansService);
    const draft = await plans.create(editor, post, { reason: 'Satu-satunya', members: [{ employeeId }] });
    const submitted = await plans.submit(editor, draft.id, draft.version);
    await expect(appoint(bkn())).rejects.toMatchObject({ details: { missing: ['planApproval'] } });
    const approve = (decreeDate: CalendarDate) =>
      plans.approve(editor, submitted.id, submitted.version, { decreeNumber: '800/5', decreeDate });
    await expect(approve(addDays(today, 1))).rejects.toMatchObject({ code: 'decree.in-future' });
    await expect(approve(addYears(today, -1))).rejects.toMatchObject({ code: 'decree.too-early' });
    await approve(today);
    const before = { effectiveFrom: addDays(today, -1), ...bkn() };
    await expect(appoint(before)).rejects.toMatchObject({ details: { missing: ['planInForce'] } });
    const recorded = await appoint(bkn());
    expect(recorded).toMatchObject({ rank: 1, successionPlanId: draft.id, move: 'promotion' });
  });

  it('says first that the post is filled', async () => {
    await expect(appoint()).rejects.toMatchObject({ code: 'appointment.same-post' });
    await expect(appoint({ employeeId: another })).rejects.toMatchObject({ code: 'appointment.post-filled' });
  });
});
