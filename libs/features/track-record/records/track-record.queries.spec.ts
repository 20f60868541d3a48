import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import type { Viewer } from '#libs/features/directory/access';
import { createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { fillAgency, type FilledAgency } from '#libs/testing/filled';
import { TrackRecordModule } from '../track-record.module.js';
import { TrackRecordQueries } from './track-record.queries.js';

describe('TrackRecordQueries', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let agency: FilledAgency;
  let viewer: Viewer;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [TrackRecordModule] });
    agency = await fillAgency(database, 'jejak', '01');
    viewer = { agencyId: agency.agencyId, orgUnitId: null, timeZone: 'Asia/Makassar' };
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const read = (by: Viewer) => platform.get(TrackRecordQueries).ofEmployee(by, agency.inside.employeeId);

  it('shows every sheet, and the posts of the post map among those of the sheet', async () => {
    const record = await read(viewer);
    expect(record).toMatchObject({
      trainings: [{ name: 'Pelatihan jejakdalam', learningHours: 20, endedOn: '2025-03-07' }],
      awards: [{ level: 'national' }],
      assignments: [{ role: 'chair', scope: 'internal', until: null }],
      disciplines: [{ level: 'light', decidedOn: '2021-05-12', underAppeal: false }],
      feedback: [{ year: 2025, category: 'good', score: null }],
      educations: [{ level: 'S1', fieldMatch: null }],
    });
    expect(record.posts.map(({ source, since }) => [source, since])).toEqual([
      ['postMap', '2020-01-01'],
      ['sheet', '2015-01-01'],
    ]);
  });

  it('leaves voided rows out', async () => {
    await database.owner(
      `update award set voided_at = now(), void_reason = 'Salah catat' where employee_id = $1`,
      [agency.inside.employeeId],
    );
    expect((await read(viewer)).awards).toEqual([]);
  });

  it('shows nobody outside of the own unit', async () => {
    await expect(read({ ...viewer, orgUnitId: agency.outside.orgUnitId })).rejects.toMatchObject({
      code: 'employee.not-found',
    });
  });
});
