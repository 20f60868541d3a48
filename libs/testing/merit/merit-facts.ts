import { PRESETS } from '#libs/domain/scoring';
import { insertNumbered } from '../filled/insert.js';
import type { TestDatabase } from '../test-database.js';

/** An appointment; what is left out is an ordinary one of 2026 that points to nothing. */
export interface TestAppointment {
  readonly employeeId: number;
  readonly positionId: number;
  readonly level: string;
  /** Where the person stood before, and its jenjang. */
  readonly previousPositionId?: number;
  readonly previousLevel?: string;
  readonly effectiveFrom?: string;
  readonly talentPeriodId?: number;
  readonly successionPlanId?: number;
  readonly bknNumber?: string;
  readonly voided?: boolean;
}

/** Arranges what the merit index reads of one agency past the features that keep it. */
export class MeritFacts {
  private count = 0;

  constructor(
    private readonly database: TestDatabase,
    readonly agencyId: number,
  ) {}

  /** A result with a JPM, so that competency was measured. */
  assessed(employeeId: number, assessedOn: string, more: object = {}): Promise<number> {
    const row = {
      employee_id: employeeId,
      assessed_on: assessedOn,
      purpose: 'mapping',
      given_jpm: 80_000_000,
    };
    return this.add('assessment_result', { ...row, ...more });
  }

  standard(positionId: number, effectiveFrom: string): Promise<number> {
    return this.add('job_standard', { position_id: positionId, effective_from: effectiveFrom });
  }

  /** A talent period of the year; a state from 'approved' on has its decree. */
  async period(year: number, state: string): Promise<number> {
    const serial = ++this.count;
    const policy = await this.add('scoring_policy', { code: `P-${serial}`, name: `Pedoman ${serial}` });
    const version = await this.add('scoring_policy_version', {
      scoring_policy_id: policy,
      number: 1,
      definition: JSON.stringify(PRESETS.A),
    });
    const decree = { decree_number: `800/${serial}`, decree_date: `${year}-05-02` };
    return this.add('talent_period', {
      cycle_year: year,
      name: `Periode ${serial}`,
      reference_date: `${year}-04-01`,
      policy_version_id: version,
      levels: ['jptPratama'],
      state,
      ...(['approved', 'published', 'archived'].includes(state) ? decree : {}),
    });
  }

  /** A plan for a post; with `employeeId` as its ranked successor. */
  async plan(positionId: number, periodId: number, state: string, employeeId?: number): Promise<number> {
    const decree = { decree_number: `R-${++this.count}`, decree_date: '2026-05-10' };
    const id = await this.add('succession_plan', {
      position_id: positionId,
      period_id: periodId,
      state,
      reason: 'Rencana',
      ...decree,
      valid_from: '2026-05-10',
      valid_until: '2027-05-09',
    });
    if (employeeId !== undefined)
      await this.add('succession_plan_member', {
        succession_plan_id: id,
        employee_id: employeeId,
        place: 1,
        list: 'longList',
        rank: 1,
        keys: '[]',
        readiness: 'now',
      });
    return id;
  }

  /** An appointment with the holding it made. */
  async appointed(appointment: TestAppointment): Promise<number> {
    const day = appointment.effectiveFrom ?? '2026-03-02';
    const post = { employee_id: appointment.employeeId, position_id: appointment.positionId };
    const holding = (more: object) => this.add('holding', { ...post, kind: 'definitive', ...more });
    const before = appointment.previousPositionId;
    const ended = before
      ? await holding({ since: '2019-01-01', until: '2019-12-31', position_id: before })
      : null;
    const voided = appointment.voided ? { voided_at: new Date(), void_reason: 'Salah catat' } : {};
    const holdingId = await holding({ since: day, until: day, ...voided });
    const papers = appointment.bknNumber ? { bkn_number: appointment.bknNumber, bkn_date: day } : {};
    return this.add('appointment', {
      ...post,
      route: appointment.talentPeriodId ? 'talentPool' : 'rotation',
      level: appointment.level,
      previous_level: ended === null ? null : (appointment.previousLevel ?? appointment.level),
      ended_holding_id: ended,
      talent_period_id: appointment.talentPeriodId ?? null,
      succession_plan_id: appointment.successionPlanId ?? null,
      reason: 'Alasan',
      decree_number: `SK ${++this.count}`,
      decree_date: day,
      effective_from: day,
      holding_id: holdingId,
      ...papers,
    });
  }

  private add(table: string, values: object): Promise<number> {
    return insertNumbered(this.database, table, { agency_id: this.agencyId, ...values });
  }
}
