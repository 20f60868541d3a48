import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { TrainingsService } from '#libs/features/track-record';
import type { Member } from '../plans/member.js';
import type { DevelopmentPlan } from '../plans/plan.view.js';
import { DevelopmentItemsService, type SeenItem } from './items.service.js';

/** What the track record needs to know beside the item. */
export interface ItemTraining {
  readonly kind: string;
  readonly name: string;
  readonly startedOn: CalendarDate | null;
  readonly endedOn: CalendarDate;
  readonly certificateNumber: string | null;
}

/** Enters a formal item that is done in the track record, where somebody of HR says so: nothing counts twice unasked. */
@Injectable()
export class ItemTrainingsService {
  constructor(
    private readonly items: DevelopmentItemsService,
    private readonly trainings: TrainingsService,
  ) {}

  /**
   * With the item's JP.
   * @throws StaleVersion; DomainError development.item-not-found, development.not-recordable, training.recorded-already
   */
  record(member: Member, seen: SeenItem, training: ItemTraining): Promise<DevelopmentPlan> {
    return this.items.onItem(member, seen, async (tx, { employeeId }, { id, learningHours, mayRecord }) => {
      if (!mayRecord) throw new DomainError('conflict', 'development.not-recordable');
      const trainingId = await this.trainings.record(tx, { ...training, employeeId, learningHours });
      await tx.query('update development_item set training_id = $2, version = version + 1 where id = $1', [
        id,
        trainingId,
      ]);
    });
  }
}
