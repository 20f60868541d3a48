import type { TestingModule } from '@nestjs/testing';
import { calendarDate } from '#libs/domain/calendar';
import type { Editor } from '#libs/features/directory/access';
import {
  ExplanationQueries,
  PeriodsService,
  PoliciesService,
  TalentComputation,
  TalentPeopleReaction,
  TalentPoolModule,
} from '#libs/features/talent-pool';
import { Work } from '#libs/platform/database';
import { insertNumbered } from '../filled/insert.js';
import { createTestPlatform } from '../platform.js';
import { addAgency } from '../tenants.js';
import { createTestDatabase, type TestDatabase } from '../test-database.js';

const DAY = '2026-06-30';
const TABLES = ['award', 'assignment', 'training', 'positionHistory', 'discipline'];

type React = TalentPeopleReaction['react'];

/** An agency whose data are declared complete, with a period of preset B and people to put into it. */
export class TalentDesk {
  private serial = 0;

  private constructor(
    readonly database: TestDatabase,
    readonly platform: TestingModule,
    readonly editor: Editor,
    /** Unit of everybody. */
    private readonly office: number,
    /** A period of preset B on 30 June 2026, of pengawas. */
    readonly periodId: number,
  ) {}

  static async open(): Promise<TalentDesk> {
    const database = await createTestDatabase();
    const platform = await createTestPlatform(database, { imports: [TalentPoolModule] });
    const { agencyId, accountId } = await addAgency(database, 'talenta');
    const editor: Editor = {
      agencyId,
      accountId,
      role: 'hrAnalyst',
      source: 'page',
      orgUnitId: null,
      timeZone: 'Asia/Makassar',
    };
    const add = (table: string, values: object) =>
      insertNumbered(database, table, { agency_id: agencyId, ...values });
    const root = await add('org_unit', { code: 'R', name: 'Kabupaten' });
    const office = await add('org_unit', { code: 'D', name: 'Dinas', parent_id: root });
    const stated = { org_unit_id: root, complete_until: DAY, stated_by: 'BKPSDM', stated_on: DAY };
    for (const table_code of TABLES) await add('completeness_statement', { ...stated, table_code });
    const { id: policyVersionId } = await platform.get(PoliciesService).adopt(editor, 'B');
    const period = await platform.get(PeriodsService).create(editor, {
      name: 'Periode B',
      referenceDate: calendarDate(DAY),
      levels: ['pengawas'],
      excludedFamilies: [],
      includePppk: false,
      policyVersionId,
    });
    return new TalentDesk(database, platform, editor, office, period.id);
  }

  async close(): Promise<void> {
    await this.platform.close();
    await this.database.drop();
  }

  /** A pengawas in office since 2019, unless said otherwise. */
  async pengawas(more: object = {}, holding: object | null = {}): Promise<number> {
    this.serial += 1;
    const employeeId = await this.add('employee', {
      nip: `19800101200501${1}${String(this.serial).padStart(3, '0')}`,
      name: `Orang ${this.serial}`,
      birth_date: '1980-01-01',
      employment_type: 'pns',
      legal_status: 'active',
      org_unit_id: this.office,
      ...more,
    });
    if (holding) {
      const position = {
        code: `P${this.serial}`,
        name: `Kepala ${this.serial}`,
        kind: 'structural',
        level: 'pengawas',
      };
      const positionId = await this.add('position', { ...position, org_unit_id: this.office });
      const since = { kind: 'definitive', since: '2019-01-03' };
      await this.add('holding', { employee_id: employeeId, position_id: positionId, ...since, ...holding });
    }
    return employeeId;
  }

  /** Worked example B of docs/domain/03, as facts. */
  async exampleB(): Promise<number> {
    const id = await this.pengawas();
    await this.rate(id, 2025, 'good');
    await this.rate(id, 2024, 'good');
    const result = { employee_id: id, assessed_on: '2025-05-14', purpose: 'mapping', accreditation: 'A' };
    await this.add('assessment_result', {
      ...result,
      assessed_level: 'pengawas',
      given_potkom: 93_470_000,
      given_jpm: 90_000_000,
    });
    await this.add('employee_education', { employee_id: id, level: 'S2', field_match: 'match' });
    await this.add('training', {
      employee_id: id,
      kind: 'Teknis',
      name: 'Pelatihan',
      learning_hours: 24,
      ended_on: '2025-03-07',
    });
    const elsewhere = {
      position_name: 'Kasubbag',
      level: 'pelaksana',
      agency_name: 'Kota Lain',
      kind: 'definitive',
    };
    await this.add('position_history', {
      employee_id: id,
      ...elsewhere,
      since: '2010-01-01',
      until: '2018-12-31',
    });
    return id;
  }

  async rate(employeeId: number, year: number, predicate: string): Promise<void> {
    await this.add('performance_rating', { employee_id: employeeId, year, predicate });
  }

  compute(jobId: string | null = null) {
    return this.platform
      .get(TalentComputation)
      .everybody(this.editor, this.periodId, jobId, async () => undefined);
  }

  react(payload: Parameters<React>[1], event: Parameters<React>[2] = 'directory.employeesChanged') {
    const reaction = this.platform.get(TalentPeopleReaction);
    return this.platform.get(Work).run(this.editor, (tx) => reaction.react(tx, payload, event));
  }

  explain(employeeId: number) {
    return this.platform.get(ExplanationQueries).explain(this.editor, this.periodId, employeeId);
  }

  /** What the period stores of somebody. */
  async resultOf(employeeId: number): Promise<Record<string, unknown> | undefined> {
    const [row] = await this.database.owner<Record<string, unknown>>(
      'select * from talent_result where agency_id = $1 and period_id = $2 and employee_id = $3',
      [this.editor.agencyId, this.periodId, employeeId],
    );
    return row;
  }

  private add(table: string, values: object): Promise<number> {
    return insertNumbered(this.database, table, { agency_id: this.editor.agencyId, ...values });
  }
}
