import { PRESETS } from '#libs/domain/scoring';
import type { TestDatabase } from '../test-database.js';

/** What a decided period says of an invented person; what is left out is ordinary. */
export interface PoolMember {
  readonly box?: number;
  /** Whole points. */
  readonly kinerja?: number;
  readonly potensial?: number;
  /** 2 member of the KRS, 1 waits for verification, 0 neither. */
  readonly pool?: number;
}

const MICRO = 1_000_000;

/** Arranges talent periods with results past the features, for tests about what is drawn from a talent pool. */
export class TestPool {
  private constructor(
    private readonly database: TestDatabase,
    private readonly agencyId: number,
    readonly periodId: number,
    private readonly year: number,
  ) {}

  /** A period of the year, set or in another state, whose population are managers and JF. */
  static async open(
    database: TestDatabase,
    agencyId: number,
    { year = 2026, state = 'approved' } = {},
  ): Promise<TestPool> {
    const insert = async (table: string, values: Readonly<Record<string, unknown>>) => {
      const entries = Object.entries({ agency_id: agencyId, ...values });
      const places = entries.map((_, index) => `$${index + 1}`);
      const [row] = await database.owner<{ id: number }>(
        `insert into ${table} (${entries.map(([name]) => name).join(', ')}) values (${places.join(', ')}) returning id`,
        entries.map(([, value]) => value),
      );
      return row?.id ?? 0;
    };
    const code = `uji-${year}-${state}`;
    const policyId = await insert('scoring_policy', { code, name: `Pedoman ${code}` });
    const versionId = await insert('scoring_policy_version', {
      scoring_policy_id: policyId,
      number: 1,
      definition: JSON.stringify(PRESETS.A),
    });
    const periodId = await insert('talent_period', {
      cycle_year: year,
      name: `Periode ${code}`,
      reference_date: `${year}-01-31`,
      policy_version_id: versionId,
      levels: ['jptPratama', 'administrator', 'pengawas', 'pelaksana', 'jfAhliMadya', 'jfAhliMuda'],
      state,
      decree_number: '821/1',
      decree_date: `${year}-01-31`,
    });
    return new TestPool(database, agencyId, periodId, year);
  }

  /** Puts somebody into the period, in the post they held on its reference date. */
  async add(employeeId: number, positionId: number, member: PoolMember = {}): Promise<void> {
    const { box = 9, kinerja = 90, potensial = 90, pool = 2 } = member;
    const key = [this.agencyId, this.year, this.periodId, employeeId];
    await this.database.owner(
      `insert into talent_input (agency_id, cycle_year, period_id, employee_id, position_id, study_leave, status_gate,
         standard_by_default, learning_complete, discipline_complete, discipline_recent, discipline_appealed, provisional)
       values ($1, $2, $3, $4, $5, false, 'met', false, true, true, false, false, '{}')`,
      [...key, positionId],
    );
    await this.database.owner(
      `insert into talent_result (agency_id, cycle_year, period_id, employee_id, revision, kinerja, potensial, talent_score,
         box, gate_status, gate_rating, gate_competency, gate_training, gate_discipline, gate_retirement, pool)
       values ($1, $2, $3, $4, 1, $5, $6, $7, $8, 2, 2, 2, 2, 2, 2, $9)`,
      [...key, kinerja * MICRO, potensial * MICRO, ((kinerja + potensial) / 2) * MICRO, box, pool],
    );
  }
}
