import { Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TargetComparison } from '../../../../api/assessment.js';
import { Notice } from '../../../../components/notice.js';
import { Panel } from '../../../../components/panel.js';
import { StatusBadge } from '../../../../components/status-badge.js';
import { useMessages } from '../../../../messages/messages.js';
import { Score } from '../../../talent/parts/score.js';
import { CompetencyLines } from './competency-table.js';

/** The same levels against a post somebody may go to. */
export function TargetPanel({ target }: { target: TargetComparison }): ReactNode {
  const { assessment, development } = useMessages();
  const { history } = development;
  const { profile } = assessment;
  const title = history.targetTitle(target.positionName);
  return (
    <Panel title={title}>
      <Stack gap="xs">
        <Group gap="sm">
          <Text component="span">{target.orgUnitName}</Text>
          {target.match && (
            <Text component="span" fw={600}>
              {history.jpm}: <Score value={target.match.value} />,{' '}
              {profile.categories[target.match.categories.selection]}
            </Text>
          )}
          {target.standardByDefault && <StatusBadge tone="info">{profile.byDefault}</StatusBadge>}
        </Group>
        {target.needsReassessment && <Notice tone="attention">{profile.reassess}</Notice>}
        <CompetencyLines label={title} lines={[...target.competencies, ...target.technical]} />
      </Stack>
    </Panel>
  );
}
