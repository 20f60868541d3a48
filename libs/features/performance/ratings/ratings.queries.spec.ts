import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import type { Viewer } from '#libs/features/directory/access';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { insertNumbered } from '#libs/testing/filled';
import { PerformanceModule } from '../performance.module.js';
import { RatingsQueries } from './ratings.queries.js';

describe('RatingsQueries', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let viewer: Viewer;
  let employeeId: number;
  let elsewhere: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [PerformanceModule] });
    const { agencyId } = await addAgency(database, 'kinerja');
    viewer = { agencyId, orgUnitId: null, timeZone: 'Asia/Makassar' };
    const tree = new TestTree(database, agencyId);
    const unit = await tree.unit('Dinas Kesehatan');
    elsewhere = await tree.unit('Dinas Pekerjaan Umum');
    ({ employeeId } = await tree.placed(unit, { name: 'Dewi' }));
    const rate = (values: object) =>
      insertNumbered(database, 'performance_rating', {
        agency_id: agencyId,
        employee_id: employeeId,
        predicate: 'good',
        ...values,
      });
    await rate({ year: 2020, score: 85_500_000, innovation: true });
    await rate({ year: 2025, work_result: 'above', behaviour: 'meets' });
    await rate({ year: 2025, quarter: 4, predicate: 'veryGood' });
    await rate({ year: 2024, predicate: 'poor', voided_at: new Date(), void_reason: 'Salah catat' });
    await insertNumbered(database, 'unit_rating', {
      agency_id: agencyId,
      org_unit_id: unit,
      year: 2025,
      rating: 'excellent',
    });
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const read = (by: Viewer) => platform.get(RatingsQueries).ofEmployee(by, employeeId);

  it('tells years from quarters, leaves voided rows out and knows the unit', async () => {
    const { years, quarters, unit } = await read(viewer);
    expect(years).toMatchObject([
      { year: 2025, quarter: null, workResult: 'above', behaviour: 'meets', predicate: 'good', score: null },
      { year: 2020, workResult: null, score: '85.500000', innovation: true },
    ]);
    expect(quarters).toMatchObject([{ year: 2025, quarter: 4, predicate: 'veryGood' }]);
    expect(unit).toEqual([{ year: 2025, rating: 'excellent' }]);
  });

  it('shows nobody outside of the own unit', async () => {
    await expect(read({ ...viewer, orgUnitId: elsewhere })).rejects.toMatchObject({
      code: 'employee.not-found',
    });
  });
});
