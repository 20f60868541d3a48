import { Injectable } from '@nestjs/common';
import { type Actor, Reader, StaleVersion, Work } from '#libs/platform/database';

/** An agency with how much it holds. */
export interface Agency {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly kind: AgencyKind;
  readonly timeZone: AgencyTimeZone;
  readonly version: number;
  readonly counts: {
    readonly units: number;
    readonly positions: number;
    readonly employees: number;
    readonly users: number;
  };
}

export const AGENCY_KINDS = ['ministry', 'institution', 'province', 'regency', 'city'] as const;
export type AgencyKind = (typeof AGENCY_KINDS)[number];

/** WIB, WITA, WIT. */
export const AGENCY_TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type AgencyTimeZone = (typeof AGENCY_TIME_ZONES)[number];

const AGENCY = `
  select g.id, g.code, g.name, g.kind, g.time_zone as "timeZone", g.version, jsonb_build_object(
    'units', (select count(*) from org_unit), 'positions', (select count(*) from position),
    'employees', (select count(*) from employee), 'users', (select count(distinct account_id) from membership)) as counts
  from agency g`;

/** The tenant itself. */
@Injectable()
export class AgencyService {
  constructor(
    private readonly reader: Reader,
    private readonly work: Work,
  ) {}

  /** The agency of a member. */
  async one(agencyId: number): Promise<Agency> {
    const agency = await this.reader.first<Agency & Record<string, unknown>>(agencyId, AGENCY);
    if (!agency) throw new Error('the tenant has no row');
    return agency;
  }

  /** Whether nothing was brought in yet: the page shows the first steps. */
  async isEmpty(agencyId: number): Promise<boolean> {
    const [row] = await this.reader.read<{ empty: boolean }>(
      agencyId,
      'select not exists (select from org_unit) as empty',
    );
    return row?.empty ?? true;
  }

  /**
   * Renames the agency or moves it to another time zone.
   * @throws StaleVersion with the agency as it stands
   */
  async change(
    actor: Actor,
    version: number,
    input: { name: string; timeZone: AgencyTimeZone },
  ): Promise<Agency> {
    return this.work.run(actor, async (tx) => {
      const changed = await tx.query(
        `update agency set name = $2, time_zone = $3, version = version + 1 where version = $1 returning id`,
        [version, input.name.trim(), input.timeZone],
      );
      const present = await tx.first<Agency>(AGENCY);
      if (!present) throw new Error('the tenant has no row');
      if (changed.length === 0) throw new StaleVersion(present);
      return present;
    });
  }
}
