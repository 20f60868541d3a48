import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { type Actor, StaleVersion, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { ComputeOrder } from '../computation/compute-order.js';
import { levelsChanged } from '../levels/history.js';
import { type AssessmentRow, insertAssessment, lockAssessment, requireOpen } from './assessment-row.js';
import { type AssessmentState, MERIT_VALUES, type OpenedAssessment } from './assessment.view.js';

export interface NewAssessment {
  readonly year: number;
  /** 4.3 and 4.4 apart; left out: one indicator of two figures. */
  readonly splitFillings?: boolean;
  /** Day whose facts are read; left out: today, within the year. */
  readonly dataDate?: string | null;
}

/** What is left out stays. */
export interface AssessmentChanges {
  readonly splitFillings?: boolean;
  readonly dataDate?: string | null;
  readonly state?: AssessmentState;
}

/** Opens, settles and closes assessments by instrument A. */
@Injectable()
export class AssessmentsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
    private readonly order: ComputeOrder,
  ) {}

  /**
   * Opens the assessment of a year; what the platform computes follows by itself.
   * @throws DomainError merit.year-taken, merit.date-outside-year
   */
  open(
    actor: Actor,
    { year, splitFillings = false, dataDate = null }: NewAssessment,
  ): Promise<OpenedAssessment> {
    requireYear(dataDate, year);
    return this.work.run(actor, async (tx) => {
      const id = await insertAssessment(tx, { year, splitFillings, dataDate, state: 'open' });
      await this.order.assessment(tx, { id, year });
      return { id };
    });
  }

  /**
   * Changes the data date, splits 4.3, closes or opens again. A closed one is read only: it is opened first.
   * @throws StaleVersion; DomainError merit.not-found, merit.closed, merit.date-outside-year
   */
  change(actor: Actor, id: number, version: number, changes: AssessmentChanges): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const present = await lockAssessment(tx, id);
      if (present.version !== version) throw new StaleVersion(present);
      if (changes.state !== 'open') requireOpen(present);
      const next = { ...present, ...given(changes) };
      requireYear(next.dataDate, next.year);
      await tx.query(
        `update merit_assessment set split_fillings = $2, data_date = $3, state = $4, version = version + 1
         where id = $1`,
        [id, next.splitFillings, next.dataDate, next.state],
      );
      if (next.splitFillings !== present.splitFillings)
        for (const value of MERIT_VALUES) await levelsChanged(tx, this.outbox, next, value);
      if (next.state === 'open') await this.order.assessment(tx, next);
    });
  }
}

function requireYear(dataDate: string | null, year: number): void {
  if (dataDate !== null && !dataDate.startsWith(`${year}-`))
    throw new DomainError('invalid', 'merit.date-outside-year', { field: 'dataDate', year });
}

function given(changes: AssessmentChanges): Partial<AssessmentRow> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
