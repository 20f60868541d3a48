import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Component, Indicator, MeanChild } from '#libs/domain/scoring';
import { useMessages } from '../../../messages/messages.js';
import { CitationText } from '../parts/citation-text.js';
import { useScores } from '../parts/use-talent.js';
import { RuleWords } from './rule-words.js';
import classes from './axis-tree.module.css';

/** Components and their indicators with weight, points, what a blank does, and the source. */
export function AxisTree({ components }: { components: readonly Component[] }): ReactNode {
  return (
    <Stack gap="md">
      {components.map((component) => (
        <ComponentPart key={component.code} component={component} />
      ))}
    </Stack>
  );
}

function ComponentPart({ component: { name, indicators } }: { component: Component }): ReactNode {
  const scores = useScores();
  const weight = indicators.reduce((sum, indicator) => sum + indicator.weight, 0);
  return (
    <section>
      <Title order={3} className={classes.component}>
        <span>{name}</span> <span className={classes.weight}>{scores.weight(weight)}</span>
      </Title>
      <ul className={classes.tree}>
        {indicators.map((indicator) => (
          <IndicatorPart key={indicator.code} indicator={indicator} />
        ))}
      </ul>
    </section>
  );
}

function IndicatorPart({ indicator }: { indicator: Indicator }): ReactNode {
  const { words } = useMessages().talent;
  const scores = useScores();
  return (
    <li className={classes.node}>
      <div className={classes.head}>
        <Text component="span" fw={600}>
          {indicator.name}
        </Text>
        <span className={classes.weight}>{scores.weight(indicator.weight)}</span>
      </div>
      <CitationText citation={indicator.citation} />
      {indicator.kind === 'meanOf' ? (
        <>
          <Text size="sm">{words.kinds.meanOf}:</Text>
          <ul className={classes.tree}>
            {indicator.children.map((child) => (
              <ChildPart key={child.code} child={child} />
            ))}
          </ul>
        </>
      ) : (
        <RuleWords rule={indicator} />
      )}
    </li>
  );
}

function ChildPart({ child }: { child: MeanChild }): ReactNode {
  return (
    <li className={classes.node}>
      <Text fw={500}>{child.name}</Text>
      <CitationText citation={child.citation} />
      <RuleWords rule={child} />
    </li>
  );
}
