import { isRatedLevel, type LevelHundredths } from '#libs/domain/competency';
import type { Micro } from '#libs/domain/micro';
import { type ExactMean, liesApart, meanOfLevels, meanOfMeans, roundedLevel, shownMean } from './mean.js';
import type { AssessorRating, Consensus, FinalRounding, IntegrationRule, ToolRatings } from './rating.js';

/** A tool's part in a competency, explained. */
export interface ToolPart {
  readonly toolId: number;
  readonly weight: number;
  readonly ratings: readonly AssessorRating[];
  /** Assessors whose level counts. */
  readonly counted: number;
  /** Of those, in millionths of a level; null: none. */
  readonly mean: Micro | null;
}

/** The lowest and the highest level anybody gave, in hundredths. */
export interface Spread {
  readonly lowest: LevelHundredths;
  readonly highest: LevelHundredths;
  readonly width: LevelHundredths;
}

/**
 * Why there is no final level: nobody gave one (or only NE); the meeting has not settled it; it lies a level or more
 * from the mean without a note; it is no level of the event.
 */
export type CompetencyBlock = 'unrated' | 'consensusMissing' | 'noteMissing' | 'consensusInvalid';

/** One competency of one participant, integrated and explained (docs/domain/02, Integration). */
export interface CompetencyIntegration {
  readonly code: string;
  readonly rule: IntegrationRule;
  readonly rounding: FinalRounding;
  readonly tools: readonly ToolPart[];
  /** Over the tools that were rated, each once; in millionths of a level. */
  readonly mean: Micro | null;
  /** By the weights of the matrix. */
  readonly weightedMean: Micro | null;
  readonly spread: Spread | null;
  readonly consensus: Consensus | null;
  /** Whether the consensus lies a level or more from the mean. */
  readonly isApart: boolean;
  /** In hundredths; null: blocked. */
  readonly final: LevelHundredths | null;
  readonly block: CompetencyBlock | null;
}

/** How an event integrates. */
export interface IntegrationSettings {
  readonly rule: IntegrationRule;
  readonly rounding: FinalRounding;
}

/** What is known of a competency before it is integrated. */
export interface CompetencyRatings {
  readonly code: string;
  /** The matrix's tools for it; of an assessor without a level nothing is made up. */
  readonly tools: readonly ToolRatings[];
  readonly consensus: Consensus | null;
}

/** Steps of a consensus where the event does not round, in hundredths. */
const FINEST_CONSENSUS = 25;

/** Whether the meeting may settle on a level: on the event's rounding, or quarters of a level. */
export function isConsensusLevel(level: number, rounding: FinalRounding): boolean {
  return isRatedLevel(level) && level % (rounding === 0 ? FINEST_CONSENSUS : rounding) === 0;
}

/** Whether a consensus asks for a note: it differs from the exact mean of the tools by a level or more. */
export function needsNote(level: LevelHundredths, tools: readonly ToolRatings[]): boolean {
  const { plain } = meansOf(tools);
  return plain !== null && liesApart(level, plain);
}

/** Integrates one competency: assessors within a tool first, then the tools, then the rounding. */
export function integrateCompetency(
  { code, tools, consensus }: CompetencyRatings,
  { rule, rounding }: IntegrationSettings,
): CompetencyIntegration {
  const { plain, weighted } = meansOf(tools);
  const isApart = consensus !== null && plain !== null && liesApart(consensus.level, plain);
  const block = blockOf({ plain, consensus, isApart }, { rule, rounding });
  const chosen = rule === 'weightedMean' ? weighted : plain;
  const decided =
    rule === 'consensus' ? (consensus?.level ?? null) : chosen && roundedLevel(chosen, rounding);
  return {
    code,
    rule,
    rounding,
    tools: tools.map(partOf),
    mean: plain && shownMean(plain),
    weightedMean: weighted && shownMean(weighted),
    spread: spreadOf(tools),
    consensus,
    isApart,
    final: block === null ? decided : null,
    block,
  };
}

const levelsOf = ({ ratings }: ToolRatings) =>
  ratings.map(({ level, noEvidence }) => (noEvidence ? null : level));

function meansOf(tools: readonly ToolRatings[]): { plain: ExactMean | null; weighted: ExactMean | null } {
  const rated = tools.flatMap((tool) => {
    const mean = meanOfLevels(levelsOf(tool));
    return mean === null ? [] : [{ mean, weight: tool.weight }];
  });
  return { plain: meanOfMeans(rated.map(({ mean }) => ({ mean, weight: 1 }))), weighted: meanOfMeans(rated) };
}

function blockOf(
  { plain, consensus, isApart }: { plain: ExactMean | null; consensus: Consensus | null; isApart: boolean },
  { rule, rounding }: IntegrationSettings,
): CompetencyBlock | null {
  if (plain === null) return 'unrated';
  if (rule !== 'consensus') return null;
  if (consensus === null) return 'consensusMissing';
  if (!isConsensusLevel(consensus.level, rounding)) return 'consensusInvalid';
  return isApart && consensus.note.trim() === '' ? 'noteMissing' : null;
}

function partOf(tool: ToolRatings): ToolPart {
  const levels = levelsOf(tool);
  const mean = meanOfLevels(levels);
  const counted = levels.filter((level) => level !== null).length;
  const { toolId, weight, ratings } = tool;
  return { toolId, weight, ratings, counted, mean: mean && shownMean(mean) };
}

function spreadOf(tools: readonly ToolRatings[]): Spread | null {
  const levels = tools.flatMap(levelsOf).filter((level) => level !== null);
  if (levels.length === 0) return null;
  const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
  return { lowest, highest, width: highest - lowest };
}
