import { Injectable } from '@nestjs/common';
import type { EventName } from '#libs/contracts/events';
import type { Tx } from '#libs/platform/database';
import type { EventReaction } from '#libs/platform/outbox';
import { ComputeOrder } from './compute-order.js';

const EVENTS = [
  'directory.employeesChanged',
  'directory.positionsChanged',
  'directory.holdingsChanged',
  'directory.appointmentsRecorded',
  'competency.standardsChanged',
  'assessment.resultsChanged',
  'talentPool.periodMoved',
  'succession.candidatesChanged',
  'succession.plansMoved',
] as const satisfies readonly EventName[];
type Read = (typeof EVENTS)[number];

/** Whatever an indicator reads has changed: the open assessments are computed again, with nobody asking. */
@Injectable()
export class ComputeReaction implements EventReaction<Read> {
  readonly handler = 'merit-index.compute';
  readonly events = EVENTS;

  constructor(private readonly order: ComputeOrder) {}

  async react(tx: Tx): Promise<void> {
    await this.order.open(tx);
  }
}
