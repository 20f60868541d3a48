import { Group, Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { isUnderWay, jobQuery } from '../api/jobs.js';
import type { JobView } from '../api/views.js';
import { useFormats } from '../format/use-formats.js';
import { useMessages, wordOf } from '../messages/messages.js';
import { sentenceOf } from '../messages/problem-words.js';
import type { Tone } from '../theme/tone.js';
import { StatusBadge } from './status-badge.js';

const TONES: Readonly<Record<JobView['state'], Tone>> = {
  waiting: 'neutral',
  running: 'info',
  succeeded: 'good',
  failed: 'bad',
};

/** Waiting, running, done, failed: as a word on a colour. */
export function JobState({ job }: { job: JobView }): ReactNode {
  const { jobs } = useMessages();
  return <StatusBadge tone={TONES[job.state]}>{jobs.states[job.state]}</StatusBadge>;
}

/** How far a job is: stage, rows done, a bar while the whole is known. */
export function JobMeter({ job }: { job: JobView }): ReactNode {
  const messages = useMessages();
  const { jobs } = messages;
  const formats = useFormats();
  if (job.state === 'failed') {
    const details = job.errorDetails ?? {};
    return <Text size="sm">{sentenceOf(messages, job.errorCode ?? '', details) ?? jobs.failedElse}</Text>;
  }
  const counted = countOf(job, jobs, formats.number);
  const share = job.total ? Math.min(100, (100 * job.done) / job.total) : 0;
  return (
    <Stack gap={4} miw={isUnderWay(job.state) ? '12rem' : undefined}>
      {isUnderWay(job.state) && (
        <Progress.Root size="md">
          <Progress.Section
            value={job.total ? share : 100}
            animated={!job.total}
            aria-label={jobs.progressOf(jobs.names[job.name])}
          />
        </Progress.Root>
      )}
      <Group gap="xs">
        {job.stage && isUnderWay(job.state) && <Text size="sm">{wordOf(jobs.stages, job.stage)}</Text>}
        <Text size="sm" c="dimmed">
          {counted}
        </Text>
      </Group>
    </Stack>
  );
}

function countOf(
  job: JobView,
  jobs: ReturnType<typeof useMessages>['jobs'],
  format: (value: number) => string,
): string {
  // What has ended well has done the whole, whatever its last word on the way was.
  if (job.total && job.state === 'succeeded') return jobs.rows(format(job.total));
  if (job.total) return jobs.rowsOf(format(job.done), format(job.total));
  return job.done > 0 ? jobs.rows(format(job.done)) : '';
}

interface JobProgressProps {
  readonly jobId: string;
  /** Called once when the job has ended, well or badly. */
  readonly onEnd?: (job: JobView) => void;
}

/** Follows a job while it runs; it can be left and found again under Proses latar. */
export function JobProgress({ jobId, onEnd }: JobProgressProps): ReactNode {
  const { data: job } = useQuery(jobQuery(jobId));
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (!job || isUnderWay(job.state) || told.current === job.id) return;
    told.current = job.id;
    onEnd?.(job);
  }, [job, onEnd]);
  if (!job) return null;
  return (
    <Group gap="md" role="status" wrap="nowrap" align="flex-start">
      <JobState job={job} />
      <JobMeter job={job} />
    </Group>
  );
}
