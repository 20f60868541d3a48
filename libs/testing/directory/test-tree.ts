import type { TestDatabase } from '../test-database.js';

/** An invented post; what is left out is ordinary. */
export interface TestPost {
  readonly name?: string;
  readonly kind?: string;
  readonly level?: string;
  readonly echelon?: string;
  readonly headcount?: number;
  readonly retirementAge?: number;
}

/** An invented person; what is left out is blank, apart from a NIP nobody else has. */
export interface TestPerson {
  readonly name: string;
  readonly nip?: string;
  readonly birthDate?: string;
  readonly employmentType?: string;
  readonly legalStatus?: string;
  /** Unit of the file, for people without a post. */
  readonly unitId?: number;
}

/** Arranges units, posts and people of one agency past the features, for tests about what is read from them. */
export class TestTree {
  private count = 0;

  constructor(
    private readonly database: TestDatabase,
    readonly agencyId: number,
  ) {}

  unit(name: string, parentId: number | null = null): Promise<number> {
    return this.insert('org_unit', { code: `U${++this.count}`, name, parent_id: parentId });
  }

  post(unitId: number, post: TestPost = {}): Promise<number> {
    const { name = 'Analis', kind = 'executor', level = 'pelaksana', headcount = 1 } = post;
    return this.insert('position', {
      code: `P${++this.count}`,
      name,
      kind,
      level,
      headcount,
      echelon: post.echelon ?? null,
      retirement_age: post.retirementAge ?? null,
      org_unit_id: unitId,
    });
  }

  person(person: TestPerson): Promise<number> {
    const serial = String(++this.count).padStart(4, '0');
    return this.insert('employee', {
      nip: person.nip ?? `19850101201001${1 + Number(serial[0])}${serial.slice(1)}`,
      name: person.name,
      birth_date: person.birthDate ?? null,
      employment_type: person.employmentType ?? 'pns',
      legal_status: person.legalStatus ?? 'active',
      org_unit_id: person.unitId ?? null,
    });
  }

  /** Both days are days of the holding. */
  hold(
    employeeId: number,
    positionId: number,
    kind = 'definitive',
    since = '2020-01-01',
    until: string | null = null,
  ): Promise<number> {
    return this.insert('holding', { employee_id: employeeId, position_id: positionId, kind, since, until });
  }

  rank(employeeId: number, grade: number, since: string | null, scheme = 'pns'): Promise<number> {
    return this.insert('employee_rank', { employee_id: employeeId, scheme, grade, since });
  }

  /** A person with a definitive post of their own in a unit. */
  async placed(
    unitId: number,
    person: TestPerson,
    post: TestPost = {},
  ): Promise<{ employeeId: number; positionId: number }> {
    const [employeeId, positionId] = [await this.person(person), await this.post(unitId, post)];
    await this.hold(employeeId, positionId);
    return { employeeId, positionId };
  }

  private async insert(table: string, values: Readonly<Record<string, unknown>>): Promise<number> {
    const entries = Object.entries({ agency_id: this.agencyId, ...values });
    const places = entries.map((_, index) => `$${index + 1}`);
    const [row] = await this.database.owner<{ id: number }>(
      `insert into ${table} (${entries.map(([name]) => name).join(', ')}) values (${places.join(', ')}) returning id`,
      entries.map(([, value]) => value),
    );
    return row?.id ?? 0;
  }
}
