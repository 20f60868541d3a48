import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import type { CompletenessTable } from '#libs/domain/completeness';
import { DomainError } from '#libs/domain/errors';
import { Clock } from '#libs/platform/clock';
import { type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { insertRow } from '../access/changes.js';
import { voidRow } from '../access/voiding.js';
import { requireUnit } from '../access/unit-scope.js';
import type { Editor } from '../access/viewer.js';
import { CompletenessQueries } from './completeness.queries.js';
import type { StatementView } from './completeness.view.js';

export interface NewStatement {
  readonly orgUnitId: number;
  readonly tableCode: CompletenessTable;
  /** Inclusive; nobody can state what is still to come. */
  readonly completeUntil: string;
  readonly statedBy: string;
  readonly statedOn: string;
}

/** Records pernyataan kelengkapan data. */
@Injectable()
export class CompletenessService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly queries: CompletenessQueries,
  ) {}

  /** @throws DomainError orgUnit.not-found, completeness.in-future */
  state(editor: Editor, statement: NewStatement): Promise<StatementView> {
    return this.work.run(editor, async (tx) => {
      requirePast(statement, this.clock.today(editor.timeZone));
      await requireUnit(tx, editor, statement.orgUnitId, 'orgUnitId');
      const id = await insertRow(tx, 'completeness_statement', {
        org_unit_id: statement.orgUnitId,
        table_code: statement.tableCode,
        complete_until: statement.completeUntil,
        stated_by: statement.statedBy,
        stated_on: statement.statedOn,
      });
      return this.announced(tx, editor, id);
    });
  }

  /** @throws DomainError statement.not-found, statement.already-voided */
  void(editor: Editor, id: number, reason: string): Promise<StatementView> {
    return this.work.run(editor, async (tx) => {
      if (!(await this.queries.statement(editor, id, tx)))
        throw new DomainError('not-found', 'statement.not-found');
      await voidRow(tx, 'completeness_statement', id, reason, 'statement.already-voided');
      return this.announced(tx, editor, id);
    });
  }

  private async announced(tx: Tx, editor: Editor, id: number): Promise<StatementView> {
    const view = await this.queries.statement(editor, id, tx);
    if (!view) throw new Error('a statement just written is not there');
    await this.outbox.add(tx, 'directory.completenessStated', { unitIds: [view.orgUnitId] });
    return view;
  }
}

function requirePast(statement: NewStatement, today: CalendarDate): void {
  const late = (['completeUntil', 'statedOn'] as const).find((field) => statement[field] > today);
  if (late) throw new DomainError('invalid', 'completeness.in-future', { field: late });
}
