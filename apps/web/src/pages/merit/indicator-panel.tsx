import { Stack, Title } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { MeritAspectView, MeritAssessmentView, MeritIndicatorView } from '../../api/merit.js';
import { Panel } from '../../components/panel.js';
import { useMessages } from '../../messages/messages.js';
import { IndicatorRow } from './indicator-row.js';
import { LevelDialog } from './level-dialog.js';
import classes from './merit.module.css';
import { TakeBackDialog } from './take-back-dialog.js';
import { useMayEditMerit } from './use-may-edit-merit.js';

/** What is open over the list, and for which indicator. */
type Doing = { readonly what: 'set' | 'takeBack'; readonly code: string } | null;

/** Every indicator with its level, where it came from, and what can be done. */
export function IndicatorPanel({ assessment }: { assessment: MeritAssessmentView }): ReactNode {
  const { merit } = useMessages();
  const [doing, setDoing] = useState<Doing>(null);
  const mayEdit = useMayEditMerit() && assessment.state === 'open';
  const chosen = assessment.aspects
    .flatMap(({ indicators }) => indicators)
    .find(({ code }) => code === doing?.code);
  const close = () => setDoing(null);
  const row = (indicator: MeritIndicatorView) => (
    <IndicatorRow
      key={indicator.code}
      assessmentId={assessment.id}
      indicator={indicator}
      mayEdit={mayEdit}
      onSet={() => setDoing({ what: 'set', code: indicator.code })}
      onTakeBack={() => setDoing({ what: 'takeBack', code: indicator.code })}
    />
  );
  return (
    <Panel title={merit.indicators}>
      <Stack gap="lg">
        {assessment.aspects.map((aspect) => (
          <Aspect key={aspect.number} aspect={aspect} row={row} />
        ))}
      </Stack>
      {chosen && doing?.what === 'set' && (
        <LevelDialog assessmentId={assessment.id} indicator={chosen} onClose={close} />
      )}
      {chosen && doing?.what === 'takeBack' && (
        <TakeBackDialog assessmentId={assessment.id} indicator={chosen} onClose={close} />
      )}
    </Panel>
  );
}

function Aspect({
  aspect,
  row,
}: {
  aspect: MeritAspectView;
  row: (indicator: MeritIndicatorView) => ReactNode;
}): ReactNode {
  const { merit } = useMessages();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Title order={3} id={id} mb={4}>
        {merit.indicatorsOf(String(aspect.number), aspect.name)}
      </Title>
      <ul className={classes.indicators}>{aspect.indicators.map(row)}</ul>
    </section>
  );
}
