import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import type { ImportView } from '../../api/import-views.js';
import { IMPORTS } from '../../api/imports.js';
import { jobQuery, retryJob } from '../../api/jobs.js';
import { JobMeter, JobProgress } from '../../components/job-progress.js';
import { Notice } from '../../components/notice.js';
import { Panel } from '../../components/panel.js';
import { useMessages } from '../../messages/messages.js';
import { useMay } from '../../session/use-session.js';
import { CancelButton } from './cancel-button.js';
import { Refusal } from './refusal.js';
import { useMayImport } from './use-may-import.js';

interface ProgressStepProps {
  readonly view: ImportView;
  readonly state: 'checking' | 'applying' | 'undoing';
}

/** The server works: how far it is; or that it gave up, and how to go on. */
export function ProgressStep({ view, state }: ProgressStepProps): ReactNode {
  const { imports } = useMessages();
  const queries = useQueryClient();
  const ended = useCallback(() => void queries.invalidateQueries({ queryKey: IMPORTS }), [queries]);
  const job = useJob(view.jobId);
  if (job?.state === 'failed') return <Broken view={view} state={state} />;
  return (
    <Panel title={imports.progress[state]}>
      <Stack gap="sm">
        {view.jobId && <JobProgress jobId={view.jobId} onEnd={ended} />}
        <Text c="dimmed">{imports.progress.leave}</Text>
      </Stack>
    </Panel>
  );
}

function useJob(jobId: string | null) {
  return useQuery({ ...jobQuery(jobId ?? ''), enabled: jobId !== null }).data;
}

/** The job has failed for good: nobody goes on with it unless somebody says so. */
function Broken({ view, state }: ProgressStepProps): ReactNode {
  const { progress } = useMessages().imports;
  const mayImport = useMayImport();
  const mayRetry = useMay('job.retry');
  const queries = useQueryClient();
  const job = useJob(view.jobId);
  const retrying = useMutation({
    mutationFn: retryJob,
    onSuccess: async () => {
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['jobs'] }),
        queries.invalidateQueries({ queryKey: IMPORTS }),
      ]);
    },
  });
  return (
    <Panel title={progress[state]}>
      <Stack gap="sm">
        <Notice tone="bad" title={progress.broken[state]} announce>
          {job && <JobMeter job={job} />} {progress.brokenText[state]}
        </Notice>
        <Refusal title={progress.broken[state]} error={retrying.error} />
        {mayImport && (
          <Group gap="xs">
            {mayRetry && view.jobId && (
              <Button loading={retrying.isPending} onClick={() => view.jobId && retrying.mutate(view.jobId)}>
                {progress.retry}
              </Button>
            )}
            {state !== 'checking' && (
              <CancelButton id={view.id} ends={state === 'undoing' ? 'undo' : 'import'} />
            )}
          </Group>
        )}
      </Stack>
    </Panel>
  );
}
