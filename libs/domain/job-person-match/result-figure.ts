import { type JobStandard } from '#libs/domain/competency';
import type { Micro } from '#libs/domain/micro';
import {
  type AchievedLevels,
  type JobPersonMatch,
  jobPersonMatch,
  type JpmVariant,
  type MatchRefusal,
} from './match.js';

/** What a result holds for a JPM: levels, and the figure its centre gave (*nilai lembaga*). */
export interface MatchInputs {
  readonly levels: AchievedLevels;
  /** Stored as given; null: none. */
  readonly given: Micro | null;
}

export type MatchFigure =
  | {
      readonly source: 'computed';
      readonly value: Micro;
      readonly match: JobPersonMatch;
      readonly given: Micro | null;
      /** Whether the centre's figure says otherwise: shown, never overwritten. */
      readonly differs: boolean;
    }
  | { readonly source: 'given'; readonly value: Micro; readonly refusal: MatchRefusal }
  | { readonly source: 'none'; readonly refusal: MatchRefusal };

/**
 * The JPM of a result against a standard: computed where all nine levels are present, else the centre's figure
 * as stored, else none with what is missing (docs/domain/06, format 5).
 */
export function matchFigure(inputs: MatchInputs, standard: JobStandard, variant: JpmVariant): MatchFigure {
  const match = jobPersonMatch(inputs.levels, standard, variant);
  if (match.ok) {
    const differs = inputs.given !== null && inputs.given !== match.value;
    return { source: 'computed', value: match.value, match, given: inputs.given, differs };
  }
  if (match.code === 'jpm.levels-missing' && inputs.given !== null) {
    return { source: 'given', value: inputs.given, refusal: match };
  }
  return { source: 'none', refusal: match };
}
