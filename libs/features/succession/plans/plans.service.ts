import { Injectable } from '@nestjs/common';
import { addDays, addYears, type CalendarDate } from '#libs/domain/calendar';
import { requireDecided } from '#libs/domain/decree';
import { DomainError } from '#libs/domain/errors';
import { type Editor, PositionsQueries } from '#libs/features/directory';
import { refusing, type Refusals } from '#libs/features/directory/access';
import { Clock } from '#libs/platform/clock';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { type MemberWish, replaceMembers, SHORT_LIST } from './members.js';
import type { PlanState, PlanView } from './plan.view.js';
import { PlansQueries } from './plans.queries.js';

export interface PlanChanges {
  /** Why these people. */
  readonly reason: string;
  /** The short list in its order: default three, three to five, fewer only where the ranking holds fewer. */
  readonly members: readonly MemberWish[];
}

/** The decision of the PPK. */
export interface PlanDecree {
  readonly decreeNumber: string;
  readonly decreeDate: CalendarDate;
}

const REFUSALS: Refusals = { succession_plan_open: { code: 'succession.plan-open' } };

/** Where each move starts, and where it leads. */
const MOVES = {
  submit: { from: ['draft'], to: 'committee' },
  return: { from: ['committee'], to: 'draft' },
  approve: { from: ['committee'], to: 'approved' },
  activate: { from: ['approved'], to: 'active' },
} as const satisfies Record<string, { from: readonly PlanState[]; to: PlanState }>;
type PlanMove = keyof typeof MOVES;

/** Columns a move sets beside the state; its values are $3 and on. */
interface Decision {
  readonly sets: string;
  readonly values: readonly (string | number | null)[];
}

/** Draws up succession plans and takes them through committee and decision (docs/domain/04, Succession). */
@Injectable()
export class PlansService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly positions: PositionsQueries,
    private readonly queries: PlansQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError position.not-found, succession.plan-open, succession.not-ranked, or a code of the short list */
  create(editor: Editor, positionId: number, plan: PlanChanges): Promise<PlanView> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        await this.positions.requireVisible(tx, editor, positionId);
        const ranking = await tx.first<{ periodId: number }>(
          'select period_id as "periodId" from succession_candidate where position_id = $1 limit 1',
          [positionId],
        );
        if (!ranking) throw new DomainError('conflict', 'succession.not-ranked');
        const inserted = await tx.first<{ id: number }>(
          `insert into succession_plan (agency_id, position_id, period_id, reason) values ($1, $2, $3, $4) returning id`,
          [editor.agencyId, positionId, ranking.periodId, plan.reason],
        );
        if (!inserted) throw new Error('the plan was not inserted');
        await replaceMembers(tx, { id: inserted.id, positionId }, plan.members);
        return this.queries.one(editor, inserted.id, tx);
      }),
    );
  }

  /** Changes a draft. @throws StaleVersion; DomainError as `create`, succession.plan-wrong-state */
  change(editor: Editor, id: number, version: number, plan: PlanChanges): Promise<PlanView> {
    return this.work.run(editor, async (tx) => {
      const present = await this.locked(tx, editor, id, version);
      requireState(present, ['draft']);
      await tx.query('update succession_plan set reason = $2, version = version + 1 where id = $1', [
        id,
        plan.reason,
      ]);
      await replaceMembers(tx, present, plan.members);
      return this.queries.one(editor, id, tx);
    });
  }

  /** To the committee. @throws StaleVersion; DomainError succession.plan-wrong-state, succession.short-list-too-short */
  submit(editor: Editor, id: number, version: number): Promise<PlanView> {
    return this.move(editor, { id, version, move: 'submit' }, async (tx, plan) => {
      await requireWholeShortList(tx, plan);
      return { sets: 'note = null', values: [] };
    });
  }

  /** Back to draft with a note. @throws StaleVersion; DomainError succession.plan-wrong-state */
  return(editor: Editor, id: number, version: number, note: string): Promise<PlanView> {
    return this.move(editor, { id, version, move: 'return' }, () => ({ sets: 'note = $3', values: [note] }));
  }

  /**
   * The PPK approves: the plan holds for one year from the decree.
   * @throws as `submit`; DomainError decree.in-future, decree.too-early (before the KRS it is drawn from was decided)
   */
  approve(editor: Editor, id: number, version: number, decree: PlanDecree): Promise<PlanView> {
    return this.move(editor, { id, version, move: 'approve' }, async (tx, plan) => {
      await requireWholeShortList(tx, plan);
      const days = { today: this.clock.today(editor.timeZone), earliest: await krsDay(tx, plan) };
      requireDecided({ date: decree.decreeDate, field: 'decreeDate' }, days);
      const until = addDays(addYears(decree.decreeDate, 1), -1);
      return {
        sets: `decree_number = $3, decree_date = $4, valid_from = $4, valid_until = $5, decided_by = $6, decided_at = now()`,
        values: [decree.decreeNumber, decree.decreeDate, until, editor.accountId],
      };
    });
  }

  /** The approved plan is carried out. @throws StaleVersion; DomainError succession.plan-wrong-state */
  activate(editor: Editor, id: number, version: number): Promise<PlanView> {
    return this.move(editor, { id, version, move: 'activate' }, () => ({ sets: 'note = note', values: [] }));
  }

  private move(
    editor: Editor,
    { id, version, move }: { id: number; version: number; move: PlanMove },
    decide: (tx: Tx, plan: PlanView) => Decision | Promise<Decision>,
  ): Promise<PlanView> {
    return this.work.run(editor, async (tx) => {
      const present = await this.locked(tx, editor, id, version);
      requireState(present, MOVES[move].from);
      const { sets, values } = await decide(tx, present);
      await tx.query(`update succession_plan set state = $2, ${sets}, version = version + 1 where id = $1`, [
        id,
        MOVES[move].to,
        ...values,
      ]);
      await this.outbox.add(tx, 'succession.plansMoved', { planIds: [id] });
      return this.queries.one(editor, id, tx);
    });
  }

  private async locked(tx: Tx, editor: Editor, id: number, version: number): Promise<PlanView> {
    await tx.query('select 1 from succession_plan where id = $1 for update', [id]);
    const present = await this.queries.one(editor, id, tx);
    if (present.version !== version) throw new StaleVersion(present);
    return present;
  }
}

function requireState({ state }: PlanView, wanted: readonly PlanState[]): void {
  if (!wanted.includes(state)) throw new DomainError('conflict', 'succession.plan-wrong-state', { state });
}

/** The day the KRS was decided that the plan is drawn from; its reference date where no decree is on record. */
async function krsDay(tx: Tx, { id }: PlanView): Promise<CalendarDate> {
  const found = await tx.first<{ day: CalendarDate }>(
    `select coalesce(t.decree_date, t.reference_date)::text as day
     from succession_plan s join talent_period t on t.id = s.period_id where s.id = $1`,
    [id],
  );
  if (!found) throw new Error('the plan has no period');
  return found.day;
}

/** Three to five; fewer only where nobody else is ranked. */
async function requireWholeShortList(tx: Tx, { id, positionId }: PlanView): Promise<void> {
  const found = await tx.first<{ members: number; ranked: number }>(
    `select (select count(*)::int from succession_plan_member where succession_plan_id = $1) as members,
       (select count(*)::int from succession_candidate where position_id = $2 and standing = 'ranked') as ranked`,
    [id, positionId],
  );
  const needed = Math.max(1, Math.min(SHORT_LIST.minimum, found?.ranked ?? 0));
  if ((found?.members ?? 0) < needed) {
    throw new DomainError('conflict', 'succession.short-list-too-short', { needed });
  }
}
