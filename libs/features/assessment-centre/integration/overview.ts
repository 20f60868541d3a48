import { identicalTexts, type MissingText, type NarrativeField } from '#libs/domain/assessment-integration';
import type { IntegrationAccess } from './access.js';
import type { EventFacts } from './event.facts.js';
import { integrate, type ParticipantIntegration } from './integrate.js';
import type {
  IntegrationEvent,
  IntegrationMissingText,
  IntegrationOverview,
  IntegrationParticipant,
} from './integration.view.js';
import type { ParticipantFacts } from './participant.facts.js';

/** The list of the meeting; before it counts only. */
export function overviewOf(
  event: EventFacts,
  people: readonly ParticipantFacts[],
  access: IntegrationAccess,
): IntegrationOverview {
  const written = people.flatMap(({ id, narrative }) =>
    narrative === null ? [] : [{ participantId: id, narrative }],
  );
  return {
    event: eventView(event, access),
    participants: people.map((person) =>
      participantView(person, access.isOpen ? integrate(event, person) : null),
    ),
    identicalTexts: access.isOpen ? sharedTexts(written) : [],
  };
}

type Written = Parameters<typeof identicalTexts>[0];

function sharedTexts(written: Written): { field: NarrativeField; participantIds: number[] }[] {
  return identicalTexts(written).map(({ field, participantIds }) => ({
    field,
    participantIds: [...participantIds],
  }));
}

/** The event's part of an answer. */
export function eventView(event: EventFacts, { isLead }: IntegrationAccess): IntegrationEvent {
  const { id, name, state, purpose, rule, rounding, variant } = event;
  return { id, name, state, purpose, rule, rounding, variant, isLead };
}

/** A participant's row; `result` null: before the meeting. */
export function participantView(
  person: ParticipantFacts,
  result: ParticipantIntegration | null,
): IntegrationParticipant {
  const { id, number, name, groupName, positionName, state, ratings, narrative } = person;
  const filled = ratings.filter(({ level, noEvidence }) => level !== null || noEvidence);
  const counts = { cells: ratings.length, filled: filled.length };
  const row = { id, number, name, groupName, positionName, state, ...counts };
  if (result === null) {
    const hidden = { blocks: null, missingTexts: null, narrativeState: null, isReady: null };
    return { ...row, ...hidden, jpm: null, category: null };
  }
  const { generic } = result.outcome;
  return {
    ...row,
    blocks: result.blocks.map(({ code, competencies }) => ({ code, competencies: [...competencies] })),
    missingTexts: result.missingTexts.map(missingTextView),
    narrativeState: narrative?.state ?? null,
    isReady: isReady(person, result),
    jpm: generic.match.ok ? generic.match.value : null,
    category: 'category' in generic ? generic.category : null,
  };
}

/** Whether a participant has everything a result and a report need. */
export function isReady({ narrative }: ParticipantFacts, result: ParticipantIntegration): boolean {
  return result.blocks.length === 0 && result.missingTexts.length === 0 && narrative?.state === 'accepted';
}

export function missingTextView(missing: MissingText): IntegrationMissingText {
  const { field, code } = missing;
  return { field, code, competency: missing.code === 'gapWithoutAdvice' ? missing.competency : null };
}
