import { Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback } from 'react';
import type { ImportView } from '../../api/import-views.js';
import { IMPORTS } from '../../api/imports.js';
import { JobProgress } from '../../components/job-progress.js';
import { Panel } from '../../components/panel.js';
import { useMessages } from '../../messages/messages.js';

interface ProgressStepProps {
  readonly view: ImportView;
  readonly state: 'checking' | 'applying' | 'undoing';
}

/** The server works: how far it is. */
export function ProgressStep({ view, state }: ProgressStepProps): ReactNode {
  const { imports } = useMessages();
  const queries = useQueryClient();
  const ended = useCallback(() => void queries.invalidateQueries({ queryKey: IMPORTS }), [queries]);
  return (
    <Panel title={imports.progress[state]}>
      <Stack gap="sm">
        {view.jobId && <JobProgress jobId={view.jobId} onEnd={ended} />}
        <Text c="dimmed">{imports.progress.leave}</Text>
      </Stack>
    </Panel>
  );
}
