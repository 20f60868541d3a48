import { Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MeritAssessmentView, MeritHeadline } from '../../api/merit.js';
import { Panel } from '../../components/panel.js';
import { StatusBadge } from '../../components/status-badge.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { BandBadge } from './band-badge.js';
import { useExact } from './use-exact.js';
import classes from './merit.module.css';

/** Index and band of each value, or what is missing and what is still possible. */
export function HeadlinePanel({ assessment }: { assessment: MeritAssessmentView }): ReactNode {
  const { merit } = useMessages();
  return (
    <Panel
      title={`${merit.title} ${assessment.year}`}
      actions={
        <Group gap="xs">
          {assessment.runningJobId && <StatusBadge tone="info">{merit.computing}</StatusBadge>}
          <StatusBadge tone="neutral">{merit.states[assessment.state]}</StatusBadge>
        </Group>
      }
    >
      <dl className={classes.headlines}>
        {assessment.headlines.map((headline) => (
          <div key={headline.value}>
            <dt>{merit.values[headline.value]}</dt>
            <dd>
              <Headline headline={headline} />
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}

function Headline({ headline }: { headline: MeritHeadline }): ReactNode {
  const { merit } = useMessages();
  const { number } = useFormats();
  const { decimal } = useExact();
  const { total, index, band, filled, of, lowest, highest } = headline;
  if (total === null || index === null || band === null)
    return (
      <>
        <span className={classes.figure}>{merit.incomplete(number(filled), number(of))}</span>
        <Text size="sm" c="dimmed">
          {merit.possible(number(lowest), number(highest))}
        </Text>
      </>
    );
  return (
    <>
      <Group gap="xs">
        <span className={classes.figure}>{merit.index(decimal(index))}</span>
        <BandBadge band={band} />
      </Group>
      <Text size="sm" c="dimmed">
        {merit.total(number(total))}
      </Text>
    </>
  );
}
