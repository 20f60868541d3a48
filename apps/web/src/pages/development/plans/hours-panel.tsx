import { Progress, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DevelopmentPlan } from '../../../api/development-views.js';
import { Panel } from '../../../components/panel.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { colorOf, type Tone } from '../../../theme/tone.js';
import { Facts } from '../../directory/parts/facts.js';

const TONES = { met: 'good', short: 'attention', exceeded: 'bad' } as const satisfies Record<string, Tone>;

/** JP of the year beside what the rules ask or allow. */
export function HoursPanel({ plan: { hours, duty } }: { plan: DevelopmentPlan }): ReactNode {
  const words = useMessages().development.hours;
  const { number } = useFormats();
  const facts = (['planned', 'done', 'recorded'] as const).map((kind) => ({
    label: words[kind],
    value: `${number(hours[kind])} JP`,
  }));
  return (
    <Panel title={words.title}>
      <Stack gap="xs">
        <Facts facts={facts} />
        {duty ? (
          <>
            <Text size="sm">
              {words[duty.bound](number(duty.hours))}{' '}
              <StatusBadge tone={TONES[duty.recorded]}>{words.standings[duty.recorded]}</StatusBadge>
            </Text>
            <Progress
              aria-label={words.progress(number(hours.recorded), number(duty.hours))}
              value={Math.min(100, (hours.recorded * 100) / duty.hours)}
              color={colorOf(TONES[duty.recorded])}
            />
            <Text size="xs" c="dimmed">
              {words.progress(number(hours.recorded), number(duty.hours))}
            </Text>
          </>
        ) : (
          <Text size="sm">{words.none}</Text>
        )}
      </Stack>
    </Panel>
  );
}
