import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { indicatorsOf, isMeritLevel } from '#libs/domain/merit-index';
import { type Actor, StaleVersion, type Tx, Work } from '#libs/platform/database';
import { Outbox } from '#libs/platform/outbox';
import { type AssessmentRow, lockAssessment, requireOpen } from '../assessments/assessment-row.js';
import type { MeritValue } from '../assessments/assessment.view.js';
import { chosen, takenBack } from './decision.js';
import { instrumentOf } from './headline.js';
import { levelsChanged } from './history.js';
import { levelAt, type LevelRow, writeLevel } from './level-row.js';

/** A level a person chooses, with the reason and where the evidence is. */
export interface LevelChoice {
  readonly indicator: string;
  readonly level: number;
  readonly reason: string;
}

/** One indicator of an assessment, at the version somebody has seen (0: no row yet). */
export interface SeenLevel {
  readonly assessmentId: number;
  readonly indicator: string;
  readonly version: number;
}

/** Sets levels by hand and takes them back. */
@Injectable()
export class LevelsService {
  constructor(
    private readonly work: Work,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Sets the nilai mandiri of an indicator by hand; over a computed level this is an override, and both stay.
   * @throws StaleVersion; DomainError merit.not-found, merit.closed, merit.indicator-unknown, merit.level-invalid
   */
  set(actor: Actor, seen: SeenLevel, level: number, reason: string): Promise<void> {
    return this.changing(actor, seen, async (tx, place, present) => {
      requireLevel(level);
      await writeLevel(tx, place, chosen(present, level, reason));
    });
  }

  /**
   * Takes a level chosen by hand back: the computed one counts again, or none.
   * @throws StaleVersion; DomainError merit.not-found, merit.closed, merit.indicator-unknown, merit.not-chosen
   */
  takeBack(actor: Actor, seen: SeenLevel): Promise<void> {
    return this.changing(actor, seen, async (tx, place, present) => {
      if (!present || present.source === 'automatic' || present.level === null)
        throw new DomainError('conflict', 'merit.not-chosen');
      await writeLevel(tx, place, takenBack(present));
    });
  }

  /**
   * Sets many levels of one value at once, as a sheet filled in elsewhere does.
   * @throws DomainError merit.not-found, merit.closed, merit.indicator-unknown, merit.level-invalid
   */
  setAll(
    actor: Actor,
    assessmentId: number,
    value: MeritValue,
    choices: readonly LevelChoice[],
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const assessment = await lockAssessment(tx, assessmentId);
      requireOpen(assessment);
      for (const { indicator, level, reason } of choices) {
        requireIndicator(assessment, indicator);
        requireLevel(level);
        const place = { assessmentId, value, indicator };
        await writeLevel(tx, place, chosen(await levelAt(tx, place), level, reason));
      }
      if (choices.length > 0) await levelsChanged(tx, this.outbox, assessment, value);
    });
  }

  private changing(
    actor: Actor,
    { assessmentId, indicator, version }: SeenLevel,
    change: (tx: Tx, place: Place, present: LevelRow | null) => Promise<void>,
  ): Promise<void> {
    return this.work.run(actor, async (tx) => {
      const assessment = await lockAssessment(tx, assessmentId);
      requireOpen(assessment);
      requireIndicator(assessment, indicator);
      const place: Place = { assessmentId, value: 'self', indicator };
      const present = await levelAt(tx, place);
      if ((present?.version ?? 0) !== version) throw new StaleVersion({ indicator, ...present });
      await change(tx, place, present);
      await levelsChanged(tx, this.outbox, assessment, 'self');
    });
  }
}

interface Place {
  readonly assessmentId: number;
  readonly value: MeritValue;
  readonly indicator: string;
}

function requireIndicator(assessment: AssessmentRow, indicator: string): void {
  if (!indicatorsOf(instrumentOf(assessment)).some(({ code }) => code === indicator))
    throw new DomainError('not-found', 'merit.indicator-unknown');
}

function requireLevel(level: number): void {
  if (!isMeritLevel(level)) throw new DomainError('invalid', 'merit.level-invalid', { field: 'level' });
}
