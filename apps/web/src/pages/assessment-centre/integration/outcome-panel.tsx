import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { IntegrationMatch, IntegrationSheet } from '../../../api/assessment-integration.js';
import { Panel } from '../../../components/panel.js';
import { useMessages, wordOf } from '../../../messages/messages.js';
import classes from './integration.module.css';
import { useLevelFormats } from './level-format.js';

/** What the levels settled so far come to. */
export function OutcomePanel({ sheet }: { sheet: IntegrationSheet }): ReactNode {
  const { outcome } = useMessages().assessmentCentre.integration;
  const { figure } = useLevelFormats();
  const { generic, technical, potential } = sheet;
  return (
    <Panel title={outcome.title}>
      <dl className={classes.outcome}>
        <dt>{outcome.generic}</dt>
        <dd>
          <Match match={generic} />
        </dd>
        {technical && (
          <>
            <dt>{outcome.technical}</dt>
            <dd>
              <Match match={technical} />
            </dd>
          </>
        )}
        <dt>{outcome.potential}</dt>
        <dd>{potential.score === null ? outcome.noScore : figure(potential.score)}</dd>
      </dl>
    </Panel>
  );
}

function Match({ match }: { match: IntegrationMatch }): ReactNode {
  const { outcome } = useMessages().assessmentCentre.integration;
  const { figure } = useLevelFormats();
  const { value, category, refusal, competencies } = match;
  if (value === null) return <Text c="dimmed">{refusalWords(outcome.refused, refusal, competencies)}</Text>;
  return `${figure(value)} (${category === null ? '' : wordOf(outcome.categories, category)})`;
}

type Refused = ReturnType<typeof useMessages>['assessmentCentre']['integration']['outcome']['refused'];

function refusalWords(words: Refused, refusal: string | null, competencies: readonly string[]): string {
  const codes = competencies.join(', ');
  if (refusal === 'jpm.levels-missing' || refusal === 'jpm.standard-missing') return words[refusal](codes);
  return words.other;
}
