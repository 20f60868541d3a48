import { Button, Text } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { isUnderWay, jobQuery, jobsQuery, retryJob } from '../../api/jobs.js';
import type { JobView } from '../../api/views.js';
import { ConfirmDialog } from '../../components/confirm-dialog.js';
import { type Column, ListTable } from '../../components/data-table/index.js';
import { EmptyState } from '../../components/empty-state.js';
import { JobMeter, JobState } from '../../components/job-progress.js';
import { PageHeader } from '../../components/page-header.js';
import { toast } from '../../components/toast.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { useMay } from '../../session/use-session.js';
import { durationOf } from './duration.js';

const QUERY = jobsQuery();

/** Long work: how far it is, what came of it, and again where it failed. */
export function JobsPage(): ReactNode {
  const { jobs } = useMessages();
  const mayRetry = useMay('job.retry');
  const [retrying, setRetrying] = useState<JobView | null>(null);
  const columns = useJobColumns(mayRetry ? setRetrying : null);
  return (
    <>
      <PageHeader title={jobs.title} intro={jobs.intro} />
      <ListTable<JobView>
        label={jobs.title}
        query={QUERY}
        columns={columns}
        rowId={(job) => job.id}
        empty={<EmptyState>{jobs.empty}</EmptyState>}
      />
      {retrying && <RetryDialog job={retrying} onClose={() => setRetrying(null)} />}
    </>
  );
}

function useJobColumns(onRetry: ((job: JobView) => void) | null): readonly Column<JobView>[] {
  const { jobs } = useMessages();
  const formats = useFormats();
  return useMemo(() => {
    const columns: Column<JobView>[] = [
      { id: 'name', header: jobs.columns.name, names: true, wrap: true, cell: (job) => jobs.names[job.name] },
      { id: 'subject', header: jobs.columns.subject, wrap: true, cell: (job) => job.subject },
      { id: 'state', header: jobs.columns.state, cell: (job) => <Live job={job} part={JobState} /> },
      {
        id: 'progress',
        header: jobs.columns.progress,
        wrap: true,
        cell: (job) => <Live job={job} part={JobMeter} />,
      },
      {
        id: 'at',
        header: jobs.columns.requestedAt,
        cell: (job) => (
          <>
            {formats.shortInstant(job.requestedAt)}
            <Text size="xs" c="dimmed">
              {job.requestedBy ?? jobs.bySystem}
            </Text>
          </>
        ),
      },
      {
        id: 'duration',
        header: jobs.columns.duration,
        align: 'right',
        cell: (job) => durationOf(job, jobs, formats.number),
      },
    ];
    if (!onRetry) return columns;
    const again: Column<JobView> = {
      id: 'actions',
      header: jobs.columns.actions,
      actions: true,
      cell: (job) =>
        job.state === 'failed' && (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconRefresh size={14} aria-hidden />}
            onClick={() => onRetry(job)}
          >
            {jobs.retry}
          </Button>
        ),
    };
    return [...columns, again];
  }, [jobs, formats, onRetry]);
}

/** A cell that follows its job while it runs. */
function Live({ job, part: Part }: { job: JobView; part: typeof JobMeter }): ReactNode {
  const { data } = useQuery({ ...jobQuery(job.id), initialData: job, enabled: isUnderWay(job.state) });
  return <Part job={data} />;
}

function RetryDialog({ job, onClose }: { job: JobView; onClose: () => void }): ReactNode {
  const { jobs } = useMessages();
  const queries = useQueryClient();
  const retrying = useMutation({
    mutationFn: retryJob,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['jobs'] });
      toast(jobs.retried);
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={`${jobs.retry}: ${jobs.names[job.name]}`}
      verb={jobs.retry}
      busy={retrying.isPending}
      error={retrying.error}
      onConfirm={() => retrying.mutateAsync(job.id)}
      onClose={onClose}
    >
      {jobs.retryAsk}
    </ConfirmDialog>
  );
}
