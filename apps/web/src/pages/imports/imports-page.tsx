import { IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import type { ImportSummary } from '../../api/import-views.js';
import { importsQuery } from '../../api/imports.js';
import { type Column, ListTable } from '../../components/data-table/index.js';
import { EmptyState } from '../../components/empty-state.js';
import { ButtonLink, RowLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { ImportState } from './import-state.js';
import { useMayImport } from './use-may-import.js';

/** Every import of the agency: where it stands, what it brought. */
export function ImportsPage(): ReactNode {
  const { imports } = useMessages();
  const mayImport = useMayImport();
  const start = mayImport && (
    <ButtonLink to="/impor/baru" leftSection={<IconFileImport size={16} aria-hidden />}>
      {imports.new}
    </ButtonLink>
  );
  return (
    <>
      <PageHeader
        title={imports.title}
        intro={mayImport ? imports.intro : imports.readOnly}
        actions={start}
      />
      <ListTable<ImportSummary>
        label={imports.title}
        query={useMemo(() => importsQuery(), [])}
        columns={useColumns()}
        rowId={({ id }) => id}
        empty={<EmptyState action={start}>{imports.empty}</EmptyState>}
      />
    </>
  );
}

function useColumns(): readonly Column<ImportSummary>[] {
  const { audit, imports } = useMessages();
  const formats = useFormats();
  return useMemo(() => {
    const { columns } = imports;
    const rows = (value: number | null) => (value === null ? '' : formats.number(value));
    return [
      {
        id: 'file',
        header: columns.file,
        names: true,
        wrap: true,
        cell: ({ id, fileName }) => (
          <RowLink to="/impor/$importId" params={{ importId: String(id) }}>
            {fileName}
          </RowLink>
        ),
      },
      { id: 'format', header: columns.format, cell: ({ format }) => imports.formats[format].title },
      { id: 'state', header: columns.state, cell: ({ state }) => <ImportState state={state} /> },
      { id: 'rows', header: columns.rows, align: 'right', cell: ({ totals }) => rows(totals.rows) },
      { id: 'errors', header: columns.errors, align: 'right', cell: ({ totals }) => rows(totals.errors) },
      { id: 'by', header: columns.by, wrap: true, cell: ({ createdBy }) => createdBy ?? audit.system },
      { id: 'at', header: columns.at, cell: ({ createdAt }) => formats.shortInstant(createdAt) },
    ];
  }, [audit, imports, formats]);
}
