import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { DirectoryFormat } from '#libs/contracts/imports';
import { download } from '../../../api/download.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { toast } from '../../../components/toast.js';
import { useMessages } from '../../../messages/messages.js';

/** A table that can be kept as a file, with the filters that narrow it. */
export interface ExportChoice {
  readonly kind: DirectoryFormat;
  readonly label: string;
  readonly query?: Readonly<Record<string, string | number | undefined>>;
}

/** Downloads as XLSX or CSV, in the columns of the exchange formats. */
export function useExport() {
  const { directory } = useMessages();
  return useMutation({
    mutationFn: ({ kind, type, query }: ExportChoice & { readonly type: 'xlsx' | 'csv' }) =>
      download(`/exports/${kind}.${type}`, query),
    onSuccess: () => toast(directory.files.done),
  });
}

/** The button in a page's head. A refusal is shown where `ExportProblem` stands. */
export function ExportMenu({
  choices,
  exporting,
}: {
  choices: readonly ExportChoice[];
  exporting: ReturnType<typeof useExport>;
}): ReactNode {
  const { files } = useMessages().directory;
  if (choices.length === 0) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          loading={exporting.isPending}
          leftSection={<IconDownload size={16} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {files.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown maw="18rem">
        {choices.map((choice) =>
          (['xlsx', 'csv'] as const).map((type) => (
            <Menu.Item key={`${choice.kind}.${type}`} onClick={() => exporting.mutate({ ...choice, type })}>
              {choice.label}: {files[type]}
            </Menu.Item>
          )),
        )}
        <Menu.Label>{files.hint}</Menu.Label>
      </Menu.Dropdown>
    </Menu>
  );
}

export function ExportProblem({ exporting }: { exporting: ReturnType<typeof useExport> }): ReactNode {
  return <ProblemNotice error={exporting.error} />;
}
