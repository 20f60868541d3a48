import { Injectable } from '@nestjs/common';
import { DEVELOPMENT_PLAN_MOVES, type DevelopmentPlanMove } from '#libs/domain/development-plan';
import { DomainError } from '#libs/domain/errors';
import { type GapMeasure, GapsQueries } from '#libs/features/assessment';
import { EmployeeCardQueries } from '#libs/features/directory';
import { type Tx, StaleVersion, Work } from '#libs/platform/database';
import { AuditReadings } from '#libs/platform/audit';
import { writeItems } from '../items/write-items.js';
import { proposedItems } from '../items/proposal.js';
import { isPersonal, type Member, ownEmployeeId, requireOwn } from './member.js';
import { DevelopmentPlansQueries } from './plans.queries.js';
import type { DevelopmentPlan } from './plan.view.js';

export interface NewDevelopmentPlan {
  readonly year: number;
  /** Take gaps against this post; null: against the present one. */
  readonly targetPositionId: number | null;
  /** An item is proposed for each negative gap. */
  readonly fromGaps: boolean;
}

/** How the agency takes results; whether only released ones is the role's matter. */
export type ResultMeasure = Omit<GapMeasure, 'releasedOnly'>;

/** Columns a move sets beside the state. */
const SETS: Readonly<Record<DevelopmentPlanMove, string>> = {
  submit: 'submitted_at = now(), note = null',
  return: 'note = $3',
  approve: 'approved_at = now(), approved_by = $3::int',
  complete: 'completed_at = now()',
};

/** Draws up development plans and takes them through approval to their end (docs/domain/02). */
@Injectable()
export class DevelopmentPlansService {
  constructor(
    private readonly work: Work,
    private readonly cards: EmployeeCardQueries,
    private readonly gaps: GapsQueries,
    private readonly readings: AuditReadings,
    private readonly queries: DevelopmentPlansQueries,
  ) {}

  /**
   * Begins the plan of a year.
   * @throws DomainError employee.not-found, development.plan-exists {planId}, development.no-gaps, position.not-found
   */
  create(
    member: Member,
    employeeId: number,
    plan: NewDevelopmentPlan,
    measure: ResultMeasure,
  ): Promise<DevelopmentPlan> {
    return this.work.run(member, async (tx) => {
      await this.requirePerson(tx, member, employeeId);
      const id = await insertPlan(tx, employeeId, plan);
      if (plan.fromGaps) await this.propose(tx, member, { id, employeeId }, plan, measure);
      return this.queries.read(tx, member, id);
    });
  }

  /** Puts the draft to the superior. @throws StaleVersion; DomainError development.wrong-state, development.no-items */
  submit(member: Member, id: number, version: number): Promise<DevelopmentPlan> {
    return this.move(member, { id, version, move: 'submit' });
  }

  /** Gives it back. @throws StaleVersion; DomainError development.wrong-state, development.own-approval */
  return(member: Member, id: number, version: number, note: string): Promise<DevelopmentPlan> {
    return this.move(member, { id, version, move: 'return', value: note });
  }

  /** @throws StaleVersion; DomainError development.wrong-state, development.own-approval */
  approve(member: Member, id: number, version: number): Promise<DevelopmentPlan> {
    return this.move(member, { id, version, move: 'approve', value: member.accountId });
  }

  /** Closes the year. @throws StaleVersion; DomainError development.wrong-state, development.items-open */
  complete(member: Member, id: number, version: number): Promise<DevelopmentPlan> {
    return this.move(member, { id, version, move: 'complete' });
  }

  private async requirePerson(tx: Tx, member: Member, employeeId: number): Promise<void> {
    if (isPersonal(member)) requireOwn(await ownEmployeeId(tx, member), employeeId);
    else await this.cards.requireVisible(tx, member, employeeId);
  }

  private async propose(
    tx: Tx,
    member: Member,
    { id, employeeId }: { id: number; employeeId: number },
    { year, targetPositionId }: NewDevelopmentPlan,
    measure: ResultMeasure,
  ): Promise<void> {
    const filter = { employeeId, targetPositionId: targetPositionId ?? undefined };
    const releasedOnly = mayReadReleasedOnly(member);
    const gaps = await this.gaps.ofEmployee(tx, member, filter, { ...measure, releasedOnly });
    if (gaps.length === 0) throw new DomainError('conflict', 'development.no-gaps');
    if (!isPersonal(member)) await this.readings.record(tx, { what: 'competency.gaps', employeeId });
    await writeItems(tx, id, proposedItems(gaps, year));
  }

  private move(
    member: Member,
    order: { id: number; version: number; move: DevelopmentPlanMove; value?: string | number | null },
  ): Promise<DevelopmentPlan> {
    const { id, version, move, value } = order;
    return this.work.run(member, async (tx) => {
      await tx.query('select 1 from development_plan where id = $1 for update', [id]);
      const present = await this.queries.read(tx, member, id);
      if (present.version !== version) throw new StaleVersion(present);
      await requireMove(tx, member, present, move);
      await tx.query(
        `update development_plan set state = $2, ${SETS[move]}, version = version + 1 where id = $1`,
        [id, DEVELOPMENT_PLAN_MOVES[move].to, ...(value === undefined ? [] : [value])],
      );
      return this.queries.read(tx, member, id);
    });
  }
}

/** HR and officers read results as they are; a superior and the person only what is released (docs/domain/08). */
export function mayReadReleasedOnly({ role }: Member): boolean {
  return role === 'superior' || role === 'participant';
}

async function insertPlan(tx: Tx, employeeId: number, plan: NewDevelopmentPlan): Promise<number> {
  const { year, targetPositionId } = plan;
  const inserted = await tx.first<{ id: number }>(
    `insert into development_plan (agency_id, employee_id, year, target_position_id) values ($1, $2, $3, $4)
     on conflict (agency_id, employee_id, year) do nothing returning id`,
    [tx.actor.agencyId, employeeId, year, targetPositionId],
  );
  if (inserted) return inserted.id;
  const present = await tx.first<{ id: number }>(
    'select id from development_plan where employee_id = $1 and year = $2',
    [employeeId, year],
  );
  throw new DomainError('conflict', 'development.plan-exists', {
    field: 'year',
    year,
    ...(present ? { planId: present.id } : {}),
  });
}

/** Says why a plan does not move, where the list of its moves only leaves it out. */
async function requireMove(
  tx: Tx,
  member: Member,
  plan: DevelopmentPlan,
  move: DevelopmentPlanMove,
): Promise<void> {
  if (plan.moves.includes(move)) return;
  const { from } = DEVELOPMENT_PLAN_MOVES[move];
  if (plan.state !== from)
    throw new DomainError('conflict', 'development.wrong-state', { state: plan.state });
  if (move === 'submit') throw new DomainError('conflict', 'development.no-items');
  if ((await ownEmployeeId(tx, member)) === plan.employeeId) {
    throw new DomainError('forbidden', 'development.own-approval');
  }
  throw new DomainError('conflict', 'development.items-open');
}
