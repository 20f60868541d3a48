import { VisuallyHidden } from '@mantine/core';
import { IconCheck, IconMinus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PeriodState, PeriodView } from '../../../api/talent-views.js';
import { useMessages } from '../../../messages/messages.js';
import { isReturned } from '../parts/period-state.js';
import { stepsOf, type StepStanding } from './steps-of.js';
import classes from '../../../components/step-list.module.css';

const MARKS: Readonly<Partial<Record<StepStanding, ReactNode>>> = {
  done: <IconCheck size={14} />,
  skipped: <IconMinus size={14} />,
};

/** Where a period is on its way, in the words of docs/domain/08. */
export function PeriodSteps({ period }: { period: PeriodView }): ReactNode {
  const { periods, words } = useMessages().talent;
  const name = (state: PeriodState) =>
    state === period.state && isReturned(period)
      ? `${words.states[state]} (${words.returned})`
      : words.states[state];
  return (
    <ol className={classes.steps} aria-label={periods.stepsLabel}>
      {stepsOf(period.state).map(({ state, standing }, index) => (
        <li
          key={state}
          className={classes.step}
          data-state={standing}
          aria-current={standing === 'current' ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {MARKS[standing] ?? index + 1}
          </span>
          {standing === 'skipped' ? `${name(state)} (${periods.stepSkipped})` : name(state)}
          {standing === 'done' && <VisuallyHidden>, {periods.stepDone}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
