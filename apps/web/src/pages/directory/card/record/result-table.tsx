import { Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { CompetencyProfile, ProfileResult } from '../../../../api/assessment.js';
import { type Column, DataTable } from '../../../../components/data-table/index.js';
import { Panel } from '../../../../components/panel.js';
import { StatusBadge } from '../../../../components/status-badge.js';
import { useFormats } from '../../../../format/use-formats.js';
import { useMessages } from '../../../../messages/messages.js';
import { Score } from '../../../talent/parts/score.js';
import { Origin } from '../../../development/origin.js';
import { ValidityBadge } from './validity-badge.js';

/** Every result of a person, the newest first, each measured against the present post. */
export function ResultTable({ profile }: { profile: CompetencyProfile }): ReactNode {
  const words = useMessages().assessment.profile;
  return (
    <Panel title={words.results}>
      <Text size="sm" mb="xs">
        {profile.positionName && `JPM ${words.against(profile.positionName)}`}
      </Text>
      <DataTable
        label={words.results}
        rows={profile.results}
        columns={useColumns(profile.countingId)}
        rowId={({ id }) => id}
        full={false}
      />
    </Panel>
  );
}

function useColumns(countingId: number | null): readonly Column<ProfileResult>[] {
  const words = useMessages().assessment.profile;
  const { shortDate, number } = useFormats();
  return useMemo(
    () => [
      {
        id: 'assessedOn',
        header: words.assessedOn,
        names: true,
        cell: ({ assessedOn }) => shortDate(assessedOn),
      },
      { id: 'purpose', header: words.purpose, cell: ({ purpose }) => words.purposes[purpose] },
      { id: 'institution', header: words.institution, wrap: true, cell: (result) => <Origin {...result} /> },
      {
        id: 'jpm',
        header: 'JPM',
        wrap: true,
        cell: ({ match, unrated }) =>
          match ? (
            <>
              <Score value={match.value} />
              <Text size="xs" c="dimmed">
                {words.categories[match.categories.mapping]}
              </Text>
            </>
          ) : (
            unrated.length > 0 && words.unrated(number(unrated.length))
          ),
      },
      { id: 'given', header: words.given, cell: ({ given }) => <Score value={given.jpm} /> },
      { id: 'until', header: words.validUntil, cell: ({ validUntil }) => shortDate(validUntil) },
      {
        id: 'state',
        header: words.state,
        cell: ({ id, validity }) => (
          <Group gap={6}>
            <ValidityBadge validity={validity} />
            {id === countingId && <StatusBadge tone="info">{words.counting}</StatusBadge>}
          </Group>
        ),
      },
    ],
    [words, shortDate, number, countingId],
  );
}
