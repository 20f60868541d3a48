import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { formatMicro } from '#libs/domain/micro';
import type { Evaluation } from '#libs/domain/scoring';
import { TalentDesk } from '#libs/testing/talent';
import { MapQueries } from '../index.js';

describe('a talent period on PostgreSQL', () => {
  let desk: TalentDesk;
  beforeAll(async () => {
    desk = await TalentDesk.open();
  });
  afterAll(() => desk.close());

  const JOB = '00000000-0000-4000-8000-000000000001';

  it('brings worked example B from facts to box 9 and the KRS, to the sixth decimal', async () => {
    const id = await desk.exampleB();
    await desk.compute(JOB);
    expect(await desk.resultOf(id)).toMatchObject({
      kinerja: 80_000_000,
      potensial: 93_588_833,
      talent_score: 86_794_417,
      box: 9,
      missing: null,
      pool: 2,
    });
  });

  it('explains it to the same digits, and notes the reading', async () => {
    const id = await desk.exampleB();
    await desk.compute(JOB);
    const why = await desk.explain(id);
    const { potensial, talentScore, box } = why.evaluation as Evaluation;
    expect([formatMicro(potensial ?? 0), formatMicro(talentScore ?? 0), box]).toEqual([
      '93.588833',
      '86.794417',
      9,
    ]);
    expect(why).toMatchObject({ potensial: '93.588833', talentScore: '86.794417', box: 9, pool: 'member' });
    const readings = await desk.database.owner(`select 1 from audit_reading where employee_id = $1`, [id]);
    expect(readings).toHaveLength(1);
  });

  it('puts nobody without an assessment into a box, and names what is missing', async () => {
    const id = await desk.pengawas();
    await desk.rate(id, 2025, 'good');
    await desk.compute(JOB);
    const row = await desk.resultOf(id);
    expect(row).toMatchObject({
      box: null,
      pool: 0,
      kinerja: 80_000_000,
      gate_competency: 0,
      gate_rating: 1,
    });
    expect(row?.missing).toContain('potkom');
    const board = await desk.platform.get(MapQueries).board(desk.editor, desk.periodId, {});
    expect(board.unassessed).toBeGreaterThan(0);
    expect(board.missing.map(({ indicator }) => indicator)).toContain('potkom');
  });

  it('keeps who has no post in the tray by the last class', async () => {
    const id = await desk.pengawas({}, { until: '2026-03-31' });
    await desk.compute(JOB);
    const row = await desk.resultOf(id);
    expect(row).toMatchObject({ box: null, kinerja: null });
    expect((row?.missing as string[])[0]).toBe('no-post');
  });

  it('leaves out CPNS, unpaid leave and PPPK, and takes in who serves a punishment', async () => {
    const out = [
      await desk.pengawas({ employment_type: 'cpns' }),
      await desk.pengawas({ legal_status: 'unpaidLeave' }),
      await desk.pengawas({ employment_type: 'pppk', legal_status: 'pppkActive' }),
    ];
    const punished = await desk.pengawas({ legal_status: 'punished' });
    const unknown = await desk.pengawas({ legal_status: null });
    await desk.compute(JOB);
    for (const id of out) expect(await desk.resultOf(id)).toBeUndefined();
    expect(await desk.resultOf(punished)).toMatchObject({ gate_status: 0 });
    expect(await desk.resultOf(unknown)).toMatchObject({ gate_status: 1 });
  });
});
