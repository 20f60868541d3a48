import type { CompetencyIntegration, MatchOutcome } from '#libs/domain/assessment-integration';
import { LEVEL_HUNDREDTHS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import type { IntegrationAccess } from './access.js';
import type { EventCompetency, EventFacts } from './event.facts.js';
import { integrate, type ParticipantIntegration } from './integrate.js';
import { eventView, missingTextView, participantView } from './overview.js';
import type { ParticipantFacts } from './participant.facts.js';
import type {
  IntegrationCompetency,
  IntegrationMatch,
  IntegrationPotential,
  IntegrationSheet,
  NarrativeView,
} from './sheet.view.js';

/** The sheet of one participant. */
export function sheetOf(
  event: EventFacts,
  person: ParticipantFacts,
  access: IntegrationAccess & { readonly canWrite: boolean },
): IntegrationSheet {
  const result = integrate(event, person);
  const { generic, technical, strengths, developmentAreas } = result.outcome;
  const seated = new Set(person.ratings.map(({ memberId }) => memberId));
  return {
    event: eventView(event, access),
    participant: participantView(person, result),
    tools: event.tools.filter(({ id }) => event.cells.some(({ toolId }) => toolId === id)),
    assessors: event.members.filter(({ id }) => seated.has(id)).map(({ id, name }) => ({ id, name })),
    competencies: event.competencies.map((competency, place) =>
      competencyView(competency, person, result.competencies[place]),
    ),
    generic: matchView(generic),
    technical: technical && matchView(technical),
    potential: potentialView(event, person, result),
    narrative: narrativeView(person.narrative),
    canWrite: access.canWrite,
    proposedStrengths: [...strengths],
    proposedDevelopmentAreas: [...developmentAreas],
    missingTexts: result.missingTexts.map(missingTextView),
  };
}

function competencyView(
  { code, name, group }: EventCompetency,
  { standard, consensus }: ParticipantFacts,
  integrated: CompetencyIntegration | undefined,
): IntegrationCompetency {
  if (!integrated) throw new Error('a competency was not integrated');
  const { tools, mean, weightedMean, spread, isApart, final, block } = integrated;
  const required = standard[code];
  const inHundredths = required === undefined ? null : required * LEVEL_HUNDREDTHS;
  const settled = consensus[code];
  return {
    code,
    name,
    group,
    tools: tools.map((tool) => ({ ...tool, ratings: tool.ratings.map((rating) => ({ ...rating })) })),
    mean,
    weightedMean,
    spread: spread && { ...spread },
    standard: inHundredths,
    consensusLevel: settled?.level ?? null,
    note: settled?.note ?? '',
    version: settled?.version ?? 0,
    isApart,
    final,
    gap: final === null || inHundredths === null ? null : final - inHundredths,
    block,
  };
}

function matchView(outcome: MatchOutcome): IntegrationMatch {
  const { match } = outcome;
  if (!match.ok)
    return { value: null, category: null, refusal: match.code, competencies: [...match.competencies] };
  const category = 'category' in outcome ? outcome.category : null;
  return { value: match.value, category, refusal: null, competencies: [] };
}

function potentialView(
  { scale }: EventFacts,
  { potential }: ParticipantFacts,
  { outcome }: ParticipantIntegration,
): IntegrationPotential {
  return {
    scaleMin: scale.min,
    scaleMax: scale.max,
    aspects: POTENTIAL_ASPECTS.map((aspect) => ({ aspect, value: potential[aspect] ?? null })),
    score: outcome.potential.ok ? outcome.potential.value : null,
  };
}

const NOTHING_WRITTEN: NarrativeView = {
  strengths: '',
  developmentAreas: '',
  placementAdvice: '',
  developmentAdvice: '',
  state: 'draft',
  returnedNote: '',
  authorName: null,
  version: 0,
};

/** The texts as they stand; version 0 where nothing was written. */
export function narrativeView(narrative: ParticipantFacts['narrative']): NarrativeView {
  if (narrative === null) return NOTHING_WRITTEN;
  const { authorId: _, ...view } = narrative;
  return view;
}
