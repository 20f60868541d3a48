import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import { GENERIC_CODES, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import type { Editor } from '#libs/features/directory/access';
import { addAgency, createTestDatabase, createTestPlatform, type TestDatabase } from '#libs/testing';
import { insertNumbered } from '#libs/testing/filled';
import { PeriodsService, PoliciesService, TalentComputation, TalentPoolModule } from '../index.js';

let database: TestDatabase;
let platform: TestingModule;
let editor: Editor;
let periodId: number;

const add = (table: string, values: object) =>
  insertNumbered(database, table, { agency_id: editor.agencyId, ...values });

beforeAll(async () => {
  database = await createTestDatabase();
  platform = await createTestPlatform(database, { imports: [TalentPoolModule] });
  const { agencyId, accountId } = await addAgency(database, 'banjar');
  const timeZone = 'Asia/Makassar';
  editor = { agencyId, accountId, role: 'hrAnalyst', source: 'page', orgUnitId: null, timeZone };
  const { id } = await platform.get(PoliciesService).adopt(editor, 'C');
  const period = await platform.get(PeriodsService).create(editor, {
    name: 'Periode C',
    referenceDate: calendarDate('2026-06-30'),
    levels: ['pengawas'],
    excludedFamilies: [],
    includePppk: false,
    policyVersionId: id,
  });
  periodId = period.id;
});
afterAll(async () => {
  await platform.close();
  await database.drop();
});

/** A pengawas with a predicate and an assessment result of all nine levels, all aspects and a technical competency. */
async function pengawas(code: string): Promise<number> {
  const org_unit_id = await add('org_unit', { code, name: `Dinas ${code}` });
  const position = { code, name: `Kepala ${code}`, kind: 'structural', level: 'pengawas', org_unit_id };
  const position_id = await add('position', position);
  const employee_id = await add('employee', {
    nip: `19800101200501100${code}`,
    name: `Orang ${code}`,
    employment_type: 'pns',
    legal_status: 'active',
  });
  await add('holding', { employee_id, position_id, kind: 'definitive', since: '2020-01-01' });
  await add('performance_rating', { employee_id, year: 2025, predicate: 'good' });
  const job_standard_id = await add('job_standard', { position_id, effective_from: '2024-01-01' });
  await add('job_standard_level', { job_standard_id, competency_code: 'T.01', level: 4 });
  const result_id = await add('assessment_result', {
    employee_id,
    assessed_on: '2025-05-14',
    purpose: 'mapping',
  });
  for (const competency_code of GENERIC_CODES)
    await add('assessment_result_level', { result_id, competency_code, level: 200 });
  await add('assessment_result_level', { result_id, competency_code: 'T.01', level: 300 });
  for (const aspect_code of POTENTIAL_ASPECTS)
    await add('assessment_result_aspect', { result_id, aspect_code, value: 400 });
  return employee_id;
}

it('preset C gives a box from the figures of the agency, and names those that are missing', async () => {
  const whole = await pengawas('1');
  const partly = await pengawas('2');
  const figures = Object.fromEntries(
    [40, 8, 3, 3, 5, 8, 3, 5, 5, 5].map((points, place) => [`figure${place + 1}`, points * 1_000_000]),
  );
  await add('agency_figure', { employee_id: whole, as_of: '2025-12-31', ...figures, figure11: 5_000_000 });
  await add('agency_figure', { employee_id: partly, as_of: '2025-12-31', ...figures, figure4: null });
  await platform.get(TalentComputation).everybody(editor, periodId, null, async () => undefined);
  const rows = await database.owner(
    `select r.kinerja, r.potensial, r.box, r.missing, i.technical_competence as technical
     from talent_result r join talent_input i using (cycle_year, agency_id, period_id, employee_id)
     where r.agency_id = $1 order by r.employee_id`,
    [editor.agencyId],
  );
  // 35 + 40; 16 of potential, 30 of a full JPM, 35 and 15 of the figures; 300 of 400 technical.
  expect(rows).toEqual([
    { kinerja: 75_000_000, potensial: 96_000_000, box: 9, missing: null, technical: 75_000_000 },
    {
      kinerja: 75_000_000,
      potensial: null,
      box: null,
      missing: ['position', 'certificate'],
      technical: 75_000_000,
    },
  ]);
});
