import { type ReactNode, useId } from 'react';
import { HIGHEST_LEVEL } from '#libs/domain/rating-entry';
import { useMessages } from '../../../../messages/messages.js';
import { levelText, type RatingValue } from '../sheet/rating-value.js';
import classes from './panel.module.css';

interface LevelChoiceProps {
  readonly value: RatingValue;
  readonly step: number;
  readonly isClosed: boolean;
  readonly onChoose: (level: number | null, noEvidence: boolean) => void;
}

/** Every level of the event's scale, and NE, for a finger or a mouse. */
export function LevelChoice({ value, step, isClosed, onChoose }: LevelChoiceProps): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const name = useId();
  const levels = Array.from({ length: HIGHEST_LEVEL / step + 1 }, (_, place) => place * step);
  const wordOf = (level: number) => (level === 0 ? entry.belowOne : entry.levelWord(levelText(level)));
  return (
    <fieldset className={classes.levels} disabled={isClosed}>
      <legend>{entry.panel.level}</legend>
      {levels.map((level) => (
        <label key={level} className={classes.choice} title={wordOf(level)}>
          <input
            type="radio"
            name={name}
            aria-label={wordOf(level)}
            checked={value.level === level}
            onChange={() => onChoose(level, false)}
          />
          {levelText(level)}
        </label>
      ))}
      <label className={classes.choice} title={entry.noEvidence}>
        <input
          type="radio"
          name={name}
          aria-label={entry.noEvidence}
          checked={value.noEvidence}
          onChange={() => onChoose(null, true)}
        />
        NE
      </label>
    </fieldset>
  );
}
