import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES } from '#libs/domain/competency';
import type { Editor, PageWish } from '#libs/features/directory/access';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { TestTree } from '#libs/testing/directory';
import { insertNumbered } from '#libs/testing/filled';
import { AssessmentModule } from '../assessment.module.js';
import { ProfilesQueries } from '../profiles/profiles.queries.js';
import {
  GapExportService,
  type GapFilter,
  type GapMeasure,
  GapsQueries,
  HeatMapQueries,
  SMALLEST_GROUP,
} from './index.js';

const MEASURE: GapMeasure = {
  today: calendarDate('2026-06-30'),
  variant: 'V1',
  validityYears: 3,
  counting: 'newest',
  releasedOnly: false,
};
const ALL: PageWish = { after: null, limit: 200 };

describe('gaps and the heat map on PostgreSQL', () => {
  let database: TestDatabase;
  let platform: TestingModule;
  let tree: TestTree;
  let editor: Editor;
  let town: number;
  const units: Record<string, number> = {};

  beforeAll(async () => {
    database = await createTestDatabase();
    platform = await createTestPlatform(database, { imports: [AssessmentModule] });
    const { agencyId, accountId } = await addAgency(database, 'celah');
    const zone = { orgUnitId: null, timeZone: 'Asia/Makassar' };
    editor = { agencyId, accountId, role: 'hrAnalyst', source: 'page', ...zone };
    tree = new TestTree(database, agencyId);
    town = await tree.unit('Pemerintah Kabupaten');
    for (const name of ['Pekerjaan Umum', 'Kesehatan', 'Perhubungan']) {
      units[name] = await tree.unit(`Dinas ${name}`, town);
    }
  });
  afterAll(async () => {
    await platform.close();
    await database.drop();
  });

  const unit = (name: string) => units[name] ?? 0;
  const add = (table: string, values: object) =>
    insertNumbered(database, table, { agency_id: editor.agencyId, ...values });

  /** Rates the nine at level 2, which is what a pengawas needs, apart from what `levels` says. */
  async function assess(employeeId: number, levels: Record<string, number> = {}, more: object = {}) {
    const row = { employee_id: employeeId, assessed_on: '2025-05-14', purpose: 'mapping', ...more };
    const resultId = await add('assessment_result', row);
    const rated = { ...Object.fromEntries(GENERIC_CODES.map((code) => [code, 200])), ...levels };
    for (const [competency_code, level] of Object.entries(rated)) {
      await add('assessment_result_level', { result_id: resultId, competency_code, level });
    }
    return resultId;
  }
  const holder = (unitId: number, level = 'pengawas') =>
    tree.placed(unitId, { name: 'Orang' }, { level, kind: 'structural', name: `Jabatan ${level}` });
  const gapsOf = async (filter: GapFilter, by = editor, measure = MEASURE) =>
    (await platform.get(GapsQueries).list(by, filter, measure, ALL)).items;
  const mapOf = (
    filter: { orgUnitId?: number; levelGroup?: 'pengawas' } = {},
    columns: 'units' | 'classes' = 'units',
  ) => platform.get(HeatMapQueries).map(editor, { columns, ...filter }, MEASURE);

  it('finds the same gaps as the profile tells, of the present post and of a target', async () => {
    const { employeeId, positionId } = await holder(unit('Perhubungan'));
    const standard = await add('job_standard', { position_id: positionId, effective_from: '2024-01-01' });
    for (const [competency_code, level] of [
      ['M.03', 4],
      ['T.JALAN', 3],
    ]) {
      await add('job_standard_level', { job_standard_id: standard, competency_code, level });
    }
    await assess(
      employeeId,
      { 'M.01': 150, 'T.JALAN': 250, 'M.09': 500 },
      { institution: 'Lembaga Lain', accreditation: 'B' },
    );
    const target = await tree.post(unit('Perhubungan'), { level: 'administrator', kind: 'structural' });
    for (const targetPositionId of [null, target]) {
      const profile = await platform
        .get(ProfilesQueries)
        .profile(editor, employeeId, MEASURE, targetPositionId);
      const { competencies, technical } = profile.target ?? profile;
      const told = [...competencies, ...technical].filter(({ gap }) => gap !== null && gap < 0);
      const [row] = await gapsOf({ employeeId, targetPositionId: targetPositionId ?? undefined });
      expect(row?.gaps.toSorted((a, b) => (a.code < b.code ? -1 : 1))).toEqual(
        told.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      );
      expect(row).toMatchObject({ origin: 'external', institution: 'Lembaga Lain', accreditation: 'B' });
    }
    const [present] = await gapsOf({ employeeId });
    expect(present?.gaps.map(({ code, gap, byDefault }) => [code, gap, byDefault])).toEqual([
      ['M.03', -200, false],
      ['M.01', -50, true],
      ['T.JALAN', -50, false],
    ]);
    expect(await gapsOf({ employeeId, code: 'M.09' })).toEqual([]);
  });

  it('takes the newest valid result, and of own ones only released where asked', async () => {
    const { employeeId } = await holder(unit('Perhubungan'));
    await assess(employeeId, { 'M.01': 100 }, { assessed_on: '2024-05-14' });
    const event = await add('assessment_event', {
      name: 'Pemetaan Pengawas',
      purpose: 'mapping',
      method: 'simple',
      assessed_level: 'pengawas',
      institution: 'UPT Penilaian',
      starts_on: '2025-05-14',
      ends_on: '2025-05-14',
    });
    const participant = await add('assessment_participant', {
      event_id: event,
      employee_id: employeeId,
      number: 1,
    });
    const own = await assess(employeeId, { 'M.02': 100 }, { participant_id: participant });
    const codes = async (releasedOnly: boolean) =>
      (await gapsOf({ employeeId }, editor, { ...MEASURE, releasedOnly }))[0]?.gaps.map(({ code }) => code);
    expect([await codes(false), await codes(true)]).toEqual([['M.02'], ['M.01']]);
    const report = { participant_id: participant, result_id: own, number: '1', content: '{}' };
    const reportId = await add('assessment_report', report);
    expect(await codes(true)).toEqual(['M.01']);
    await database.owner(`update assessment_report set state = 'released' where id = $1`, [reportId]);
    expect(await codes(true)).toEqual(['M.02']);
    const profile = await platform.get(ProfilesQueries).profile(editor, employeeId, MEASURE);
    expect(profile.results.map(({ origin, eventName }) => [origin, eventName])).toEqual([
      ['own', 'Pemetaan Pengawas'],
      ['external', null],
    ]);
    await database.owner(`update assessment_result set valid_until = '2026-06-29' where employee_id = $1`, [
      employeeId,
    ]);
    expect(await codes(false)).toBeUndefined();
  });

  it('narrows to unit, class and the viewer, the widest first, and tells each person', async () => {
    const first = await holder(unit('Kesehatan'));
    const second = await holder(unit('Kesehatan'));
    await assess(first.employeeId, { 'M.01': 150 });
    await assess(second.employeeId, { 'M.01': 100, 'M.02': 100 });
    const people = async (filter: GapFilter, by = editor) => (await gapsOf(filter, by)).map(({ id }) => id);
    const both = [second.employeeId, first.employeeId];
    const within = { ...editor, orgUnitId: unit('Kesehatan') };
    expect(await people({ orgUnitId: unit('Kesehatan') })).toEqual(both);
    expect(await people({}, within)).toEqual(both);
    expect(await people({ orgUnitId: unit('Perhubungan') }, within)).toEqual([]);
    expect(await people({ levelGroup: 'administrator' }, within)).toEqual([]);
    const page = await platform.get(GapsQueries).list(within, {}, MEASURE, { after: null, limit: 1 });
    const next = await platform.get(GapsQueries).list(within, {}, MEASURE, { after: page.nextKey, limit: 1 });
    expect([...page.items, ...next.items].map(({ id }) => id)).toEqual(both);
    const readings = await database.owner<{ count: number }>(
      `select count(*)::int as count from audit_reading where what = 'competency.gaps' and employee_id = $1`,
      [first.employeeId],
    );
    expect(readings[0]?.count).toBe(3);
    const foreign = await tree.post(unit('Perhubungan'));
    await expect(people({ targetPositionId: foreign }, within)).rejects.toMatchObject({
      code: 'position.not-found',
      details: { field: 'targetPositionId' },
    });
  });

  it('writes the list as a file and notes everybody in it', async () => {
    const { employeeId } = await holder(unit('Kesehatan'));
    await assess(employeeId, { 'M.05': 175 }, { institution: 'Lembaga Lain', accreditation: 'A' });
    const file = await platform.get(GapExportService).prepare(editor, { employeeId }, MEASURE, 'csv');
    const body = new PassThrough();
    const [written] = await Promise.all([text(body), file.writeTo(body)]);
    expect(written.trim().split('\n')).toHaveLength(2);
    expect(written).toMatch(/M\.05.*1[.,]75.*2.*-0[.,]25.*ya.*dari lembaga lain.*Lembaga Lain.*A/);
    const noted = await database.owner(
      `select 1 from audit_reading where what = 'export.competency.gaps' and employee_id = $1`,
      [employeeId],
    );
    expect(noted).toHaveLength(1);
  });

  it('hides means over fewer than five people, and sums units up with what is below them', async () => {
    const below = await tree.unit('Bidang Jalan', unit('Pekerjaan Umum'));
    for (let count = 0; count < SMALLEST_GROUP - 1; count++) {
      const { employeeId } = await holder(unit('Pekerjaan Umum'));
      await assess(employeeId, { 'M.01': 100 });
    }
    const cell = async (orgUnitId?: number, columnId = unit('Pekerjaan Umum')) => {
      const { columns, rows } = await mapOf({ orgUnitId });
      const place = columns.findIndex((column) => column.orgUnitId === columnId);
      return rows.find(({ code }) => code === 'M.01')?.cells[place];
    };
    expect(await cell()).toEqual({ measured: 4, mean: null, hidden: true });
    const { employeeId } = await holder(below);
    await assess(employeeId, { 'M.01': 300 });
    // (4 x -1 + 1) / 5
    expect(await cell()).toEqual({ measured: 5, mean: '-0.600000', hidden: false });
    expect(await cell(unit('Pekerjaan Umum'), below)).toMatchObject({ measured: 1, hidden: true });
    const opened = await mapOf({ orgUnitId: unit('Pekerjaan Umum') });
    expect(opened).toMatchObject({ orgUnitId: unit('Pekerjaan Umum'), parentId: town });
    expect(opened.columns.map(({ orgUnitId, isItself }) => [orgUnitId, isItself])).toEqual([
      [unit('Pekerjaan Umum'), true],
      [below, false],
    ]);
    const classes = await mapOf({ orgUnitId: unit('Pekerjaan Umum') }, 'classes');
    expect(classes.columns.map(({ levelGroup }) => levelGroup)).toEqual(['pengawas']);
    expect(classes.rows[0]?.cells).toEqual([{ measured: 5, mean: '-0.600000', hidden: false }]);
    await expect(mapOf({ orgUnitId: 999_999 })).rejects.toMatchObject({ code: 'orgUnit.not-found' });
  });
});
