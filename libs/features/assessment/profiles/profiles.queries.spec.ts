import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { GENERIC_CODES } from '#libs/domain/competency';
import { DirectoryModule, EmployeeCardQueries } from '#libs/features/directory';
import type { Editor, PageWish } from '#libs/features/directory/access';
import { AuditReadings } from '#libs/platform/audit';
import { FixedClock } from '#libs/platform/clock';
import { Reader, Work } from '#libs/platform/database';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { insertNumbered, insertRow } from '#libs/testing/filled';
import { ExpiriesQueries } from '../expiries/expiries.queries.js';
import type { ExpiryState } from '../expiries/expiry.view.js';
import type { ResultRules } from './measure.js';
import { ProfilesQueries } from './profiles.queries.js';
import { TargetPosts } from './target-posts.js';

const RULES: ResultRules = { variant: 'V1', validityYears: 3, counting: 'newest' };
const ALL: PageWish = { after: null, limit: 200 };

describe('profiles and expiring results on PostgreSQL', () => {
  const clock = new FixedClock('2026-06-30T03:00:00Z');
  let database: TestDatabase;
  let platform: TestingModule;
  let profiles: ProfilesQueries;
  let expiries: ExpiriesQueries;
  let tree: TestTree;
  let editor: Editor;
  let health: number;
  let roads: number;

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [DirectoryModule] });
    const [reader, cards] = [platform.get(Reader), platform.get(EmployeeCardQueries)];
    const [work, readings] = [platform.get(Work), platform.get(AuditReadings)];
    profiles = new ProfilesQueries(reader, work, readings, cards, new TargetPosts(clock), clock);
    expiries = new ExpiriesQueries(reader, clock);
    const { agencyId, accountId } = await addAgency(database, 'profil');
    editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
    tree = new TestTree(database, agencyId);
    health = await tree.unit('Dinas Kesehatan');
    roads = await tree.unit('Dinas Pekerjaan Umum');
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const holder = (level = 'pengawas', unit = roads) =>
    tree.placed(unit, { name: 'Orang' }, { level, kind: 'structural', name: `Jabatan ${level}` });

  const add = (table: string, values: object) =>
    insertNumbered(database, table, { agency_id: editor.agencyId, ...values });

  /** A result with the same level (in hundredths) for each of `codes`. */
  async function assess(employeeId: number, assessedOn: string, level: number | null, more: object = {}) {
    const id = await add('assessment_result', {
      employee_id: employeeId,
      assessed_on: assessedOn,
      purpose: 'mapping',
      ...more,
    });
    for (const code of level === null ? [] : GENERIC_CODES) await rate(id, code, level ?? 0);
    return id;
  }
  const rate = (resultId: number, code: string, level: number) =>
    add('assessment_result_level', { result_id: resultId, competency_code: code, level });

  const profileOf = (employeeId: number) => profiles.profile(editor, employeeId, RULES);
  const inState = async (state: ExpiryState, filter: object = {}, by: Editor = editor) =>
    (await expiries.list(by, { months: 12, validityYears: 3, ...filter }, state, ALL)).items.map(
      ({ id }) => id,
    );

  it('explains levels, gaps, JPM and categories against the class default of the post', async () => {
    const { employeeId } = await holder();
    const id = await assess(employeeId, '2025-05-14', 200, { given_jpm: 90_000_000, accreditation: 'C' });
    await database.owner(
      `update assessment_result_level set level = 0 where result_id = $1 and competency_code in ('M.01', 'M.02')`,
      [id],
    );
    const profile = await profileOf(employeeId);
    expect(profile).toMatchObject({ standing: 'assessed', standardByDefault: true, standardFrom: null });
    expect(profile.competencies[0]).toEqual({
      code: 'M.01',
      name: 'Integritas',
      achieved: 0,
      standard: 200,
      byDefault: true,
      gap: -200,
    });
    // Sum 14 against 18: 77.777778 is Kurang Optimal although it shows as 77.78.
    expect(profile.results[0]).toMatchObject({
      match: {
        value: '77.777778',
        source: 'computed',
        categories: { mapping: 'kurangOptimal', selection: 'MMS' },
      },
      given: { jpm: '90.000000', jpmDiffers: true },
      accreditationStanding: 'accredited',
      needsReassessment: false,
      validUntil: '2028-05-14',
      validity: 'valid',
    });
  });

  it('measures against the standard in force today, of which a class default may fill a hole', async () => {
    const { employeeId, positionId } = await holder();
    await assess(employeeId, '2025-05-14', 300);
    for (const [from, level] of [
      ['2024-01-01', 3],
      ['2026-07-01', 5],
    ] as const) {
      const standard = await add('job_standard', { position_id: positionId, effective_from: from });
      for (const code of GENERIC_CODES.slice(from === '2024-01-01' ? 1 : 0)) {
        await add('job_standard_level', { job_standard_id: standard, competency_code: code, level });
      }
    }
    const profile = await profileOf(employeeId);
    expect(profile).toMatchObject({ standardFrom: '2024-01-01', standardByDefault: true });
    expect(profile.competencies.map(({ standard }) => standard)).toEqual([
      200,
      ...Array<number>(8).fill(300),
    ]);
  });

  it('counts the newest valid result even when it is lower', async () => {
    const { employeeId } = await holder();
    await assess(employeeId, '2024-05-14', 300);
    const newest = await assess(employeeId, '2025-05-14', 100);
    const profile = await profileOf(employeeId);
    expect(profile.countingId).toBe(newest);
    expect(profile.results.map(({ match }) => match?.value)).toEqual(['50.000000', '150.000000']);
  });

  it('shows what is missing instead of taking it for zero, and lets an older whole result count', async () => {
    const { employeeId } = await holder();
    const partial = await assess(employeeId, '2026-01-10', null);
    await rate(partial, 'M.01', 300);
    const first = await profileOf(employeeId);
    expect(first).toMatchObject({ standing: 'incomplete', countingId: null });
    expect(first.results[0]).toMatchObject({ match: null, unrated: GENERIC_CODES.slice(1) });
    expect(first.competencies.slice(0, 2).map(({ achieved, gap }) => [achieved, gap])).toEqual([
      [300, 100],
      [null, null],
    ]);
    expect(await inState('never')).toContain(employeeId);
    const whole = await assess(employeeId, '2025-01-10', 200);
    expect((await profileOf(employeeId)).countingId).toBe(whole);
  });

  it.each([
    ['2023-06-30', null, 'assessed', 'expiring', '2026-06-30'],
    ['2023-06-29', null, 'expired', 'expired', '2026-06-29'],
    ['2025-05-14', '2026-06-30', 'assessed', 'expiring', '2026-06-30'],
    ['2025-05-14', '2026-06-29', 'expired', 'expired', '2026-06-29'],
    ['2024-06-30', null, 'assessed', 'expiring', '2027-06-30'],
    ['2024-07-01', null, 'assessed', 'valid', '2027-07-01'],
    ['2024-02-29', null, 'assessed', 'expiring', '2027-02-28'],
  ] as const)(
    'assessed on %s, given until %s: %s, %s until %s',
    async (day, given, standing, validity, until) => {
      const { employeeId } = await holder();
      await assess(employeeId, day, 200, { valid_until: given });
      const profile = await profileOf(employeeId);
      expect(profile.standing).toBe(standing);
      expect(profile.results[0]).toMatchObject({ validity, validUntil: until });
      for (const state of ['expiring', 'expired'] as const) {
        expect((await inState(state)).includes(employeeId)).toBe(state === validity);
      }
      const found = (
        await expiries.list(
          editor,
          { months: 60, validityYears: 3 },
          standing === 'expired' ? 'expired' : 'expiring',
          ALL,
        )
      ).items.find(({ id }) => id === employeeId);
      expect(found?.validUntil).toBe(until);
    },
  );

  it('marks a rise in jenjang and an organiser not accredited for the class', async () => {
    const { employeeId } = await holder('administrator');
    await assess(employeeId, '2025-05-14', 300, { assessed_level: 'pengawas', accreditation: 'C' });
    expect((await profileOf(employeeId)).results[0]).toMatchObject({
      needsReassessment: true,
      accreditationStanding: 'notAccredited',
    });
  });

  it('says when there is no post to measure against, and no result', async () => {
    const employeeId = await tree.person({ name: 'Tanpa Jabatan', unitId: roads });
    expect(await profileOf(employeeId)).toMatchObject({ standing: 'neverAssessed', level: null });
    await assess(employeeId, '2025-05-14', 300);
    const profile = await profileOf(employeeId);
    expect(profile).toMatchObject({ standing: 'noPost', countingId: null });
    expect(profile.competencies[0]).toMatchObject({ achieved: 300, standard: null, gap: null });
    expect(await inState('never')).not.toContain(employeeId);
  });

  it('scores the eight potential aspects only when all are there', async () => {
    const { employeeId } = await holder();
    const id = await assess(employeeId, '2025-05-14', 200);
    await insertRow(database, 'assessment_result_aspect', {
      agency_id: editor.agencyId,
      result_id: id,
      aspect_code: 'intellectual',
      value: 400,
    });
    const { potential } = await profileOf(employeeId);
    expect(potential).toMatchObject({ resultId: id, score: null });
    expect(potential?.aspects.map(({ value }) => value)).toEqual([400, ...Array<null>(7).fill(null)]);
  });

  it('notes who read whose result, and refuses people outside of the unit', async () => {
    const { employeeId } = await holder();
    await profileOf(employeeId);
    const readings = await database.owner<{ what: string }>(
      'select what from audit_reading where agency_id = $1 and employee_id = $2 and account_id = $3',
      [editor.agencyId, employeeId, editor.accountId],
    );
    expect(readings).toEqual([{ what: 'assessment.result' }]);
    await expect(profiles.profile({ ...editor, orgUnitId: health }, employeeId, RULES)).rejects.toMatchObject(
      {
        code: 'employee.not-found',
      },
    );
  });

  it('narrows lists to unit and kelompok jenjang, counts them, and pages without loss', async () => {
    const people = [];
    for (const day of ['2023-08-01', '2023-08-01', '2022-01-01']) {
      const { employeeId } = await holder('administrator', health);
      await assess(employeeId, day, 200);
      people.push(employeeId);
    }
    const { employeeId: never } = await holder('pengawas', health);
    const within = { ...editor, orgUnitId: health };
    expect(await inState('expiring', {}, within)).toEqual(people.slice(0, 2));
    expect(await inState('expired', { orgUnitId: health })).toEqual(people.slice(2));
    expect(await inState('never', {}, within)).toEqual([never]);
    expect(await inState('never', { levelGroup: 'administrator' }, within)).toEqual([]);
    expect(await expiries.counts(within, { months: 12, validityYears: 3 })).toEqual({
      valid: 0,
      expiring: 2,
      expired: 1,
      never: 1,
    });
    expect(await expiries.counts(within, { months: 1, validityYears: 3 })).toEqual({
      valid: 2,
      expiring: 0,
      expired: 1,
      never: 1,
    });
    const first = await expiries.list(within, { months: 12, validityYears: 3 }, 'expiring', {
      after: null,
      limit: 1,
    });
    const second = await expiries.list(within, { months: 12, validityYears: 3 }, 'expiring', {
      after: first.nextKey,
      limit: 1,
    });
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(people.slice(0, 2));
    expect(second.nextKey).toBeNull();
  });
});
