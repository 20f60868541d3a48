import {
  type CompetencyBlock,
  type CompetencyIntegration,
  type CompetencyRatings,
  integrateCompetency,
  type MissingText,
  missingTexts,
  type Narrative,
  type Outcome,
  outcomeOf,
} from '#libs/domain/assessment-integration';
import type { EventFacts } from './event.facts.js';
import type { ParticipantFacts } from './participant.facts.js';

/** Competencies without a final level, by the reason. */
export interface Block {
  readonly code: CompetencyBlock;
  readonly competencies: readonly string[];
}

/** A participant integrated: final levels where nothing is missing, and what they come to. */
export interface ParticipantIntegration {
  readonly competencies: readonly CompetencyIntegration[];
  readonly blocks: readonly Block[];
  readonly outcome: Outcome;
  readonly missingTexts: readonly MissingText[];
}

const NO_TEXTS: Narrative = {
  strengths: '',
  developmentAreas: '',
  placementAdvice: '',
  developmentAdvice: '',
};

/** What the pure rules say of a participant of an event. */
export function integrate(event: EventFacts, person: ParticipantFacts): ParticipantIntegration {
  const competencies = event.competencies.map(({ code }) =>
    integrateCompetency(ratingsOf(event, person, code), event),
  );
  const outcome = outcomeOf({
    competencies: event.competencies,
    levels: Object.fromEntries(competencies.map(({ code, final }) => [code, final])),
    standard: person.standard,
    purpose: event.purpose,
    variant: event.variant,
    potential: person.potential,
    scale: event.scale,
  });
  const names = Object.fromEntries(event.competencies.map(({ code, name }) => [code, name]));
  return {
    competencies,
    blocks: blocksOf(competencies),
    outcome,
    missingTexts: missingTexts(person.narrative ?? NO_TEXTS, {
      purpose: event.purpose,
      gaps: outcome.gaps,
      names,
    }),
  };
}

/** The ratings of one competency, tool by tool of the matrix. */
export function ratingsOf(
  { cells }: Pick<EventFacts, 'cells'>,
  { ratings, consensus }: Pick<ParticipantFacts, 'ratings' | 'consensus'>,
  code: string,
): CompetencyRatings {
  const settled = consensus[code];
  return {
    code,
    tools: cells
      .filter((cell) => cell.code === code)
      .map(({ toolId, weight }) => ({
        toolId,
        weight,
        ratings: ratings
          .filter((rating) => rating.toolId === toolId && rating.code === code)
          .map(({ memberId, level, noEvidence }) => ({ assessorId: memberId, level, noEvidence })),
      })),
    consensus:
      settled === undefined || settled.level === null ? null : { level: settled.level, note: settled.note },
  };
}

function blocksOf(competencies: readonly CompetencyIntegration[]): Block[] {
  const codes = new Map<CompetencyBlock, string[]>();
  for (const { code, block } of competencies) {
    if (block !== null) codes.set(block, [...(codes.get(block) ?? []), code]);
  }
  return [...codes].map(([code, blocked]) => ({ code, competencies: blocked }));
}
