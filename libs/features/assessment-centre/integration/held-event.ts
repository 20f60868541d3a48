import { DomainError } from '#libs/domain/errors';
import type { Tx } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import { type IntegrationAccess, integrationAccess } from './access.js';

/**
 * Holds the event in its meeting while something of it is written: it can neither be locked nor moved back meanwhile.
 * @throws DomainError assessmentCentre.event-not-found, assessmentCentre.not-integrating
 */
export async function holdMeeting(tx: Tx, editor: EventEditor, eventId: number): Promise<IntegrationAccess> {
  await tx.query('select 1 from assessment_event where id = $1 for share', [eventId]);
  const access = await integrationAccess(tx, editor, eventId);
  if (access.state !== 'integration') {
    throw new DomainError('conflict', 'assessmentCentre.not-integrating', { state: access.state });
  }
  return access;
}

/** @throws DomainError assessmentCentre.not-lead */
export function requireLead({ isLead }: IntegrationAccess): void {
  if (!isLead) throw new DomainError('forbidden', 'assessmentCentre.not-lead');
}
