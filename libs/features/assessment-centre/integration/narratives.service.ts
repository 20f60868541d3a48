import { Injectable } from '@nestjs/common';
import type { Narrative } from '#libs/domain/assessment-integration';
import { DomainError } from '#libs/domain/errors';
import { StaleVersion, type Tx, Work } from '#libs/platform/database';
import type { EventEditor } from '../events/access.sql.js';
import type { IntegrationAccess } from './access.js';
import { eventFacts } from './event.facts.js';
import { holdMeeting, requireLead } from './held-event.js';
import { integrate } from './integrate.js';
import type { ParticipantRef } from './integration.queries.js';
import { type NarrativeState, participantFacts, type ParticipantFacts } from './participant.facts.js';
import { ratesParticipant } from './seats.js';
import { narrativeView } from './sheet.js';
import type { NarrativeView } from './sheet.view.js';

/** Which report, at which version; 0 where nothing was written yet. */
export interface NarrativeRef extends ParticipantRef {
  readonly version: number;
}

export interface NarrativeMove {
  readonly to: Exclude<NarrativeState, 'draft'>;
  /** Why it goes back to the assessor. */
  readonly note: string;
}

/** The report's texts: an assessor writes and submits them, the lead accepts or returns them with a note. */
@Injectable()
export class NarrativesService {
  constructor(private readonly work: Work) {}

  /**
   * Saves the texts. An assessor writes while they are a draft or returned; the lead whenever the meeting runs. Accepted
   * texts that change are submitted anew.
   * @throws StaleVersion; DomainError assessmentCentre.event-not-found, not-integrating, participant-not-found,
   *   not-author, narrative-submitted
   */
  write(editor: EventEditor, ref: NarrativeRef, texts: Narrative): Promise<NarrativeView> {
    return this.work.run(editor, async (tx) => {
      const access = await holdMeeting(tx, editor, ref.eventId);
      const { narrative } = await this.author(tx, editor, ref, access);
      const state = narrative?.state ?? 'draft';
      if (!access.isLead && (state === 'submitted' || state === 'accepted')) {
        throw new DomainError('conflict', 'assessmentCentre.narrative-submitted', { state });
      }
      await save(tx, ref, texts, state === 'accepted' ? 'submitted' : state);
      return present(tx, ref);
    });
  }

  /**
   * Submits, returns or accepts. What lacks a text that is required is neither submitted nor accepted.
   * @throws StaleVersion; DomainError as `write`; assessmentCentre.not-lead, texts-missing with the fields, note-missing,
   *   narrative-empty
   */
  move(editor: EventEditor, ref: NarrativeRef, { to, note }: NarrativeMove): Promise<NarrativeView> {
    return this.work.run(editor, async (tx) => {
      const access = await holdMeeting(tx, editor, ref.eventId);
      if (to !== 'submitted') requireLead(access);
      const person = await this.author(tx, editor, ref, access);
      if (person.narrative === null) throw new DomainError('conflict', 'assessmentCentre.narrative-empty');
      if (to === 'returned') requireNote(note);
      else await requireTexts(tx, ref, person);
      await tx.query(
        `update assessment_narrative set state = $2, returned_note = $3, version = version + 1 where participant_id = $1`,
        [ref.participantId, to, to === 'returned' ? note.trim() : ''],
      );
      return present(tx, ref);
    });
  }

  /** The participant at the version asked for, in the hands of somebody who writes or checks the report. */
  private async author(
    tx: Tx,
    editor: EventEditor,
    { eventId, participantId, version }: NarrativeRef,
    { isLead }: IntegrationAccess,
  ): Promise<ParticipantFacts> {
    await tx.query('select 1 from assessment_participant where id = $1 for update', [participantId]);
    const [person] = await participantFacts(tx, eventId, [participantId]);
    if (!person) throw new DomainError('not-found', 'assessmentCentre.participant-not-found');
    if (!isLead && !(await ratesParticipant(tx, editor.accountId ?? 0, participantId))) {
      throw new DomainError('forbidden', 'assessmentCentre.not-author');
    }
    if ((person.narrative?.version ?? 0) !== version) throw new StaleVersion(narrativeView(person.narrative));
    return person;
  }
}

async function save(
  tx: Tx,
  { participantId }: NarrativeRef,
  texts: Narrative,
  state: NarrativeState,
): Promise<void> {
  await tx.query(
    `insert into assessment_narrative as v (agency_id, participant_id, author_id, strengths, development_areas,
       placement_advice, development_advice, state) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (agency_id, participant_id) do update set strengths = excluded.strengths,
       development_areas = excluded.development_areas, placement_advice = excluded.placement_advice,
       development_advice = excluded.development_advice, state = excluded.state, version = v.version + 1`,
    [
      tx.actor.agencyId,
      participantId,
      tx.actor.accountId,
      texts.strengths,
      texts.developmentAreas,
      texts.placementAdvice,
      texts.developmentAdvice,
      state,
    ],
  );
}

async function present(tx: Tx, { eventId, participantId }: NarrativeRef): Promise<NarrativeView> {
  const [person] = await participantFacts(tx, eventId, [participantId]);
  return narrativeView(person?.narrative ?? null);
}

function requireNote(note: string): void {
  if (note.trim() === '')
    throw new DomainError('invalid', 'assessmentCentre.note-missing', { field: 'note' });
}

async function requireTexts(tx: Tx, { eventId }: NarrativeRef, person: ParticipantFacts): Promise<void> {
  const { missingTexts } = integrate(await eventFacts(tx, eventId), person);
  if (missingTexts.length === 0) return;
  throw new DomainError('conflict', 'assessmentCentre.texts-missing', {
    fields: [...new Set(missingTexts.map(({ field }) => field))],
    competencies: missingTexts.flatMap((missing) =>
      missing.code === 'gapWithoutAdvice' ? [missing.competency] : [],
    ),
  });
}
