import type { ReactNode } from 'react';
import type { SheetCompetency } from '../../../../api/assessment-entry.js';
import { useMessages } from '../../../../messages/messages.js';
import type { RatingValue } from '../sheet/rating-value.js';
import classes from './panel.module.css';

interface RubricProps {
  readonly competency: SheetCompetency;
  /** Asked of the post; null without a standard. */
  readonly standard: number | null;
  readonly value: RatingValue;
  readonly isClosed: boolean;
  readonly onIndicators: (codes: readonly string[]) => void;
}

/** The levels of a competency in words, with the indicators to tick, highest first. */
export function Rubric({ competency, standard, value, isClosed, onIndicators }: RubricProps): ReactNode {
  const { panel } = useMessages().assessmentCentre.entry;
  const chosen = value.level === null ? null : Math.floor(value.level / 100);
  const toggle = (code: string) =>
    onIndicators(
      value.indicators.includes(code)
        ? value.indicators.filter((each) => each !== code)
        : [...value.indicators, code].sort(),
    );
  return (
    <ul className={classes.rubric}>
      {[...competency.levels]
        .sort((one, other) => other.level - one.level)
        .map(({ level, title, description, indicators }) => (
          <li key={level} data-chosen={chosen === level || undefined}>
            <p className={classes.levelHead}>
              {panel.rubricLevel(String(level), title)}
              {standard === level && <span className={classes.asked}>{panel.asked}</span>}
            </p>
            <p className={classes.description}>{description}</p>
            {indicators.map(({ code, text }) => (
              <label key={code} className={classes.indicator}>
                <input
                  type="checkbox"
                  checked={value.indicators.includes(code)}
                  disabled={isClosed}
                  onChange={() => toggle(code)}
                />
                <span>
                  {code} {text}
                </span>
              </label>
            ))}
          </li>
        ))}
    </ul>
  );
}
