import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { requireDecided } from '#libs/domain/decree';
import { DomainError } from '#libs/domain/errors';
import { type HoldingKind, isHeldOn } from '#libs/domain/holding';
import { Clock } from '#libs/platform/clock';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { insertRow, updateRow } from '../access/changes.js';
import { type Refusals, refusing } from '../access/refusals.js';
import type { Editor } from '../access/viewer.js';
import { voidRow } from '../access/voiding.js';
import { EmployeeCardQueries } from '../employees/employee-card.queries.js';
import { PositionsQueries } from '../positions/positions.queries.js';
import type { HoldingView } from './holding.view.js';
import { HoldingsQueries } from './holdings.queries.js';
import { lockPost, requireSoundHolding } from './surroundings.js';

export interface NewHolding {
  readonly employeeId: number;
  readonly kind: HoldingKind;
  /** TMT. */
  readonly since: CalendarDate;
  /** SAMPAI, inclusive. */
  readonly until?: CalendarDate | null;
  readonly decreeNumber?: string | null;
  readonly decreeDate?: CalendarDate | null;
}

/** Undefined leaves a value, null clears it. */
export interface HoldingChanges {
  readonly since?: CalendarDate;
  readonly until?: CalendarDate | null;
  readonly decreeNumber?: string | null;
  readonly decreeDate?: CalendarDate | null;
}

/** What the database refuses when two transactions slip past the checks at once. */
const REFUSALS: Refusals = {
  holding_valid: { code: 'holding.already-held' },
  holding_one_definitive: { code: 'holding.second-definitive', field: 'employeeId' },
};

/** Puts people into posts, ends that, and voids what was recorded wrongly. */
@Injectable()
export class HoldingsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly employees: EmployeeCardQueries,
    private readonly positions: PositionsQueries,
    private readonly queries: HoldingsQueries,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError position.not-found, position.inactive, employee.not-found, decree.in-future, or a code of libs/domain/holding */
  open(editor: Editor, positionId: number, holding: NewHolding): Promise<HoldingView> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        this.requireDecree(editor, holding);
        await this.positions.requireVisible(tx, editor, positionId);
        await this.employees.requireVisible(tx, editor, holding.employeeId, 'employeeId');
        const post = await lockPost(tx, positionId);
        if (!post.active) throw new DomainError('conflict', 'position.inactive');
        await requireSoundHolding(tx, { ...holding, positionId, until: holding.until ?? null }, post, null);
        const id = await insertRow(tx, 'holding', {
          employee_id: holding.employeeId,
          position_id: positionId,
          kind: holding.kind,
          ...columnsOf(holding),
        });
        return this.announced(tx, editor, id);
      }),
    );
  }

  /** Ends a holding or corrects its dates and decree. @throws StaleVersion; DomainError as `open` */
  change(editor: Editor, id: number, version: number, changes: HoldingChanges): Promise<HoldingView> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, async () => {
        this.requireDecree(editor, changes);
        const { positionId } = await this.queries.one(editor, id, tx);
        const post = await lockPost(tx, positionId);
        // Read again: the row may have changed while we waited for the lock.
        const present = await this.queries.one(editor, id, tx);
        if (present.version !== version) throw new StaleVersion(present);
        if (present.voidedAt !== null) throw new DomainError('conflict', 'holding.voided');
        await this.requireSound(tx, present, changes, post);
        if (!(await updateRow(tx, 'holding', { id, version }, columnsOf(changes)))) {
          throw new StaleVersion(await this.queries.one(editor, id, tx));
        }
        return this.announced(tx, editor, id);
      }),
    );
  }

  /** @throws DomainError holding.not-found, holding.voided */
  void(editor: Editor, id: number, reason: string): Promise<HoldingView> {
    return this.work.run(editor, async (tx) => {
      await this.queries.one(editor, id, tx);
      await voidRow(tx, 'holding', id, reason, 'holding.voided');
      return this.announced(tx, editor, id);
    });
  }

  private requireDecree(editor: Editor, { decreeDate }: HoldingChanges): void {
    if (!decreeDate) return;
    requireDecided({ date: decreeDate, field: 'decreeDate' }, { today: this.clock.today(editor.timeZone) });
  }

  /** A holding that only becomes shorter can break no rule, whatever stands around it by now. */
  private async requireSound(
    tx: Tx,
    present: HoldingView,
    changes: HoldingChanges,
    post: { readonly headcount: number; readonly active: boolean },
  ): Promise<void> {
    const before = datesOf(present);
    const after = { ...before, ...given(changes) };
    if (after.until !== null && after.until < after.since) {
      throw new DomainError('invalid', 'holding.until-before-since', { field: 'until' });
    }
    const isShorter =
      isHeldOn(before, after.since) && (before.until === null || isEndedBy(after.until, before.until));
    if (isShorter) return;
    const { employeeId, positionId, kind } = present;
    await requireSoundHolding(tx, { employeeId, positionId, kind, ...after }, post, present.id);
  }

  private async announced(tx: Tx, editor: Editor, id: number): Promise<HoldingView> {
    const view = await this.queries.one(editor, id, tx);
    const { employeeId, positionId } = view;
    await this.outbox.add(tx, 'directory.holdingsChanged', {
      employeeIds: [employeeId],
      positionIds: [positionId],
    });
    return view;
  }
}

interface Dates {
  readonly since: CalendarDate;
  readonly until: CalendarDate | null;
}

function datesOf({ since, until }: HoldingView): Dates {
  return { since: since as CalendarDate, until: until as CalendarDate | null };
}

function given({ since, until }: HoldingChanges): Partial<Dates> {
  return { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
}

function isEndedBy(until: CalendarDate | null, limit: CalendarDate): boolean {
  return until !== null && until <= limit;
}

function columnsOf(holding: HoldingChanges) {
  return {
    since: holding.since,
    until: holding.until,
    decree_number: holding.decreeNumber,
    decree_date: holding.decreeDate,
  };
}
