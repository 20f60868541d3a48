import { addMonths } from '#libs/domain/calendar';
import { GENERIC_CODES } from '#libs/domain/competency';
import {
  accreditationFor,
  categoryOf,
  lastValidDay,
  matchFigure,
  needsReassessment,
} from '#libs/domain/job-person-match';
import { formatMicro, type Micro } from '#libs/domain/micro';
import type { Measure } from './measure.js';
import type { ResultFacts } from './profile.sql.js';
import type { GivenFigures, MatchView, ProfileResult, ValidityState } from './profile.view.js';

/** A result that ends within so many months is shown as about to end. */
export const EXPIRING_MONTHS = 12;

interface Figure {
  readonly value: Micro;
  readonly source: MatchView['source'];
}

/** The JPM of a result against the present post; null without post, or where levels and given figure are missing. */
export function figureOf(result: ResultFacts, { standard, variant }: Measure): Figure | null {
  if (standard === null) return null;
  const figure = matchFigure({ levels: result.levels, given: result.givenJpm }, standard, variant);
  return figure.source === 'none' ? null : { value: figure.value, source: figure.source };
}

/** A result with what it says today. */
export function resultView(result: ResultFacts, measure: Measure): ProfileResult {
  const { id, assessedOn, purpose, method, institution, accreditation, assessedLevel, heldThen } = result;
  const { level } = measure;
  const figure = figureOf(result, measure);
  const validUntil = lastValidDay(result, measure.validityYears);
  const basis = { assessed: assessedLevel, heldThen };
  return {
    id,
    origin: result.isOwn ? 'own' : 'external',
    eventName: result.eventName,
    assessedOn,
    purpose,
    method,
    institution,
    accreditation,
    assessedLevel,
    accreditationStanding: level && accreditationFor(accreditation, level),
    needsReassessment: level && needsReassessment({ present: level, ...basis }),
    validUntil,
    validity: validityOf(validUntil, measure),
    match: figure && matchView(figure),
    levels: Object.entries(result.levels).map(([code, rated]) => ({ code, level: rated })),
    unrated: GENERIC_CODES.filter((code) => !Object.hasOwn(result.levels, code)),
    given: givenOf(result, figure),
  };
}

function validityOf(validUntil: string, { today }: Measure): ValidityState {
  if (validUntil < today) return 'expired';
  return validUntil <= addMonths(today, EXPIRING_MONTHS) ? 'expiring' : 'valid';
}

/** A figure with its categories. */
export function matchView({ value, source }: Figure): MatchView {
  const categories = { mapping: categoryOf(value, 'mapping'), selection: categoryOf(value, 'selection') };
  return { value: formatMicro(value), source, categories };
}

function givenOf(result: ResultFacts, figure: Figure | null): GivenFigures {
  const { givenJpm, givenCategory, givenPotential, givenPotkom } = result;
  const text = (value: Micro | null) => (value === null ? null : formatMicro(value));
  return {
    jpm: text(givenJpm),
    category: givenCategory,
    potential: text(givenPotential),
    potkom: text(givenPotkom),
    jpmDiffers: givenJpm === null || figure?.source !== 'computed' ? null : givenJpm !== figure.value,
  };
}
