import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type {
  Exact,
  IndicatorExplanation,
  InputExplanation,
  NodeExplanation,
  PartExplanation,
} from '#libs/domain/scoring';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import { CitationText } from '../parts/citation-text.js';
import { inputName, rawInWords } from '../parts/input-words.js';
import { Score } from '../parts/score.js';
import { useScores } from '../parts/use-talent.js';
import classes from './why.module.css';

/** Of the axis's 100 points in millionths to 1/10000 point. */
const MICRO_PER_WEIGHT = 100;

/** An indicator, and below it its parts where it has several. */
export function IndicatorRows({ indicator }: { indicator: IndicatorExplanation }): ReactNode {
  const [only, ...others] = indicator.parts;
  const isSingle = only !== undefined && others.length === 0;
  return (
    <>
      <tr>
        <th scope="row">
          {indicator.name}
          <CitationText citation={indicator.citation} />
        </th>
        <td>{isSingle && <InputCell part={only} />}</td>
        <Figures node={indicator} weight={indicator.weight} />
      </tr>
      {!isSingle &&
        indicator.parts.map((part) => (
          <tr key={part.code} className={classes.part}>
            <th scope="row">{indicator.kind === 'meanOf' ? part.name : <PartInput input={part.input} />}</th>
            <td>
              <InputCell part={part} />
            </td>
            <Figures node={part} weight={null} />
          </tr>
        ))}
    </>
  );
}

function PartInput({ input: { input } }: { input: InputExplanation }): ReactNode {
  const { words } = useMessages().talent;
  return inputName(input, words);
}

const microOf = (exact: Exact | null) => exact && exact.micro;

/** Points, weight for this person, contribution; the policy's weight where it differs. */
function Figures({ node, weight }: { node: NodeExplanation; weight: number | null }): ReactNode {
  const { why } = useMessages().talent;
  const scores = useScores();
  const effective = node.effectiveWeight.micro / MICRO_PER_WEIGHT;
  return (
    <>
      <td className={classes.figure}>
        <Score value={microOf(node.points)} />
      </td>
      <td className={classes.figure}>
        {scores.weight(effective)}
        {weight !== null && weight !== effective && (
          <Text size="xs" c="dimmed">
            {why.weightBefore(scores.weight(weight))}
          </Text>
        )}
      </td>
      <td className={classes.figure}>
        <Score value={microOf(node.contribution)} />
      </td>
    </>
  );
}

/** What was read: the raw value in words, or what its absence did. */
function InputCell({ part: { input: read, state } }: { part: PartExplanation }): ReactNode {
  const { why, words } = useMessages().talent;
  const scores = useScores();
  const { input, from, raw, provisional, missing } = read;
  const value = rawInWords(from ?? input, raw, words, scores);
  if (value === null)
    return (
      <>
        <StatusBadge tone={state === 'blocked' ? 'attention' : 'neutral'}>
          {words.contributions[state]}
        </StatusBadge>
        <Text size="xs" c="dimmed">
          {words.missingRules[missing]}
        </Text>
      </>
    );
  return (
    <>
      {value}{' '}
      {from !== null && from !== input && (
        <Text size="xs" c="dimmed">
          {why.from(inputName(from, words))}
        </Text>
      )}
      {provisional && <StatusBadge tone="attention">{why.provisional}</StatusBadge>}
    </>
  );
}
