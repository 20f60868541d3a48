import { Button, Group, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { downloadEvidence, type MeritComputedView, type MeritIndicatorView } from '../../api/merit.js';
import { ProblemNotice } from '../../components/error-state.js';
import { StatusBadge } from '../../components/status-badge.js';
import { toast } from '../../components/toast.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages, wordOf } from '../../messages/messages.js';
import type { Tone } from '../../theme/tone.js';
import { useFigureWords } from './figure-words.js';
import classes from './merit.module.css';

const TONES: Readonly<Record<NonNullable<MeritIndicatorView['self']['source']>, Tone>> = {
  automatic: 'info',
  manual: 'neutral',
  override: 'attention',
};
const LEVELS = [1, 2, 3, 4];

interface IndicatorRowProps {
  readonly assessmentId: number;
  readonly indicator: MeritIndicatorView;
  readonly mayEdit: boolean;
  readonly onSet: () => void;
  readonly onTakeBack: () => void;
}

/** An indicator: its level and source, the figure with its rule, the reason of a person. */
export function IndicatorRow(props: IndicatorRowProps): ReactNode {
  const { indicator, mayEdit, onSet, onTakeBack } = props;
  const { merit } = useMessages();
  const { number } = useFormats();
  const { code, name, weight, self, computed } = indicator;
  const isChosen = self.level !== null && self.source !== 'automatic';
  return (
    <li className={classes.indicator}>
      <div>
        <Text size="sm" fw={500}>
          {code} {name}
        </Text>
        <Text size="xs" c="dimmed">
          {merit.weight(number(weight))}
        </Text>
      </div>
      <Levels indicator={indicator} />
      <div>
        {computed && <ComputedWords code={code} computed={computed} />}
        {self.reason && <Text size="sm">{merit.reasonIs(self.reason)}</Text>}
      </div>
      <Group gap="xs" justify="flex-end" wrap="wrap" data-no-print>
        {computed && <EvidenceButton {...props} />}
        {mayEdit && isChosen && (
          <Button size="compact-sm" variant="subtle" aria-label={merit.takeBackOf(code)} onClick={onTakeBack}>
            {merit.takeBack}
          </Button>
        )}
        {mayEdit && (
          <Button size="compact-sm" variant="default" aria-label={merit.setOf(code)} onClick={onSet}>
            {merit.set}
          </Button>
        )}
      </Group>
    </li>
  );
}

function Levels({ indicator: { self, verified, determined } }: { indicator: MeritIndicatorView }): ReactNode {
  const { merit } = useMessages();
  const isOverride = self.source === 'override' && self.automaticLevel !== null;
  return (
    <div>
      <Group gap="xs">
        <Text size="sm" fw={600} c={self.level === null ? 'dimmed' : undefined}>
          {self.level === null ? merit.noLevel : merit.level(String(self.level))}
        </Text>
        {self.level !== null && self.source && (
          <StatusBadge tone={TONES[self.source]}>{merit.sources[self.source]}</StatusBadge>
        )}
      </Group>
      <span className={classes.steps} aria-hidden>
        {LEVELS.map((level) => (
          <span
            key={level}
            className={classes.step}
            data-reached={(self.level !== null && level <= self.level) || undefined}
          />
        ))}
      </span>
      {isOverride && <Text size="xs">{merit.automaticWas(String(self.automaticLevel))}</Text>}
      {verified?.level && <Text size="xs">{merit.verifiedLevel(String(verified.level))}</Text>}
      {determined?.level && <Text size="xs">{merit.determinedLevel(String(determined.level))}</Text>}
    </div>
  );
}

function ComputedWords({ code, computed }: { code: string; computed: MeritComputedView }): ReactNode {
  const { merit } = useMessages();
  const formats = useFormats();
  const wordsOf = useFigureWords();
  const rule = computed.rule === 'undefined' ? 'undefined' : `${code}.${computed.rule}`;
  const telling = computed.figures.filter(({ of }) => of !== 0);
  const figures = telling.length > 0 ? telling : computed.figures.slice(0, 1);
  return (
    <>
      <Text size="sm">{figures.map(wordsOf).join('; ')}.</Text>
      <Text size="sm">{wordOf(merit.rules, rule)}</Text>
      <Text size="xs" c="dimmed">
        {merit.dataOf(formats.shortDate(computed.dataDate), formats.shortInstant(computed.computedAt))}
      </Text>
    </>
  );
}

function EvidenceButton({ assessmentId, indicator: { code } }: IndicatorRowProps): ReactNode {
  const { merit } = useMessages();
  const downloading = useMutation({
    mutationFn: () => downloadEvidence(assessmentId, code),
    onSuccess: () => toast(merit.evidenceDone),
  });
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconDownload size={14} aria-hidden />}
        loading={downloading.isPending}
        aria-label={merit.evidenceOf(code)}
        onClick={() => downloading.mutate()}
      >
        {merit.evidence}
      </Button>
      <ProblemNotice error={downloading.error} />
    </>
  );
}
