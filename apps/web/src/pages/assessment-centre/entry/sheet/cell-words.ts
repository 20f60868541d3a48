import { useMemo } from 'react';
import { useMessages } from '../../../../messages/messages.js';
import type { CellWords } from '../grid/entry-cell.js';
import { levelText, type RatingValue, ratingText } from './rating-value.js';

/** Ratings in words. */
export function useRatingWords(): CellWords {
  const { entry } = useMessages().assessmentCentre;
  return useMemo(
    () => ({
      text: (value) => ratingText(value as RatingValue),
      // What is seen is part of what is said, so that one can ask for it by voice.
      spoken: (value) => {
        const { level, noEvidence } = value as RatingValue;
        if (noEvidence) return `NE, ${entry.noEvidence}`;
        if (level === null) return entry.blank;
        return level === 0 ? `0, ${entry.belowOne}` : entry.levelWord(levelText(level));
      },
      hasNotes: (value) => {
        const { evidence, indicators } = value as RatingValue;
        return indicators.length > 0 || Object.keys(evidence).length > 0;
      },
    }),
    [entry],
  );
}
