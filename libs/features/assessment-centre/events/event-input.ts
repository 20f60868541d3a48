import type { EventMethod } from '#libs/domain/assessment-event';
import type { CalendarDate } from '#libs/domain/calendar';
import { DomainError } from '#libs/domain/errors';
import type { PositionLevel } from '#libs/domain/position-level';
import type { EventAccreditation, EventJpmVariant, EventPurpose, IntegrationRule } from './event.view.js';

/** The first step of the wizard: what the event is, and its settings. */
export interface EventInput {
  readonly name: string;
  readonly purpose: EventPurpose;
  readonly method: EventMethod;
  readonly assessedLevel: PositionLevel;
  readonly institution: string;
  readonly accreditation?: EventAccreditation | null;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly minimumAssessors?: number;
  readonly smallestGroup?: number;
  readonly largestGroup?: number;
  readonly levelStep?: number;
  readonly integrationRule?: IntegrationRule;
  readonly finalRounding?: number;
  readonly jpmVariant?: EventJpmVariant;
  readonly potentialScaleMin?: number;
  readonly potentialScaleMax?: number;
  readonly isAssessmentCentre?: boolean;
  readonly houseRules?: string;
}

const COLUMNS: Readonly<Record<keyof EventInput, string>> = {
  name: 'name',
  purpose: 'purpose',
  method: 'method',
  assessedLevel: 'assessed_level',
  institution: 'institution',
  accreditation: 'accreditation',
  startsOn: 'starts_on',
  endsOn: 'ends_on',
  minimumAssessors: 'minimum_assessors',
  smallestGroup: 'smallest_group',
  largestGroup: 'largest_group',
  levelStep: 'level_step',
  integrationRule: 'integration_rule',
  finalRounding: 'final_rounding',
  jpmVariant: 'jpm_variant',
  potentialScaleMin: 'potential_scale_min',
  potentialScaleMax: 'potential_scale_max',
  isAssessmentCentre: 'is_assessment_centre',
  houseRules: 'house_rules',
};

/** What is given, as columns and values. */
export function columnsOf(input: EventInput): {
  columns: string[];
  values: (string | number | boolean | null)[];
} {
  const given = (Object.keys(COLUMNS) as (keyof EventInput)[]).filter((name) => input[name] !== undefined);
  return { columns: given.map((name) => COLUMNS[name]), values: given.map((name) => input[name] ?? null) };
}

/** @throws DomainError assessmentCentre.days-reversed, assessmentCentre.group-sizes */
export function requireSound({ startsOn, endsOn, smallestGroup = 4, largestGroup = 8 }: EventInput): void {
  if (endsOn < startsOn)
    throw new DomainError('invalid', 'assessmentCentre.days-reversed', { field: 'endsOn' });
  if (largestGroup < smallestGroup) {
    throw new DomainError('invalid', 'assessmentCentre.group-sizes', { field: 'largestGroup' });
  }
}
