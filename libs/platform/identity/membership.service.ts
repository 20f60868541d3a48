import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { type Actor, StaleVersion, type Tx, Work } from '#libs/platform/database';
import {
  assertAdminRemains,
  assertAtHomeOrGuest,
  assertEmployeeExists,
  assertUnitExists,
  assertUnitFits,
  lockMemberships,
} from './membership-rules.js';
import { UserQueries } from './user.queries.js';
import type { Membership, NewMembership } from './user.js';

/** What may be changed of a membership; absent stays as it is, null takes away. */
export interface MembershipChange {
  readonly validTo?: string | null;
  readonly orgUnitId?: number | null;
  readonly employeeId?: number | null;
}

/** Gives and ends rights in an agency. */
@Injectable()
export class MembershipService {
  constructor(
    private readonly work: Work,
    private readonly users: UserQueries,
  ) {}

  /**
   * Adds a membership to an account that is a member already.
   * @throws DomainError account.not-found and those of `insert`
   */
  add(actor: Actor, accountId: number, input: NewMembership): Promise<Membership> {
    return this.work.run(actor, async (tx) => {
      const known = await tx.first('select id from account where id = $1', [accountId]);
      if (!known) throw new DomainError('not-found', 'account.not-found');
      return this.present(tx, await this.insert(tx, accountId, input));
    });
  }

  /**
   * Adds a membership in a transaction that made or found the account.
   * @returns its id
   * @throws DomainError membership.unit-required, membership.unit-forbidden, orgUnit.not-found, employee.not-found, membership.dates,
   *   account.guest-only, membership.duplicate (the same role and unit holds on one of the days)
   */
  async insert(tx: Tx, accountId: number, input: NewMembership): Promise<number> {
    const unit = input.orgUnitId ?? null;
    assertUnitFits(input.role, unit);
    await lockMemberships(tx);
    await assertUnitExists(tx, unit);
    await assertEmployeeExists(tx, input.employeeId ?? null);
    const row = await tx.first<{ id: number }>(
      `insert into membership (agency_id, account_id, role, org_unit_id, valid_from, valid_to, employee_id)
       select g.id, $1, $2, $3, d.from, $5::date, $6
       from agency g, lateral (select coalesce($4::date, (now() at time zone g.time_zone)::date) as from) d
       where d.from <= coalesce($5::date, 'infinity')
       returning id`,
      [accountId, input.role, unit, input.validFrom ?? null, input.validTo ?? null, input.employeeId ?? null],
    );
    if (!row) throw new DomainError('invalid', 'membership.dates', { field: 'validTo' });
    await assertAtHomeOrGuest(tx, accountId, input.role);
    await assertNotDouble(tx, row.id);
    return row.id;
  }

  /**
   * Ends, prolongs or moves a membership. A last day before the first takes it back altogether.
   * @throws StaleVersion with the membership as it stands; DomainError membership.not-found, membership.last-admin
   *   and those of `insert`
   */
  change(actor: Actor, id: number, version: number, change: MembershipChange): Promise<Membership> {
    return this.work.run(actor, async (tx) => {
      await lockMemberships(tx);
      const before = await this.present(tx, id);
      if (before.version !== version) throw new StaleVersion(before);
      const after = {
        validTo: change.validTo === undefined ? before.validTo : change.validTo,
        orgUnitId: change.orgUnitId === undefined ? before.orgUnitId : change.orgUnitId,
        employeeId: change.employeeId === undefined ? before.employeeId : change.employeeId,
      };
      assertUnitFits(before.role, after.orgUnitId);
      await assertUnitExists(tx, after.orgUnitId);
      await assertEmployeeExists(tx, after.employeeId);
      await this.update(tx, id, after);
      if (before.role === 'agencyAdmin' && endsEarlier(before.validTo, after.validTo))
        await assertAdminRemains(tx, id);
      await assertNotDouble(tx, id);
      return this.present(tx, id);
    });
  }

  private async update(
    tx: Tx,
    id: number,
    after: { validTo: string | null; orgUnitId: number | null; employeeId: number | null },
  ): Promise<void> {
    const changed = await tx.query(
      `update membership set valid_to = $2, org_unit_id = $3, employee_id = $4, version = version + 1
       where id = $1 and coalesce($2::date, 'infinity') >= valid_from - 1 returning id`,
      [id, after.validTo, after.orgUnitId, after.employeeId],
    );
    if (changed.length === 0) throw new DomainError('invalid', 'membership.dates', { field: 'validTo' });
  }

  private async present(tx: Tx, id: number): Promise<Membership> {
    const membership = await this.users.membershipIn(tx, id);
    if (!membership) throw new DomainError('not-found', 'membership.not-found');
    return membership;
  }
}

function endsEarlier(before: string | null, after: string | null): boolean {
  return after !== null && (before === null || after < before);
}

async function assertNotDouble(tx: Tx, id: number): Promise<void> {
  const double = await tx.first(
    `select o.id from membership m join membership o
       on o.account_id = m.account_id and o.role = m.role and o.org_unit_id is not distinct from m.org_unit_id
      and o.id <> m.id and o.valid_from <= coalesce(m.valid_to, 'infinity') and m.valid_from <= coalesce(o.valid_to, 'infinity')
      and o.valid_from <= coalesce(o.valid_to, 'infinity') and m.valid_from <= coalesce(m.valid_to, 'infinity')
     where m.id = $1`,
    [id],
  );
  if (double) throw new DomainError('conflict', 'membership.duplicate', { field: 'role' });
}
