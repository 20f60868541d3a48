import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { type InputCode, inputDefinition, type PlainRule, type PointsTable } from '#libs/domain/scoring';
import { useMessages } from '../../../messages/messages.js';
import { codeInWords, inputName, rawInWords } from '../parts/input-words.js';
import { useScores } from '../parts/use-talent.js';
import classes from './axis-tree.module.css';

/** What an indicator reads, what it gives for it, and what a blank does. */
export function RuleWords({ rule }: { rule: PlainRule }): ReactNode {
  const { words } = useMessages().talent;
  return (
    <>
      <Text size="sm">
        {words.kinds[rule.kind]}: <InputWords rule={rule} />
      </Text>
      <PointsList rule={rule} />
      <MissingWords rule={rule} />
    </>
  );
}

function InputWords({ rule }: { rule: PlainRule }): ReactNode {
  const { policies, words } = useMessages().talent;
  if (rule.kind === 'ratingPoints') {
    const all = rule.years.reduce((sum, { weight }) => sum + weight, 0);
    const names = rule.years.map(({ input, weight }) =>
      rule.years.length === 1
        ? inputName(input, words)
        : `${inputName(input, words)} (${policies.yearPart(`${weight}/${all}`)})`,
    );
    return names.join(', ');
  }
  const fallback = 'fallback' in rule && rule.fallback !== null ? rule.fallback : null;
  const name = inputName(rule.input, words);
  return fallback === null ? name : `${name} (${policies.fallback(inputName(fallback, words))})`;
}

function PointsList({ rule }: { rule: PlainRule }): ReactNode {
  switch (rule.kind) {
    case 'ratingPoints':
      return <CodePoints input={rule.years[0]?.input ?? 'predicate'} points={rule.points} />;
    case 'category':
      return <CodePoints input={rule.input} points={rule.points} />;
    case 'directContribution':
      return rule.points && <CodePoints input={rule.input} points={rule.points} />;
    case 'bands':
      return <BandPoints rule={rule} />;
    case 'value':
    case 'aspects':
      return null;
  }
}

function CodePoints({ input, points }: { input: InputCode; points: PointsTable }): ReactNode {
  const { policies, words } = useMessages().talent;
  const scores = useScores();
  return (
    <ul className={classes.points} aria-label={policies.points}>
      {codesOf(input).map((code) => (
        <li key={code}>
          {codeInWords(input, code, words)}: <strong>{scores.plain(points[code] ?? 0)}</strong>
        </li>
      ))}
    </ul>
  );
}

/** In the order of the input's list, the best first; every code of it has points. */
function codesOf(input: InputCode): readonly string[] {
  const definition = inputDefinition(input);
  return definition.kind === 'code' ? definition.codes : [];
}

function BandPoints({ rule: { input, bands } }: { rule: Extract<PlainRule, { kind: 'bands' }> }): ReactNode {
  const { policies, words } = useMessages().talent;
  const scores = useScores();
  return (
    <ul className={classes.points} aria-label={policies.points}>
      {[...bands]
        .sort((a, b) => b.from - a.from)
        .map(({ from, points }) => (
          <li key={from}>
            {policies.bandFrom(rawInWords(input, from, words, scores) ?? '')}:{' '}
            <strong>{scores.plain(points)}</strong>
          </li>
        ))}
    </ul>
  );
}

function MissingWords({ rule }: { rule: PlainRule }): ReactNode {
  const { words } = useMessages().talent;
  const rules = rule.kind === 'ratingPoints' ? rule.years.map(({ missing }) => missing) : [rule.missing];
  return (
    <Text size="sm" c="dimmed">
      {[...new Set(rules)].map((missing) => words.missingRules[missing]).join('. ')}.
    </Text>
  );
}
