import { Injectable } from '@nestjs/common';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import { Work } from '#libs/platform/database';
import { insertRow } from '../access/changes.js';
import type { Editor } from '../access/viewer.js';
import { voidRow } from '../access/voiding.js';
import type { BlackoutKind, BlackoutView } from './blackout.view.js';
import { BlackoutsQueries } from './blackouts.queries.js';

export interface NewBlackout {
  readonly kind: BlackoutKind;
  readonly legalBasis: string;
  readonly since: CalendarDate;
  /** Inclusive. */
  readonly until: CalendarDate;
}

/** Declares when nobody may be replaced, and takes that back. */
@Injectable()
export class BlackoutsService {
  constructor(
    private readonly work: Work,
    private readonly queries: BlackoutsQueries,
  ) {}

  /** @throws DomainError blackout.until-before-since */
  add(editor: Editor, blackout: NewBlackout): Promise<BlackoutView> {
    const { kind, legalBasis, since, until } = blackout;
    if (until < since) throw new DomainError('invalid', 'blackout.until-before-since', { field: 'until' });
    return this.work.run(editor, async (tx) => {
      const id = await insertRow(tx, 'blackout_period', { kind, legal_basis: legalBasis, since, until });
      return this.queries.one(tx, id);
    });
  }

  /** @throws DomainError blackout.not-found, blackout.voided */
  void(editor: Editor, id: number, reason: string): Promise<BlackoutView> {
    return this.work.run(editor, async (tx) => {
      await this.queries.one(tx, id);
      await voidRow(tx, 'blackout_period', id, reason, 'blackout.voided');
      return this.queries.one(tx, id);
    });
  }
}
