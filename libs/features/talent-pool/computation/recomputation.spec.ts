import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendarDate } from '#libs/domain/calendar';
import { TalentDesk } from '#libs/testing/talent';
import { PeriodsService } from '../index.js';

describe('a talent period computed again', () => {
  let desk: TalentDesk;
  beforeAll(async () => {
    desk = await TalentDesk.open();
  });
  afterAll(() => desk.close());

  const JOB = '00000000-0000-4000-8000-000000000001';

  it('one changed input follows by its event, and what it replaced stays in the history', async () => {
    const id = await desk.exampleB();
    await desk.compute(JOB);
    await desk.database.owner(
      `update performance_rating set predicate = 'veryGood', version = 2 where employee_id = $1 and year = 2025`,
      [id],
    );
    await desk.react({ employeeIds: [id] });
    expect(await desk.resultOf(id)).toMatchObject({ kinerja: 100_000_000, box: 9 });
    const why = await desk.explain(id);
    expect(why.replaced).toMatchObject([{ kinerja: '80.000000', box: 9 }]);
    const sent = await desk.database.owner<{ payload: { employeeIds: number[] } }>(
      `select payload from outbox where name = 'talentPool.resultsChanged' order by created_at desc limit 1`,
    );
    expect(sent[0]?.payload.employeeIds).toEqual([id]);
  });

  it('who leaves the population leaves the map, also when the person is gone altogether', async () => {
    const id = await desk.exampleB();
    await desk.compute(JOB);
    await desk.database.owner(`update employee set legal_status = 'unpaidLeave', version = 2 where id = $1`, [
      id,
    ]);
    await desk.react({ employeeIds: [id] });
    expect(await desk.resultOf(id)).toBeUndefined();
    const undone = await desk.pengawas({}, null);
    await desk.database.owner(
      `insert into talent_input select (jsonb_populate_record(i, jsonb_build_object('employee_id', $1::int))).* from talent_input i limit 1`,
      [undone],
    );
    await desk.database.owner('delete from employee where id = $1', [undone]);
    await desk.react({ employeeIds: [undone] });
    const left = await desk.database.owner('select 1 from talent_input where employee_id = $1', [undone]);
    expect(left).toEqual([]);
  });

  it('writes nothing when nothing changed', async () => {
    await desk.compute(JOB);
    const before = await desk.database.owner(
      `select xmin::text, employee_id from talent_result where period_id = $1 order by 2`,
      [desk.periodId],
    );
    expect(await desk.compute(JOB)).toMatchObject({ changed: 0 });
    expect(
      await desk.database.owner(
        `select xmin::text, employee_id from talent_result where period_id = $1 order by 2`,
        [desk.periodId],
      ),
    ).toEqual(before);
  });

  it('a job counts one revision, however often it is begun', async () => {
    const revision = async () =>
      (
        await desk.database.owner<{ revision: number }>('select revision from talent_period where id = $1', [
          desk.periodId,
        ])
      )[0]?.revision ?? 0;
    const before = await revision();
    const job = '00000000-0000-4000-8000-000000000002';
    await desk.compute(job);
    await desk.compute(job);
    expect(await revision()).toBe(before + 1);
  });

  it('from proposal on nothing moves', async () => {
    const service = desk.platform.get(PeriodsService);
    const [{ version = 0 } = {}] = await desk.database.owner<{ version: number }>(
      'select version from talent_period where id = $1',
      [desk.periodId],
    );
    const proposed = await service.propose(desk.editor, desk.periodId, version);
    const id = await desk.exampleB();
    await desk.react({ employeeIds: [id] });
    expect(await desk.resultOf(id)).toBeUndefined();
    await expect(desk.compute(JOB)).rejects.toMatchObject({ code: 'talentPeriod.wrong-state' });
    const decree = { number: '800/12', date: calendarDate('2026-07-01') };
    const early = { ...decree, date: calendarDate('2026-06-29') };
    await expect(service.approve(desk.editor, desk.periodId, proposed.version, early)).rejects.toMatchObject({
      code: 'decree.too-early',
      details: { field: 'decreeDate', earliest: '2026-06-30' },
    });
    const ahead = { ...decree, date: calendarDate('2999-01-01') };
    await expect(service.approve(desk.editor, desk.periodId, proposed.version, ahead)).rejects.toMatchObject({
      code: 'decree.in-future',
    });
    const approved = await service.approve(desk.editor, desk.periodId, proposed.version, decree);
    expect(approved).toMatchObject({ state: 'approved', decreeNumber: '800/12' });
  });
});
