import type { JpmPurpose } from '#libs/domain/job-person-match';
import type { CompetencyGap } from './outcome.js';

/** The report's own words. */
export const NARRATIVE_FIELDS = [
  'strengths',
  'developmentAreas',
  'placementAdvice',
  'developmentAdvice',
] as const;

export type NarrativeField = (typeof NARRATIVE_FIELDS)[number];

export type Narrative = Readonly<Record<NarrativeField, string>>;

/** What a report still lacks: a text, or advice that names a competency below its standard. */
export type MissingText =
  | { readonly field: NarrativeField; readonly code: 'empty' }
  | { readonly field: 'developmentAdvice'; readonly code: 'gapWithoutAdvice'; readonly competency: string };

/** What decides which texts a report needs. */
export interface NarrativeNeeds {
  readonly purpose: JpmPurpose;
  readonly gaps: readonly CompetencyGap[];
  /** Names by code: advice names a competency by either. */
  readonly names: Readonly<Record<string, string>>;
}

/**
 * Which texts are missing (docs/domain/02, Reports): strengths always, development areas and advice where there is a
 * negative gap, the advice naming each such competency, placement advice in a mapping only.
 */
export function missingTexts(narrative: Narrative, { purpose, gaps, names }: NarrativeNeeds): MissingText[] {
  const negative = gaps.filter(({ gap }) => gap < 0);
  const needed: NarrativeField[] = [
    'strengths',
    ...(negative.length > 0 ? (['developmentAreas'] as const) : []),
    ...(purpose === 'mapping' ? (['placementAdvice'] as const) : []),
    ...(negative.length > 0 ? (['developmentAdvice'] as const) : []),
  ];
  const empty = needed.filter((field) => narrative[field].trim() === '');
  const advice = plain(narrative.developmentAdvice);
  const unnamed = empty.includes('developmentAdvice')
    ? []
    : negative.filter(({ code }) => !mentions(advice, code, names[code] ?? code));
  return [
    ...empty.map((field) => ({ field, code: 'empty' as const })),
    ...unnamed.map(({ code }) => ({
      field: 'developmentAdvice' as const,
      code: 'gapWithoutAdvice' as const,
      competency: code,
    })),
  ];
}

const mentions = (advice: string, code: string, name: string) =>
  ` ${advice} `.includes(` ${plain(name)} `) || ` ${advice} `.includes(` ${plain(code)} `);

/** Words only, in small letters, one blank between them. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A text two reports share. */
export interface IdenticalText {
  readonly field: NarrativeField;
  /** Whose reports, ascending. */
  readonly participantIds: readonly number[];
}

/** Shorter texts may well be the same. */
const SHORTEST_TELLING_WORDS = 6;

/** Texts that stand in two reports word for word (docs/domain/08: a text bank must be edited). */
export function identicalTexts(
  narratives: readonly { readonly participantId: number; readonly narrative: Narrative }[],
): IdenticalText[] {
  const groups = new Map<string, { field: NarrativeField; participantIds: number[] }>();
  for (const { participantId, narrative } of narratives) {
    for (const field of NARRATIVE_FIELDS) {
      const text = plain(narrative[field]);
      if (text.split(' ').length < SHORTEST_TELLING_WORDS) continue;
      const key = `${field} ${text}`;
      const group = groups.get(key) ?? { field, participantIds: [] };
      group.participantIds.push(participantId);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .filter(({ participantIds }) => participantIds.length > 1)
    .map(({ field, participantIds }) => ({
      field,
      participantIds: [...participantIds].sort((a, b) => a - b),
    }));
}
