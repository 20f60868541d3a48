import {
  type CompetencyGroup,
  GENERIC_CODES,
  type JobStandard,
  type LevelHundredths,
  LEVEL_HUNDREDTHS,
  type PotentialProfile,
  type PotentialScale,
  type PotentialScore,
  potentialScore,
} from '#libs/domain/competency';
import {
  type AchievedLevels,
  type CategoryBounds,
  categoryOf,
  type JobPersonMatch,
  jobPersonMatch,
  type JpmCategory,
  type JpmPurpose,
  type JpmVariant,
  type MatchRefusal,
  technicalMatch,
} from '#libs/domain/job-person-match';

/** What a participant's result is taken from. */
export interface OutcomeInputs {
  /** Competencies of the event in the order of its dictionary. */
  readonly competencies: readonly { readonly code: string; readonly group: CompetencyGroup }[];
  /** Final levels; null: there is none. */
  readonly levels: AchievedLevels;
  /** The snapshot of the event. */
  readonly standard: JobStandard;
  readonly purpose: JpmPurpose;
  readonly variant: JpmVariant;
  readonly potential: PotentialProfile;
  readonly scale: PotentialScale;
  /** Of technical groups, where an agency has its own. */
  readonly technicalBounds?: CategoryBounds;
}

/** achieved - standard of one competency, in hundredths: negative is a development need. */
export interface CompetencyGap {
  readonly code: string;
  readonly achieved: LevelHundredths;
  readonly standard: LevelHundredths;
  readonly gap: number;
}

/** A JPM with its category, or why there is none. */
export type MatchOutcome =
  { readonly match: JobPersonMatch; readonly category: JpmCategory } | { readonly match: MatchRefusal };

export interface Outcome {
  /** Over the nine. */
  readonly generic: MatchOutcome;
  /** Technical competencies have a JPM of their own; null: none was measured against a standard. */
  readonly technical: MatchOutcome | null;
  readonly gaps: readonly CompetencyGap[];
  readonly potential: PotentialScore;
  /** Codes at or above the standard, the furthest above first: proposed, the assessor writes. */
  readonly strengths: readonly string[];
  /** Codes below, the furthest below first. */
  readonly developmentAreas: readonly string[];
}

const GENERIC: ReadonlySet<string> = new Set(GENERIC_CODES);

/** JPM, categories, gaps and potential of one participant against the event's snapshot (docs/domain/02, JPM). */
export function outcomeOf(inputs: OutcomeInputs): Outcome {
  const { levels, standard, purpose, variant, potential, scale } = inputs;
  const gaps = gapsOf(inputs);
  const own = technicalStandard(inputs);
  const technical = Object.keys(own).length === 0 ? null : technicalMatch(levels, own, variant);
  return {
    generic: classified(jobPersonMatch(levels, standard, variant), purpose),
    technical: technical && classified(technical, purpose, inputs.technicalBounds),
    gaps,
    potential: potentialScore(potential, scale),
    strengths: codes(gaps.filter(({ gap }) => gap >= 0).sort((a, b) => b.gap - a.gap)),
    developmentAreas: codes(gaps.filter(({ gap }) => gap < 0).sort((a, b) => a.gap - b.gap)),
  };
}

const codes = (gaps: readonly CompetencyGap[]) => gaps.map(({ code }) => code);

function classified(
  match: JobPersonMatch | MatchRefusal,
  purpose: JpmPurpose,
  bounds?: CategoryBounds,
): MatchOutcome {
  return match.ok ? { match, category: categoryOf(match.value, purpose, bounds) } : { match };
}

function gapsOf({ competencies, levels, standard }: OutcomeInputs): CompetencyGap[] {
  return competencies.flatMap(({ code }) => {
    const [achieved, required] = [levels[code] ?? null, standard[code]];
    if (achieved === null || required === undefined) return [];
    const inHundredths = required * LEVEL_HUNDREDTHS;
    return [{ code, achieved, standard: inHundredths, gap: achieved - inHundredths }];
  });
}

function technicalStandard({ competencies, standard }: OutcomeInputs): JobStandard {
  const technical = competencies.filter(({ code, group }) => group === 'technical' && !GENERIC.has(code));
  return Object.fromEntries(
    technical.flatMap(({ code }) => {
      const required = standard[code];
      return required === undefined ? [] : [[code, required] as const];
    }),
  );
}
