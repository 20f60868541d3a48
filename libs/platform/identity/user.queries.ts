import { Injectable } from '@nestjs/common';
import { Reader, type Tx } from '#libs/platform/database';
import type { Membership, User } from './user.js';

/** A list of users: part of a name or login, and the last row of the page before. */
export interface UserFilter {
  readonly search: string | null;
  readonly after: { readonly displayName: string; readonly accountId: number } | null;
  readonly limit: number;
}

const MEMBERSHIP = `'id', m.id, 'role', m.role, 'orgUnitId', m.org_unit_id, 'orgUnitName', u.name,
  'employeeId', m.employee_id, 'employeeName', n.name,
  'validFrom', m.valid_from, 'validTo', m.valid_to, 'version', m.version`;

const USERS = `
  select a.id as "accountId", a.login, a.display_name as "displayName", a.state,
         a.home_agency_id = current_setting('app.agency')::int as "homeAgency",
         (select jsonb_agg(jsonb_build_object(${MEMBERSHIP}) order by m.valid_from, m.id)
          from membership m left join org_unit u on u.agency_id = m.agency_id and u.id = m.org_unit_id
          left join employee n on n.agency_id = m.agency_id and n.id = m.employee_id
          where m.account_id = a.id) as memberships
  from account a`;

const ONE_MEMBERSHIP = `
  select jsonb_build_object(${MEMBERSHIP}) as membership
  from membership m left join org_unit u on u.agency_id = m.agency_id and u.id = m.org_unit_id
          left join employee n on n.agency_id = m.agency_id and n.id = m.employee_id
  where m.id = $1`;

/** Reads of users; row-level security shows the accounts that are members of the tenant's agency. */
@Injectable()
export class UserQueries {
  constructor(private readonly reader: Reader) {}

  /** Users by name. */
  list(agencyId: number, filter: UserFilter): Promise<User[]> {
    return this.reader.read<User>(
      agencyId,
      `${USERS}
       where ($1::text is null or a.display_name ilike $1 or a.login ilike $1)
         and ($2::text is null or (a.display_name, a.id) > ($2, $3::int))
       order by a.display_name, a.id limit $4`,
      [
        filter.search ? containing(filter.search) : null,
        filter.after?.displayName ?? null,
        filter.after?.accountId ?? null,
        filter.limit,
      ],
    );
  }

  /** One user in the transaction that changed it, or null. */
  userIn(tx: Tx, accountId: number): Promise<User | null> {
    return tx.first<User>(`${USERS} where a.id = $1`, [accountId]);
  }

  /** One membership in the transaction that changed it, or null. */
  async membershipIn(tx: Tx, id: number): Promise<Membership | null> {
    return (await tx.first<{ membership: Membership }>(ONE_MEMBERSHIP, [id]))?.membership ?? null;
  }
}

/** A pattern for any part of a text; the signs of LIKE stand for themselves. */
function containing(term: string): string {
  return `%${term.replace(/[\\%_]/g, '\\$&')}%`;
}
