import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PeriodState, PeriodView } from '../../../api/talent-views.js';
import { useMessages } from '../../../messages/messages.js';
import { isReturned } from '../parts/period-state.js';
import { stepsOf } from './steps-of.js';
import classes from '../../../components/step-list.module.css';

/** Where a period is on its way, in the words of docs/domain/08. */
export function PeriodSteps({ period }: { period: PeriodView }): ReactNode {
  const { periods, words } = useMessages().talent;
  const steps = stepsOf(period.state);
  const place = steps.indexOf(period.state);
  const name = (state: PeriodState) =>
    state === period.state && isReturned(period)
      ? `${words.states[state]} (${words.returned})`
      : words.states[state];
  return (
    <ol className={classes.steps} aria-label={periods.stepsLabel}>
      {steps.map((state, index) => (
        <li
          key={state}
          className={classes.step}
          data-state={index === place ? 'current' : index < place ? 'done' : 'ahead'}
          aria-current={index === place ? 'step' : undefined}
        >
          <span className={classes.mark} aria-hidden>
            {index < place ? <IconCheck size={14} /> : index + 1}
          </span>
          {name(state)}
          {index < place && <VisuallyHidden>, {periods.stepDone}</VisuallyHidden>}
        </li>
      ))}
    </ol>
  );
}
