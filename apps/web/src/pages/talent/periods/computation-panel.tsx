import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { PERIODS } from '../../../api/talent.js';
import type { PeriodView } from '../../../api/talent-views.js';
import { JobProgress } from '../../../components/job-progress.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';

/** The computation under way, and how it ended while one was looking. Others than readers of jobs are only told. */
export function ComputationPanel({ period: { runningJobId, id } }: { period: PeriodView }): ReactNode {
  const { periods } = useMessages().talent;
  const mayFollow = useMay('job.read');
  const queries = useQueryClient();
  const [jobId, setJobId] = useState(runningJobId);
  useEffect(() => {
    if (runningJobId !== null) setJobId(runningJobId);
    // Figures and people belong to the revision before until it has ended.
    else void queries.invalidateQueries({ queryKey: [...PERIODS, 'board', id] });
  }, [queries, runningJobId, id]);
  const ended = useCallback(() => void queries.invalidateQueries({ queryKey: PERIODS }), [queries]);
  if (!mayFollow) return runningJobId && <Notice tone="info">{periods.computingElsewhere}</Notice>;
  if (jobId === null) return null;
  return (
    <Panel title={periods.computing}>
      <Stack gap="xs">
        <JobProgress jobId={jobId} onEnd={ended} />
        {runningJobId && (
          <Text size="sm" c="dimmed">
            {periods.computeLeave}
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
