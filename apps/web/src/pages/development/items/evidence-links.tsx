import { Button, Group } from '@mantine/core';
import { IconFileDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { download } from '../../../api/download.js';
import type { EvidenceFile } from '../../../api/development-views.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { useMessages } from '../../../messages/messages.js';

/** Files of an item, to be kept; the browser shows none of them as a page of ours. */
export function EvidenceLinks({ files }: { files: readonly EvidenceFile[] }): ReactNode {
  const { items } = useMessages().development;
  const fetching = useMutation({
    mutationFn: ({ id, name }: EvidenceFile) => download(`/development-evidence/${id}`, {}, name),
  });
  return (
    <>
      <Group gap={4}>
        {files.map((file) => (
          <Button
            key={file.id}
            size="compact-xs"
            variant="subtle"
            leftSection={<IconFileDownload size={14} aria-hidden />}
            aria-label={items.openFile(file.name)}
            onClick={() => fetching.mutate(file)}
          >
            {file.name}
          </Button>
        ))}
      </Group>
      <ProblemNotice error={fetching.error} />
    </>
  );
}
