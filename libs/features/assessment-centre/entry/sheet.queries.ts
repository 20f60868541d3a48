import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { Reader } from '#libs/platform/database';
import { SHEET } from './sheet.sql.js';
import type { SheetView } from './sheet.view.js';

/** Whose sheet is read: never anybody else's than the caller's. */
export interface SheetOwner {
  readonly agencyId: number;
  readonly accountId: number;
}

/** Reads what one assessor enters (docs/decisions/0012: independent until integration). */
@Injectable()
export class SheetQueries {
  constructor(private readonly reader: Reader) {}

  /** @throws DomainError assessmentCentre.event-not-found for an event that is not there or whose team one is not in */
  async sheet({ agencyId, accountId }: SheetOwner, eventId: number): Promise<SheetView> {
    const sheet = await this.reader.first<SheetView & Record<string, unknown>>(agencyId, SHEET, [
      eventId,
      accountId,
    ]);
    if (!sheet) throw new DomainError('not-found', 'assessmentCentre.event-not-found');
    return sheet;
  }
}
