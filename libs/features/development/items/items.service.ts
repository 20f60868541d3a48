import { Injectable } from '@nestjs/common';
import type { DevelopmentItemState } from '#libs/domain/development-plan';
import { DomainError } from '#libs/domain/errors';
import { competencyWords } from '#libs/features/competency';
import { EmployeeCardQueries } from '#libs/features/directory';
import { Clock } from '#libs/platform/clock';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import type { Member } from '../plans/member.js';
import { DevelopmentPlansQueries } from '../plans/plans.queries.js';
import type { DevelopmentItem, DevelopmentPlan } from '../plans/plan.view.js';
import { type ItemWish, writeItems } from './write-items.js';

/** What somebody writes into an item. */
export type ItemChanges = Omit<ItemWish, 'gap'>;

/** How far an item has come. */
export interface ItemProgress {
  readonly state: DevelopmentItemState;
  readonly note: string;
  readonly evidence: string;
}

/** Which row, as it was seen. */
export interface SeenItem {
  readonly id: number;
  readonly version: number;
}

/** Writes the items of a draft, and carries those of an approved plan on. Each answers with the whole plan. */
@Injectable()
export class DevelopmentItemsService {
  constructor(
    private readonly work: Work,
    private readonly clock: Clock,
    private readonly cards: EmployeeCardQueries,
    private readonly queries: DevelopmentPlansQueries,
  ) {}

  /**
   * @throws DomainError development.plan-not-found, development.not-a-draft, development.competency-unknown,
   *   development.mentor-self, employee.not-found (of the mentor)
   */
  add(member: Member, planId: number, item: ItemChanges): Promise<DevelopmentPlan> {
    return this.work.run(member, async (tx) => {
      await tx.query('select 1 from development_plan where id = $1 for share', [planId]);
      const plan = await this.queries.read(tx, member, planId);
      requireDraft(plan);
      await this.requireSound(tx, member, plan, item);
      await writeItems(tx, planId, [{ ...item, gap: null }]);
      return this.queries.read(tx, member, planId);
    });
  }

  /** @throws StaleVersion; DomainError as `add`, development.item-not-found */
  change(member: Member, seen: SeenItem, item: ItemChanges): Promise<DevelopmentPlan> {
    return this.onItem(member, seen, async (tx, plan, present) => {
      requireDraft(plan);
      await this.requireSound(tx, member, plan, item);
      // A gap belongs to its competency.
      await tx.query(
        `update development_item set goal = $2, gap = case when competency_code = $3 then gap end, competency_code = $3,
           action_type = $4, learning_hours = $5, mentor_id = $6, due_on = $7, version = version + 1 where id = $1`,
        [
          present.id,
          item.goal,
          item.competencyCode,
          item.actionType,
          item.learningHours,
          item.mentorId,
          item.dueOn,
        ],
      );
    });
  }

  /** Strikes an item off a draft. @throws StaleVersion; DomainError development.item-not-found, development.not-a-draft */
  remove(member: Member, seen: SeenItem): Promise<DevelopmentPlan> {
    return this.onItem(member, seen, async (tx, plan, { id, files }) => {
      requireDraft(plan);
      if (files.length > 0) throw new DomainError('conflict', 'development.item-has-evidence');
      await tx.query('delete from development_item where id = $1', [id]);
    });
  }

  /**
   * Writes state, note and evidence of an item; the state may stay.
   * @throws StaleVersion; DomainError development.item-not-found, development.not-approved,
   *   development.item-wrong-state, development.item-recorded
   */
  progress(member: Member, seen: SeenItem, progress: ItemProgress): Promise<DevelopmentPlan> {
    return this.onItem(member, seen, async (tx, plan, item) => {
      if (plan.state !== 'approved') throw new DomainError('conflict', 'development.not-approved');
      const { state, note, evidence } = progress;
      if (state !== item.state) requireNext(item, state);
      await tx.query(
        'update development_item set state = $2, note = $3, evidence = $4, version = version + 1 where id = $1',
        [item.id, state, note, evidence],
      );
    });
  }

  /** Runs a command on an item the member may see, as it was seen. */
  async onItem(
    member: Member,
    { id, version }: SeenItem,
    command: (tx: Tx, plan: DevelopmentPlan, item: DevelopmentItem) => Promise<void>,
  ): Promise<DevelopmentPlan> {
    return this.work.run(member, async (tx) => {
      const { plan, item } = await this.locked(tx, member, id);
      if (item.version !== version) throw new StaleVersion(item);
      await command(tx, plan, item);
      return this.queries.read(tx, member, plan.id);
    });
  }

  /** An item with its plan, locked until the transaction ends. @throws DomainError development.item-not-found */
  async locked(
    tx: Tx,
    member: Member,
    id: number,
  ): Promise<{ plan: DevelopmentPlan; item: DevelopmentItem }> {
    const found = await tx.first<{ planId: number }>(
      `select i.plan_id as "planId" from development_item i join development_plan d on d.id = i.plan_id
       where i.id = $1 for update`,
      [id],
    );
    const plan = found && (await this.queries.read(tx, member, found.planId).catch(asItem));
    const item = plan?.items.find((each) => each.id === id);
    if (!plan || !item) throw new DomainError('not-found', 'development.item-not-found');
    return { plan, item };
  }

  private async requireSound(
    tx: Tx,
    member: Member,
    { employeeId }: DevelopmentPlan,
    { competencyCode, mentorId }: ItemChanges,
  ): Promise<void> {
    if (mentorId === employeeId) {
      throw new DomainError('invalid', 'development.mentor-self', { field: 'mentorId' });
    }
    if (mentorId !== null) await this.cards.requireVisible(tx, member, mentorId, 'mentorId');
    if (competencyCode === null) return;
    const words = await competencyWords(tx, this.clock.today(member.timeZone));
    if (words.some(({ code }) => code === competencyCode)) return;
    throw new DomainError('invalid', 'development.competency-unknown', { field: 'competencyCode' });
  }
}

/** From outside an item of somebody else's plan looks like one that is not there. */
function asItem(error: unknown): null {
  if (error instanceof DomainError && error.code === 'development.plan-not-found') return null;
  throw error;
}

function requireDraft({ state }: DevelopmentPlan): void {
  if (state !== 'draft') throw new DomainError('conflict', 'development.not-a-draft', { state });
}

function requireNext({ nextStates, state, trainingId }: DevelopmentItem, wanted: DevelopmentItemState): void {
  // What the track record tells stands there with its own correction.
  if (trainingId !== null) throw new DomainError('conflict', 'development.item-recorded');
  if (nextStates.includes(wanted)) return;
  throw new DomainError('conflict', 'development.item-wrong-state', { field: 'state', state });
}
