import { type CompetencyGroup, COMPETENCY_GROUPS, GENERIC_CODES } from './competencies.js';
import type { StandardLevel } from './level.js';

/** A behavioural indicator (indikator perilaku), numbered `level.item`. */
export interface IndicatorWords {
  readonly code: string;
  readonly text: string;
}

/** One of the five levels of a competency in words. */
export interface LevelWords {
  readonly level: StandardLevel;
  /** Official title of the level. */
  readonly title: string;
  readonly description: string;
  readonly indicators: readonly IndicatorWords[];
}

/** A competency as a dictionary words it: five levels, the lowest first. */
export interface CompetencyWords {
  readonly code: string;
  readonly name: string;
  readonly group: CompetencyGroup;
  readonly definition: string;
  readonly levels: readonly LevelWords[];
}

/** Indicators a level holds at most. */
export const MAX_INDICATORS = 10;

/** The number of an indicator: its level and its place, from 1. */
export function indicatorCode(level: number, place: number): string {
  return `${level}.${place}`;
}

/**
 * The order of a dictionary: managerial, sociocultural, technical, governmental; the nine in their own order, the
 * others by code.
 */
export function byDictionaryOrder(
  a: Pick<CompetencyWords, 'code' | 'group'>,
  b: Pick<CompetencyWords, 'code' | 'group'>,
): number {
  const groups = COMPETENCY_GROUPS.indexOf(a.group) - COMPETENCY_GROUPS.indexOf(b.group);
  if (groups !== 0) return groups;
  const generic = genericPlace(a.code) - genericPlace(b.code);
  if (generic !== 0) return generic;
  return a.code < b.code ? -1 : a.code > b.code ? 1 : 0;
}

function genericPlace(code: string): number {
  const place = (GENERIC_CODES as readonly string[]).indexOf(code);
  return place < 0 ? GENERIC_CODES.length : place;
}
