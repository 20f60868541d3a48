import { useMemo } from 'react';
import { evidenceFields } from '#libs/domain/rating-entry';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import { useRatingWords } from '../sheet/cell-words.js';
import type { RatingValue } from '../sheet/rating-value.js';
import type { SideFact } from './conflict-choice.js';

/** A rating as one side of a conflict: level, indicators, evidence. */
export function useSides(toolKind: string): (value: unknown) => readonly SideFact[] {
  const { conflict, panel } = useMessages().assessmentCentre.entry;
  const { instant } = useFormats();
  const words = useRatingWords();
  return useMemo(
    () => (value) => {
      const { indicators, evidence, onPaperAt } = value as RatingValue;
      return [
        { label: conflict.level, text: words.spoken(value) },
        { label: conflict.indicators, text: indicators.join(', ') },
        ...evidenceFields(toolKind).map((name) => ({
          label: panel.fields[name],
          text: evidence[name] ?? '',
        })),
        { label: conflict.onPaper, text: instant(onPaperAt) },
      ];
    },
    [conflict, panel, instant, words, toolKind],
  );
}
