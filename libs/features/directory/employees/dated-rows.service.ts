import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { insertRow } from '../access/changes.js';
import { type Refusals, refusing } from '../access/refusals.js';
import type { Editor } from '../access/viewer.js';
import { voidRow } from '../access/voiding.js';
import { EmployeeCardQueries } from './employee-card.queries.js';
import { gradeOf } from './employee-filter.js';
import type { EmployeeCard } from './employee.view.js';

export interface NewRank {
  /** 'IV/a', or a PPPK grade such as 'IX'. */
  readonly rank: string;
  readonly since: CalendarDate;
  readonly decreeNumber?: string | null;
  readonly decreeDate?: CalendarDate | null;
}

export interface NewEducation {
  readonly level: string;
  readonly program?: string | null;
  readonly institution?: string | null;
  readonly graduatedYear?: number | null;
}

const REFUSALS: Refusals = {
  employee_rank_valid: { code: 'rank.already-recorded', field: 'since' },
  employee_education_valid: { code: 'education.already-recorded', field: 'program' },
};

type DatedRow = 'employee_rank' | 'employee_education';

/** Adds and voids the dated rows of a person: ranks and education. */
@Injectable()
export class DatedRowsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly cards: EmployeeCardQueries,
  ) {}

  /** @throws DomainError employee.not-found, rank.unknown, rank.already-recorded (another rank since the same day) */
  addRank(editor: Editor, employeeId: number, rank: NewRank): Promise<EmployeeCard> {
    return this.change(editor, employeeId, (tx) =>
      insertRow(tx, 'employee_rank', {
        employee_id: employeeId,
        ...gradeOf(rank.rank),
        since: rank.since,
        decree_number: rank.decreeNumber,
        decree_date: rank.decreeDate,
      }),
    );
  }

  /** @throws DomainError employee.not-found, education.already-recorded */
  addEducation(editor: Editor, employeeId: number, education: NewEducation): Promise<EmployeeCard> {
    return this.change(editor, employeeId, (tx) =>
      insertRow(tx, 'employee_education', {
        employee_id: employeeId,
        level: education.level,
        program: education.program,
        institution: education.institution,
        graduated_year: education.graduatedYear,
      }),
    );
  }

  /** @throws DomainError rank.not-found, rank.already-voided */
  voidRank(editor: Editor, id: number, reason: string): Promise<EmployeeCard> {
    return this.void(editor, 'employee_rank', id, reason);
  }

  /** @throws DomainError education.not-found, education.already-voided */
  voidEducation(editor: Editor, id: number, reason: string): Promise<EmployeeCard> {
    return this.void(editor, 'employee_education', id, reason);
  }

  private void(editor: Editor, table: DatedRow, id: number, reason: string): Promise<EmployeeCard> {
    const name = table === 'employee_rank' ? 'rank' : 'education';
    return this.work.run(editor, async (tx) => {
      const row = await tx.first<{ employeeId: number }>(
        `select employee_id as "employeeId" from ${table} where id = $1`,
        [id],
      );
      if (!row) throw new DomainError('not-found', `${name}.not-found`);
      return this.changed(tx, editor, row.employeeId, () =>
        voidRow(tx, table, id, reason, `${name}.already-voided`),
      );
    });
  }

  private change(
    editor: Editor,
    employeeId: number,
    write: (tx: Tx) => Promise<unknown>,
  ): Promise<EmployeeCard> {
    return this.work.run(editor, (tx) =>
      refusing(REFUSALS, () => this.changed(tx, editor, employeeId, () => write(tx))),
    );
  }

  private async changed(
    tx: Tx,
    editor: Editor,
    employeeId: number,
    write: () => Promise<unknown>,
  ): Promise<EmployeeCard> {
    await this.cards.requireVisible(tx, editor, employeeId);
    await write();
    await this.outbox.add(tx, 'directory.employeesChanged', { employeeIds: [employeeId] });
    return this.cards.card(editor, employeeId, tx);
  }
}
