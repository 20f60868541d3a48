import { Button, Stack } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { download } from '../../../api/download.js';
import type { ImportView, IssueGroup } from '../../../api/import-views.js';
import { issueGroupsQuery } from '../../../api/imports.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { GroupTable } from './group-table.js';
import { IssueTable } from './issue-table.js';

/** Everything that was found: by reason, then row by row, and the refused rows as a file. */
export function IssueReport({ view }: { view: ImportView }): ReactNode {
  const query = useQuery(issueGroupsQuery(view.id, view.version));
  return (
    <QueryView query={query} lines={4}>
      {(groups) => (groups.length === 0 ? null : <Report view={view} groups={groups} />)}
    </QueryView>
  );
}

function Report({ view, groups }: { view: ImportView; groups: readonly IssueGroup[] }): ReactNode {
  const { check } = useMessages().imports;
  const fetching = useMutation({ mutationFn: () => download(`/imports/${view.id}/errors.xlsx`) });
  const hasErrors = (view.totals.errors ?? 0) > 0;
  const file = hasErrors && (
    <Button
      variant="default"
      size="compact-sm"
      leftSection={<IconDownload size={14} aria-hidden />}
      loading={fetching.isPending}
      onClick={() => fetching.mutate()}
    >
      {check.errorFile}
    </Button>
  );
  return (
    <Stack gap="md">
      <Panel title={check.groups} actions={file}>
        <ProblemNotice error={fetching.error} />
        <GroupTable view={view} groups={groups} />
      </Panel>
      <Panel title={check.rows}>
        <IssueTable view={view} groups={groups} />
      </Panel>
    </Stack>
  );
}
