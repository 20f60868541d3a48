import { Anchor, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { AuditEntryView } from '../../api/views.js';
import type { Column } from '../../components/data-table/index.js';
import { StatusBadge } from '../../components/status-badge.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages, wordOf } from '../../messages/messages.js';

/** Columns of the trail; what was changed opens the entry. */
export function useAuditColumns(onOpen: (entry: AuditEntryView) => void): readonly Column<AuditEntryView>[] {
  const { audit, records } = useMessages();
  const formats = useFormats();
  return useMemo(
    () => [
      { id: 'at', header: audit.columns.at, cell: ({ at }) => formats.shortInstant(at) },
      {
        id: 'what',
        header: audit.columns.what,
        names: true,
        wrap: true,
        cell: (entry) => (
          <>
            <Anchor
              component="button"
              type="button"
              inherit
              fw={500}
              underline="hover"
              data-row-link=""
              onClick={() => onOpen(entry)}
            >
              {wordOf(records.tables, entry.table)}: {wordOf(audit.actions, entry.action)}
            </Anchor>
            {entry.label && (
              <Text size="xs" c="dimmed">
                {entry.rowCount > 1
                  ? audit.andOthers(entry.label, formats.number(entry.rowCount - 1))
                  : entry.label}
              </Text>
            )}
          </>
        ),
      },
      {
        id: 'rows',
        header: audit.columns.rows,
        align: 'right',
        cell: ({ rowCount }) => formats.number(rowCount),
      },
      { id: 'by', header: audit.columns.by, wrap: true, cell: ({ by }) => by ?? audit.system },
      { id: 'source', header: audit.columns.source, cell: ({ source }) => wordOf(audit.sources, source) },
      {
        id: 'seal',
        header: audit.columns.seal,
        cell: ({ sealed }) => (
          <StatusBadge tone={sealed ? 'good' : 'neutral'}>
            {sealed ? audit.seal.sealed : audit.seal.waiting}
          </StatusBadge>
        ),
      },
      { id: 'requestId', header: audit.requestId, startsHidden: true, cell: ({ requestId }) => requestId },
    ],
    [audit, records, formats, onOpen],
  );
}
