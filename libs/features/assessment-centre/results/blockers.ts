import { DomainError } from '#libs/domain/errors';
import type { ParticipantIntegration } from '../integration/integrate.js';
import type { ParticipantFacts } from '../integration/participant.facts.js';

/** A participant with what the rules make of the ratings. */
export interface Integrated {
  readonly person: ParticipantFacts;
  readonly result: ParticipantIntegration;
}

/**
 * Every participant must have all final levels and an accepted report; who was absent or withdrew is not among them.
 * @throws DomainError assessmentCentre.nobody-assessed; assessmentCentre.lock-blocked with who lacks what, each as
 *   'number name: what'
 */
export function refuseBlocked(integrated: readonly Integrated[]): void {
  if (integrated.length === 0) throw new DomainError('conflict', 'assessmentCentre.nobody-assessed');
  const blocked = integrated.flatMap((one) => {
    const missing = missingOf(one);
    return missing.length === 0 ? [] : [{ one, missing }];
  });
  if (blocked.length === 0) return;
  throw new DomainError('conflict', 'assessmentCentre.lock-blocked', {
    count: blocked.length,
    participantIds: blocked.map(({ one }) => one.person.id),
    names: blocked.map(({ one: { person } }) => `${person.number} ${person.name}`),
    missing: blocked.map(({ missing }) => missing.join(', ')),
  });
}

/** Codes of what is missing, a competency behind its reason: 'unrated M.01'. */
function missingOf({ person, result }: Integrated): string[] {
  const levels = result.blocks.map(({ code, competencies }) => `${code} ${competencies.join(' ')}`);
  const texts = result.missingTexts.map((missing) =>
    missing.code === 'empty' ? missing.field : `${missing.field} ${missing.competency}`,
  );
  const isAccepted = person.narrative?.state === 'accepted';
  return [...levels, ...texts, ...(isAccepted ? [] : ['notAccepted'])];
}
