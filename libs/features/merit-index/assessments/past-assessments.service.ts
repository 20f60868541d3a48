import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { indicatorsOf, isMeritLevel } from '#libs/domain/merit-index';
import { type Actor, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { chosen } from '../levels/decision.js';
import { instrumentOf } from '../levels/headline.js';
import { levelsChanged } from '../levels/history.js';
import { writeLevel } from '../levels/level-row.js';
import type { LevelChoice } from '../levels/levels.service.js';
import { insertAssessment } from './assessment-row.js';
import { MERIT_VALUES, type MeritValue, type OpenedAssessment } from './assessment.view.js';

/** The levels of a year that was assessed before it was kept here. */
export interface PastAssessment {
  readonly year: number;
  readonly values: Partial<Readonly<Record<MeritValue, readonly LevelChoice[]>>>;
}

/** Records assessments of earlier years as they were decided; nothing of them is computed. */
@Injectable()
export class PastAssessmentsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
  ) {}

  /** @throws DomainError merit.year-taken, merit.indicator-unknown, merit.level-invalid */
  record(actor: Actor, past: PastAssessment): Promise<OpenedAssessment> {
    return this.work.run(actor, async (tx) => {
      const assessment = { year: past.year, splitFillings: false, dataDate: null, state: 'closed' } as const;
      const id = await insertAssessment(tx, assessment);
      for (const value of MERIT_VALUES) {
        const choices = past.values[value] ?? [];
        for (const choice of choices) await this.write(tx, id, value, choice);
        if (choices.length > 0) await levelsChanged(tx, this.outbox, { id, splitFillings: false }, value);
      }
      return { id };
    });
  }

  private write(tx: Tx, assessmentId: number, value: MeritValue, choice: LevelChoice): Promise<void> {
    const { indicator, level, reason } = choice;
    const isKnown = indicatorsOf(instrumentOf({ splitFillings: false })).some(
      ({ code }) => code === indicator,
    );
    if (!isKnown) throw new DomainError('not-found', 'merit.indicator-unknown');
    if (!isMeritLevel(level)) throw new DomainError('invalid', 'merit.level-invalid', { field: 'level' });
    return writeLevel(tx, { assessmentId, value, indicator }, chosen(null, level, reason));
  }
}
