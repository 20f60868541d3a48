import { type Evidence, writtenEvidence } from '#libs/domain/rating-entry';

/** What stands in a cell of ratings, in one canonical order. Level in hundredths. */
export interface RatingValue {
  readonly level: number | null;
  readonly noEvidence: boolean;
  readonly evidence: Evidence;
  readonly indicators: readonly string[];
  readonly onPaperAt: string | null;
}

interface Row {
  readonly level: number | null;
  readonly noEvidence: boolean;
  readonly evidence: Evidence;
  readonly indicators: readonly string[];
  readonly onPaperAt?: string | null;
}

/** The value of a row of the api, so that the same content is the same JSON. */
export function ratingValue({ level, noEvidence, evidence, indicators, onPaperAt = null }: Row): RatingValue {
  return {
    level,
    noEvidence,
    evidence: writtenEvidence(evidence),
    indicators: [...indicators].sort(),
    onPaperAt: onPaperAt && new Date(onPaperAt).toISOString(),
  };
}

/** Whether a cell was rated: 0 is a rating, NE an answer. */
export function isRated({ level, noEvidence }: RatingValue): boolean {
  return level !== null || noEvidence;
}

/** 350 → 3,5; null → ''. */
export function levelText(level: number | null): string {
  if (level === null) return '';
  const [whole, decimals] = [
    Math.floor(level / 100),
    String(level % 100)
      .padStart(2, '0')
      .replace(/0+$/, ''),
  ];
  return decimals ? `${whole},${decimals}` : String(whole);
}

/** What a cell shows: '3,5', 'NE', or nothing yet. */
export function ratingText({ level, noEvidence }: RatingValue): string {
  return noEvidence ? 'NE' : levelText(level);
}
