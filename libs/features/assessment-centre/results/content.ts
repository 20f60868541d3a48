import type { CompetencyIntegration } from '#libs/domain/assessment-integration';
import type {
  ReportCompetency,
  ReportContent,
  ReportEvent,
  ReportParticipant,
} from '#libs/domain/assessment-report';
import { addYears, calendarDate } from '#libs/domain/calendar';
import { LEVEL_HUNDREDTHS, POTENTIAL_ASPECTS } from '#libs/domain/competency';
import { DEFAULT_VALIDITY_YEARS } from '#libs/domain/job-person-match';
import { PPPK_GRADES, rankAtStep } from '#libs/domain/rank';
import type { EventCompetency, EventFacts } from '../integration/event.facts.js';
import type { ParticipantIntegration } from '../integration/integrate.js';
import type { ParticipantFacts } from '../integration/participant.facts.js';

/** What one lock knows of all its reports. */
export interface LockFacts {
  readonly event: EventFacts;
  /** The moment of the lock. */
  readonly at: Date;
  /** Who locks. */
  readonly lead: string;
}

/** Everything a participant's report prints, as it stands at the lock. */
export function reportContent(
  { event, at, lead }: LockFacts,
  person: ParticipantFacts,
  result: ParticipantIntegration,
  number: string,
): ReportContent {
  const { narrative, ratings, potential } = person;
  const seated = new Set(ratings.map(({ memberId }) => memberId));
  return {
    format: 1,
    number,
    lockedAt: at.toISOString(),
    event: eventPart(event),
    participant: participantPart(person),
    competencies: event.competencies.map((competency, place) =>
      competencyPart(competency, person, result.competencies[place]),
    ),
    outcome: result.outcome,
    potential: {
      scale: event.scale,
      aspects: POTENTIAL_ASPECTS.map((aspect) => ({ aspect, value: potential[aspect] ?? null })),
    },
    narrative: {
      strengths: narrative?.strengths ?? '',
      developmentAreas: narrative?.developmentAreas ?? '',
      placementAdvice: narrative?.placementAdvice ?? '',
      developmentAdvice: narrative?.developmentAdvice ?? '',
    },
    people: {
      responsibleAssessor: narrative?.authorName ?? null,
      lead,
      assessors: event.members.filter(({ id }) => seated.has(id)).map(({ id, name }) => ({ id, name })),
    },
  };
}

function eventPart(event: EventFacts): ReportEvent {
  const { id, name, purpose, method, assessedLevel, institution, accreditation, isAssessmentCentre } = event;
  const { startsOn, endsOn, rule, rounding, variant, tools } = event;
  return {
    ...{ id, name, purpose, method, assessedLevel, institution, accreditation, isAssessmentCentre },
    ...{ startsOn, endsOn, rule, rounding, variant, tools },
  };
}

function participantPart(person: ParticipantFacts): ReportParticipant {
  const { id, employeeId, number, nip, name, birthDate, positionName, unitName } = person;
  const { standardSource, assessedOn } = person;
  const validUntil = addYears(calendarDate(assessedOn), DEFAULT_VALIDITY_YEARS);
  return {
    ...{ id, employeeId, number, nip, name, birthDate, rank: rankOf(person), positionName, unitName },
    ...{ standardSource, assessedOn, validUntil },
  };
}

function rankOf({ rank }: ParticipantFacts): string | null {
  if (rank === null) return null;
  return rank.scheme === 'pppk' ? (PPPK_GRADES[rank.grade - 1] ?? null) : rankAtStep(rank.grade);
}

function competencyPart(
  { code, name, group, levels }: EventCompetency,
  { standard }: ParticipantFacts,
  integration: CompetencyIntegration | undefined,
): ReportCompetency {
  if (!integration || integration.final === null) throw new Error(`${code} has no final level`);
  const { final } = integration;
  const required = standard[code];
  const inHundredths = required === undefined ? null : required * LEVEL_HUNDREDTHS;
  const words = levels.find(({ level }) => level === Math.floor(final / LEVEL_HUNDREDTHS));
  return {
    code,
    name,
    group,
    final,
    standard: inHundredths,
    gap: inHundredths === null ? null : final - inHundredths,
    reached: words ? { level: words.level, title: words.title, description: words.description } : null,
    integration,
  };
}
