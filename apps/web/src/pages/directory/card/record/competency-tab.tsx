import { Box, SimpleGrid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type CompetencyProfile, profileQuery } from '../../../../api/assessment.js';
import { Notice } from '../../../../components/notice.js';
import { QueryView } from '../../../../components/query-view.js';
import { useMessages } from '../../../../messages/messages.js';
import { PostPicker } from '../../posts/post-picker.js';
import { CompetencyTable } from './competency-table.js';
import { HistoryPanel } from './history-panel.js';
import { MatchPanel } from './match-panel.js';
import { PotentialPanel } from './potential-panel.js';
import { ResultTable } from './result-table.js';
import { TargetPanel } from './target-panel.js';

/** What assessments say of a person against the standard of the present post. */
export function CompetencyTab({ employeeId }: { employeeId: number }): ReactNode {
  const { history } = useMessages().development;
  const [targetId, setTargetId] = useState<number | null>(null);
  const query = useQuery(profileQuery(employeeId, targetId ?? undefined));
  return (
    <Stack gap="md">
      <Box maw="26rem" data-no-print>
        <PostPicker label={history.target} value={targetId} presentName={null} onChange={setTargetId} />
      </Box>
      <QueryView query={query}>{(profile) => <Profile profile={profile} />}</QueryView>
    </Stack>
  );
}

function Profile({ profile }: { profile: CompetencyProfile }): ReactNode {
  const words = useMessages().assessment.profile;
  const { standing, results, potential } = profile;
  const counting = results.find(({ id }) => id === profile.countingId);
  return (
    <Stack gap="md">
      {standing !== 'assessed' && <Notice tone="attention">{words.standing[standing]}</Notice>}
      {counting && <MatchPanel profile={profile} counting={counting} />}
      <SimpleGrid cols={{ base: 1, lg: potential ? 2 : 1 }} spacing="md">
        <CompetencyTable profile={profile} />
        {potential && <PotentialPanel potential={potential} given={counting?.given ?? null} />}
      </SimpleGrid>
      {profile.target && <TargetPanel target={profile.target} />}
      {results.length > 0 && <HistoryPanel profile={profile} />}
      {results.length > 0 && <ResultTable profile={profile} />}
    </Stack>
  );
}
