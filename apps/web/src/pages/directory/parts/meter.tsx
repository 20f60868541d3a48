import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import classes from './parts.module.css';

interface MeterProps {
  readonly filled: number;
  readonly required: number;
  /** The numbers under the percentage, for narrow columns. */
  readonly compact?: boolean;
}

/** How much is filled: a bar for the eye, the percentage and both numbers as text. 0 of 0 is no share. */
export function Meter({ filled, required, compact = false }: MeterProps): ReactNode {
  const { directory } = useMessages();
  const formats = useFormats();
  if (required === 0)
    return (
      <Text size="xs" c="dimmed">
        {directory.completeness.nothing}
      </Text>
    );
  // Never "100%" while something is missing.
  const share = filled === required ? 1 : Math.min(0.999, filled / required);
  return (
    <span className={classes.meter}>
      <span className={classes.track} data-compact={compact || undefined} aria-hidden>
        <span className={classes.fill} style={{ display: 'block', width: `${share * 100}%` }} />
      </span>
      <span className={classes.digits}>
        {formats.percent(share)}
        <Text component="span" display={compact ? 'block' : undefined} size="xs" c="dimmed">
          {' '}
          ({directory.completeness.ratio(formats.number(filled), formats.number(required))})
        </Text>
      </span>
    </span>
  );
}
