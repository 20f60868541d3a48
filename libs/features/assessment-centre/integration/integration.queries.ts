import { Injectable } from '@nestjs/common';
import { DomainError } from '#libs/domain/errors';
import { type Rows, rowsOf } from '#libs/features/directory/access';
import { Reader } from '#libs/platform/database';
import type { EventViewer } from '../events/access.sql.js';
import { integrationAccess, requireOpen } from './access.js';
import { eventFacts } from './event.facts.js';
import { EVIDENCE } from './evidence.sql.js';
import type { IntegrationOverview } from './integration.view.js';
import { overviewOf } from './overview.js';
import { participantFacts } from './participant.facts.js';
import { ratesParticipant } from './seats.js';
import { sheetOf } from './sheet.js';
import type { EvidenceNote, EvidenceNotes, IntegrationSheet } from './sheet.view.js';

/** Which participant of which event. */
export interface ParticipantRef {
  readonly eventId: number;
  readonly participantId: number;
}

/** What the meeting of assessors reads; before it counts, never values. */
@Injectable()
export class IntegrationQueries {
  constructor(private readonly reader: Reader) {}

  /** Everybody to be assessed with what is missing. @throws DomainError assessmentCentre.event-not-found */
  async overview(viewer: EventViewer, eventId: number): Promise<IntegrationOverview> {
    const rows = this.rows(viewer);
    const access = await integrationAccess(rows, viewer, eventId);
    const [event, people] = await Promise.all([
      eventFacts(rows, eventId),
      participantFacts(rows, eventId, null),
    ]);
    return overviewOf(event, people, access);
  }

  /** @throws DomainError as `overview`; assessmentCentre.not-integrating, assessmentCentre.participant-not-found */
  async sheet(viewer: EventViewer, { eventId, participantId }: ParticipantRef): Promise<IntegrationSheet> {
    const rows = this.rows(viewer);
    const access = await integrationAccess(rows, viewer, eventId);
    requireOpen(access);
    const [event, [person], rates] = await Promise.all([
      eventFacts(rows, eventId),
      participantFacts(rows, eventId, [participantId]),
      ratesParticipant(rows, viewer.accountId ?? 0, participantId),
    ]);
    if (!person) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
    const canWrite = access.state === 'integration' && (access.isLead || rates);
    return sheetOf(event, person, { ...access, canWrite });
  }

  /** What was noted beside the levels of one competency. @throws DomainError as `sheet` */
  async evidence(
    viewer: EventViewer,
    { eventId, participantId }: ParticipantRef,
    competency: string,
  ): Promise<EvidenceNotes> {
    const rows = this.rows(viewer);
    requireOpen(await integrationAccess(rows, viewer, eventId));
    return { items: await rows.query<EvidenceNote>(EVIDENCE, [eventId, participantId, competency]) };
  }

  private rows({ agencyId }: EventViewer): Rows {
    return rowsOf(this.reader, agencyId);
  }
}
