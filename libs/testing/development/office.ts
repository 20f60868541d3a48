import { GENERIC_CODES } from '#libs/domain/competency';
import { TestTree } from '../directory/test-tree.js';
import { insertNumbered } from '../filled/insert.js';
import { addSignedInMember } from '../members.js';
import { addAgency } from '../tenants.js';
import type { TestDatabase } from '../test-database.js';

/** A member as the features see one who is signed in. */
export interface OfficeMember {
  readonly agencyId: number;
  readonly accountId: number;
  readonly membershipId: number;
  readonly role: 'hrAnalyst' | 'superior' | 'participant';
  readonly source: 'page';
  readonly orgUnitId: number | null;
  readonly timeZone: string;
}

/** People below what their posts ask, and those who write and approve their plans. */
export class DevelopmentOffice {
  private constructor(
    private readonly database: TestDatabase,
    readonly agencyId: number,
    private readonly word: string,
    readonly tree: TestTree,
    readonly roads: number,
    readonly health: number,
  ) {}

  static async open(database: TestDatabase, word: string): Promise<DevelopmentOffice> {
    const { agencyId } = await addAgency(database, word);
    const tree = new TestTree(database, agencyId);
    const roads = await tree.unit('Dinas Pekerjaan Umum');
    const health = await tree.unit('Dinas Kesehatan');
    return new DevelopmentOffice(database, agencyId, word, tree, roads, health);
  }

  async member(role: OfficeMember['role'], unit?: number): Promise<OfficeMember> {
    const { agencyId, word } = this;
    const bounds = unit === undefined ? {} : { orgUnitId: unit };
    const { accountId, membershipId } = await addSignedInMember(
      this.database,
      { agencyId, word },
      role,
      bounds,
    );
    const where = { orgUnitId: unit ?? null, timeZone: 'Asia/Makassar' };
    return { agencyId, accountId, membershipId, role, source: 'page', ...where };
  }

  /** A pengawas at level 2, apart from M.01 and M.02 at `level`. @returns the employee's id */
  async person(unit: number, level = 100): Promise<number> {
    const post = { level: 'pengawas', kind: 'structural', name: 'Kepala Seksi' };
    const { employeeId } = await this.tree.placed(unit, { name: 'Orang' }, post);
    const resultId = await this.add('assessment_result', {
      employee_id: employeeId,
      assessed_on: '2025-05-14',
      purpose: 'mapping',
    });
    for (const competency_code of GENERIC_CODES) {
      const rated = ['M.01', 'M.02'].includes(competency_code) ? level : 200;
      await this.add('assessment_result_level', { result_id: resultId, competency_code, level: rated });
    }
    return employeeId;
  }

  /** The person's own account. */
  async self(employeeId: number): Promise<OfficeMember> {
    const self = await this.member('participant');
    await this.tie(self, employeeId);
    return self;
  }

  /** Says whose account a membership is; null: nobody's. */
  async tie({ membershipId }: OfficeMember, employeeId: number | null): Promise<void> {
    await this.database.owner('update membership set employee_id = $1 where id = $2', [
      employeeId,
      membershipId,
    ]);
  }

  /** Makes the person's result that of an own event, not released. */
  async makeOwn(employeeId: number): Promise<void> {
    const eventId = await this.add('assessment_event', {
      name: 'Pemetaan',
      purpose: 'mapping',
      method: 'simple',
      assessed_level: 'pengawas',
      institution: 'UPT Penilaian',
      starts_on: '2025-05-14',
      ends_on: '2025-05-14',
    });
    const seat = { event_id: eventId, employee_id: employeeId, number: 1 };
    const participantId = await this.add('assessment_participant', seat);
    await this.database.owner('update assessment_result set participant_id = $1 where employee_id = $2', [
      participantId,
      employeeId,
    ]);
  }

  private add(table: string, values: object): Promise<number> {
    return insertNumbered(this.database, table, { agency_id: this.agencyId, ...values });
  }
}
