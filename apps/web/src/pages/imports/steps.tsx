import { VisuallyHidden } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useMessages } from '../../messages/messages.js';
import classes from '../../components/step-list.module.css';

export const STEPS = ['upload', 'match', 'check', 'apply', 'receipt'] as const;
export type Step = (typeof STEPS)[number];

/** Where one is on the way from the file to the receipt. */
export function Steps({ current }: { current: Step }): ReactNode {
  const { imports } = useMessages();
  const place = STEPS.indexOf(current);
  return (
    <ol className={classes.steps} aria-label={imports.stepsLabel} data-no-print>
      {STEPS.map((step, index) => {
        const isDone = index < place || current === 'receipt';
        return (
          <li
            key={step}
            className={classes.step}
            data-state={index === place ? 'current' : isDone ? 'done' : 'ahead'}
            aria-current={index === place ? 'step' : undefined}
          >
            <span className={classes.mark} aria-hidden>
              {isDone ? <IconCheck size={14} /> : index + 1}
            </span>
            {imports.steps[step]}
            {isDone && <VisuallyHidden>, {imports.stepDone}</VisuallyHidden>}
          </li>
        );
      })}
    </ol>
  );
}
