import { Button, Group, Stack } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ImportReceipt, ImportView } from '../../../api/import-views.js';
import { receiptQuery } from '../../../api/imports.js';
import { Figures } from '../../../components/figures.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { IssueReport } from '../check/issue-report.js';
import { useMayImport } from '../use-may-import.js';
import { ReceiptFacts } from './receipt-facts.js';
import { UndoPanel } from './undo-panel.js';

/** Last step: proof of what was imported, by whom and when; and how to take it back. */
export function ReceiptStep({ view }: { view: ImportView }): ReactNode {
  const query = useQuery(receiptQuery(view.id, view.version));
  return (
    <QueryView query={query}>
      {(receipt) => (
        <Stack gap="md">
          <Receipt receipt={receipt} />
          {view.state === 'applied' && <UndoPanel view={view} />}
          {view.state === 'applied' && (
            <div data-no-print>
              <IssueReport view={view} />
            </div>
          )}
        </Stack>
      )}
    </QueryView>
  );
}

function Receipt({ receipt }: { receipt: ImportReceipt }): ReactNode {
  const { common, imports } = useMessages();
  const words = imports.receipt;
  const formats = useFormats();
  const mayImport = useMayImport();
  const figures = (['rows', 'inserted', 'updated', 'unchanged', 'errors', 'duplicates'] as const).flatMap(
    (code) => {
      const value = receipt.totals[code];
      return value === null ? [] : [{ label: words[code], value }];
    },
  );
  const actions = (
    <Group gap="xs" data-no-print>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconPrinter size={14} aria-hidden />}
        onClick={() => window.print()}
      >
        {common.print}
      </Button>
      {mayImport && (
        <ButtonLink to="/impor/baru" size="compact-sm">
          {words.again}
        </ButtonLink>
      )}
    </Group>
  );
  return (
    <Panel title={words.title} actions={actions}>
      <Stack gap="md">
        {receipt.state === 'undone' && (
          <Notice tone="info" title={words.undoneTitle}>
            {words.undoneText(formats.instant(receipt.undoneAt))}
          </Notice>
        )}
        <Figures figures={figures} />
        <ReceiptFacts receipt={receipt} />
      </Stack>
    </Panel>
  );
}
