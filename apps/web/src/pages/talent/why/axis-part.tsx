import { Text, Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { CutPoints } from '#libs/domain/nine-box';
import type { AxisExplanation, ComponentExplanation, Exact } from '#libs/domain/scoring';
import { useMessages } from '../../../messages/messages.js';
import { useCutWords } from '../policies/policy-settings.js';
import { ExactScore, Score } from '../parts/score.js';
import { useScores } from '../parts/use-talent.js';
import { IndicatorRows } from './indicator-rows.js';
import classes from './why.module.css';

interface AxisPartProps {
  readonly explanation: AxisExplanation;
  readonly cuts: CutPoints;
}

/** One axis: its score against the cut points, and what it is made of. */
export function AxisPart({ explanation, cuts }: AxisPartProps): ReactNode {
  const { why, words } = useMessages().talent;
  const scores = useScores();
  const cut = useCutWords();
  const { axis, score, level, components } = explanation;
  return (
    <section>
      <Title order={3}>{words.axes[axis]}</Title>
      <Text>
        {score === null || level === null
          ? why.axisNone
          : why.axisScore(scores.exact(score), words.levels[axis][level])}
      </Text>
      <Text size="sm" c="dimmed">
        {why.cuts(
          `${words.levels[axis].high.toLowerCase()} ${cut(cuts.high)}`,
          `${words.levels[axis].middle.toLowerCase()} ${cut(cuts.middle)}`,
        )}
        .
      </Text>
      <div className={classes.scroll} tabIndex={0} role="region" aria-label={why.axisTable(words.axes[axis])}>
        <table className={classes.table} aria-label={why.axisTable(words.axes[axis])}>
          <Head />
          <tbody>
            {components.map((component) => (
              <Fragment key={component.code}>
                {components.length > 1 && <ComponentRow component={component} />}
                {component.indicators.map((indicator) => (
                  <IndicatorRows key={indicator.code} indicator={indicator} />
                ))}
              </Fragment>
            ))}
          </tbody>
          <Total score={score} />
        </table>
      </div>
    </section>
  );
}

function Head(): ReactNode {
  const { columns } = useMessages().talent.why;
  return (
    <thead>
      <tr>
        <th scope="col">{columns.indicator}</th>
        <th scope="col">{columns.input}</th>
        <th scope="col" className={classes.figure}>
          {columns.points}
        </th>
        <th scope="col" className={classes.figure}>
          {columns.weight}
        </th>
        <th scope="col" className={classes.figure}>
          {columns.contribution}
        </th>
      </tr>
    </thead>
  );
}

const microOf = (exact: Exact | null) => exact && exact.micro;

function ComponentRow({ component }: { component: ComponentExplanation }): ReactNode {
  const scores = useScores();
  return (
    <tr className={classes.component}>
      <th scope="row" colSpan={2}>
        {component.name}
      </th>
      <td className={classes.figure}>
        <Score value={microOf(component.points)} />
      </td>
      <td className={classes.figure}>{scores.weight(component.weight)}</td>
      <td className={classes.figure}>
        <Score value={microOf(component.contribution)} />
      </td>
    </tr>
  );
}

function Total({ score }: Pick<AxisExplanation, 'score'>): ReactNode {
  const { why } = useMessages().talent;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={4}>
          {why.total}
        </th>
        <td className={classes.figure}>
          <ExactScore value={score} />
        </td>
      </tr>
    </tfoot>
  );
}
