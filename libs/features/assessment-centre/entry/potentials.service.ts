import { Injectable } from '@nestjs/common';
import type { PotentialAspect } from '#libs/domain/competency';
import { DomainError } from '#libs/domain/errors';
import { Reader, StaleVersion, Work } from '#libs/platform/database';
import { PLACE, POTENTIALS, SAVE_POTENTIAL } from './potentials.sql.js';
import type { PotentialCell, PotentialsView, PresentPotentialCell } from './potentials.view.js';
import type { Assessor } from './ratings.service.js';

/** Which aspect of whom, as the sender knows it. */
export interface PotentialRef {
  readonly eventId: number;
  readonly participantId: number;
  readonly aspect: PotentialAspect;
  readonly version: number;
}

interface Place {
  readonly isTester: boolean;
  readonly state: string;
  readonly lowest: number;
  readonly highest: number;
  readonly present: PresentPotentialCell;
}

/** Test results come in while the event runs and until the meeting is over. */
const OPEN: readonly string[] = ['running', 'integration'];

/** Psychometric results: read and entered by the event's testers. */
@Injectable()
export class PotentialsService {
  constructor(
    private readonly work: Work,
    private readonly reader: Reader,
  ) {}

  /** @throws DomainError assessmentCentre.event-not-found, also for an event one does not test in */
  async all({ agencyId, accountId, role }: Assessor, eventId: number): Promise<PotentialsView> {
    const found = await this.reader.first<PotentialsView & Record<string, unknown>>(agencyId, POTENTIALS, [
      eventId,
      accountId,
      role,
    ]);
    if (!found) throw new DomainError('not-found', 'assessmentCentre.event-not-found');
    return found;
  }

  /**
   * Saves one aspect; null clears it. The first entry has version 0 before it.
   * @throws StaleVersion; DomainError assessmentCentre.participant-not-found, not-assigned, event-not-running, potential-out-of-scale
   */
  save(tester: Assessor, ref: PotentialRef, value: number | null): Promise<PotentialCell> {
    const { eventId, participantId, aspect, version } = ref;
    return this.work.run(tester, async (tx) => {
      const asked = [participantId, eventId, tester.accountId, tester.role, aspect];
      const place = await tx.first<Place>(PLACE, asked);
      requireTaken(place, value);
      const [saved] = await tx.query<PotentialCell>(SAVE_POTENTIAL, [
        participantId,
        aspect,
        value,
        version,
        tester.agencyId,
      ]);
      if (saved) return saved;
      throw new StaleVersion((await tx.first<Place>(PLACE, asked))?.present ?? place.present);
    });
  }
}

function requireTaken(place: Place | null, value: number | null): asserts place is Place {
  if (!place) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
  if (!place.isTester) throw new DomainError('forbidden', 'assessmentCentre.not-assigned');
  const { state, lowest, highest } = place;
  if (!OPEN.includes(state))
    throw new DomainError('conflict', 'assessmentCentre.event-not-running', { state });
  if (value === null || (value >= lowest && value <= highest)) return;
  throw new DomainError('invalid', 'assessmentCentre.potential-out-of-scale', {
    field: 'value',
    lowest,
    highest,
  });
}
