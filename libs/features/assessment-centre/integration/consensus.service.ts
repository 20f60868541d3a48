import { Injectable } from '@nestjs/common';
import { isConsensusLevel, needsNote } from '#libs/domain/assessment-integration';
import { DomainError } from '#libs/domain/errors';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import { eventFacts } from './event.facts.js';
import { holdMeeting, requireLead } from './held-event.js';
import { ratingsOf } from './integrate.js';
import type { ParticipantRef } from './integration.queries.js';
import { participantFacts } from './participant.facts.js';
import type { SettledLevelView } from './sheet.view.js';

/** Which level of the sheet, at which version; 0 where nothing was settled yet. */
export interface SettledRef extends ParticipantRef {
  readonly competency: string;
  readonly version: number;
}

export interface SettledInput {
  /** In hundredths; null takes the level back. */
  readonly level: number | null;
  readonly note: string;
}

const SETTLED = `competency_code as "competencyCode", consensus_level as "consensusLevel", note, version`;

/** The lead settles a level in the meeting (docs/domain/02, Integration). */
@Injectable()
export class ConsensusService {
  constructor(private readonly work: Work) {}

  /**
   * @throws StaleVersion with the level as it stands; DomainError assessmentCentre.event-not-found, not-integrating,
   *   not-lead, participant-not-found, competency-unknown, level-invalid, note-missing (a level or more from the mean)
   */
  settle(editor: EventEditor, ref: SettledRef, input: SettledInput): Promise<SettledLevelView> {
    return this.work.run(editor, async (tx) => {
      requireLead(await holdMeeting(tx, editor, ref.eventId));
      await requireSound(tx, ref, input);
      const settled = await save(tx, ref, input);
      if (settled) return settled;
      throw new StaleVersion(await standing(tx, ref));
    });
  }
}

async function requireSound(
  tx: Tx,
  { eventId, participantId, competency }: SettledRef,
  { level, note }: SettledInput,
): Promise<void> {
  const event = await eventFacts(tx, eventId);
  const [person] = await participantFacts(tx, eventId, [participantId]);
  if (!person) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
  if (event.competencies.every(({ code }) => code !== competency)) {
    throw new DomainError('not-found', 'assessmentCentre.competency-unknown', { field: 'competency' });
  }
  if (level === null) return;
  if (!isConsensusLevel(level, event.rounding)) {
    throw new DomainError('invalid', 'assessmentCentre.level-invalid', { field: 'level' });
  }
  if (needsNote(level, ratingsOf(event, person, competency).tools) && note.trim() === '') {
    throw new DomainError('invalid', 'assessmentCentre.note-missing', { field: 'note' });
  }
}

/** Null: another version stands. */
function save(
  tx: Tx,
  { participantId, competency, version }: SettledRef,
  { level, note }: SettledInput,
): Promise<SettledLevelView | null> {
  return tx.first<SettledLevelView>(
    `insert into assessment_integration as i (agency_id, participant_id, competency_code, consensus_level, note, settled_by)
     select $1, $2, $3, $4, $5, $6
     where $7 = 0 or exists (select from assessment_integration x where x.participant_id = $2 and x.competency_code = $3)
     on conflict (agency_id, participant_id, competency_code) do update set consensus_level = excluded.consensus_level,
       note = excluded.note, settled_by = excluded.settled_by, version = i.version + 1
       where i.version = $7
     returning ${SETTLED}`,
    [tx.actor.agencyId, participantId, competency, level, note.trim(), tx.actor.accountId, version],
  );
}

async function standing(tx: Tx, { participantId, competency }: SettledRef): Promise<SettledLevelView> {
  const present = await tx.first<SettledLevelView>(
    `select ${SETTLED} from assessment_integration where participant_id = $1 and competency_code = $2`,
    [participantId, competency],
  );
  return present ?? { competencyCode: competency, consensusLevel: null, note: '', version: 0 };
}
