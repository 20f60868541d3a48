import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { CheckOrder, ImportView } from '../../../api/import-views.js';
import { checkImport, importFormatsQuery, importQuery, IMPORTS } from '../../../api/imports.js';
import { Problem } from '../../../api/problem.js';
import { ProblemText } from '../../../components/error-state.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { Refusal } from '../refusal.js';
import { useMayImport } from '../use-may-import.js';
import { ColumnsLeft } from './columns-left.js';
import { columnsTakenTwice, missingFields } from './mapping.js';
import { MappingTable } from './mapping-table.js';
import { OptionFields } from './option-fields.js';
import { TablePlace } from './table-place.js';

/** Second step: which column is what, and how the rows are to be taken. */
export function MatchStep({ view }: { view: ImportView }): ReactNode {
  const { imports } = useMessages();
  const { match } = imports;
  const mayImport = useMayImport();
  const [mapping, setMapping] = useState(view.mapping);
  const [options, setOptions] = useState(view.options);
  const format = useQuery(importFormatsQuery).data?.find((known) => known.format === view.format);
  const checking = useCheck(view);
  const missing = missingFields(format?.headers ?? [], mapping);
  const [twice] = columnsTakenTwice(view.columns, mapping);
  const isReady = view.headerRow !== null && missing.length === 0 && !twice && format !== undefined;
  return (
    <Stack gap="md">
      <Failure view={view} />
      <Panel title={match.table}>
        <Stack gap="sm">
          <TablePlace view={view} />
          {view.columns.length > 0 && format && (
            <>
              <ColumnsLeft format={format} columns={view.columns} mapping={mapping} />
              <MappingTable
                fields={format.headers}
                columns={view.columns}
                mapping={mapping}
                onChange={setMapping}
              />
            </>
          )}
        </Stack>
      </Panel>
      <OptionFields format={view.format} options={options} onChange={setOptions} />
      {missing.length > 0 && view.columns.length > 0 && (
        <Notice tone="attention">{match.missing(missing.map(({ header }) => header).join(', '))}</Notice>
      )}
      {twice && <Notice tone="attention">{match.twice(twice.header)}</Notice>}
      <Refusal title={match.checkRefused} error={checking.error} />
      {mayImport && (
        <Group>
          <Button
            disabled={!isReady}
            loading={checking.isPending}
            onClick={() => checking.mutate({ mapping, options })}
          >
            {match.check}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Why the work on the file broke off, where it did. */
function Failure({ view: { errorCode, errorDetails } }: { view: ImportView }): ReactNode {
  const { imports } = useMessages();
  if (!errorCode) return null;
  return (
    <Notice tone="bad" title={imports.failed.title}>
      <ProblemText error={new Problem({ status: 422, code: errorCode, details: errorDetails ?? {} })} />{' '}
      {imports.failed.text}
    </Notice>
  );
}

function useCheck(view: ImportView) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (order: CheckOrder) => checkImport(view, order),
    onSuccess: async (next) => {
      queries.setQueryData(importQuery(view.id).queryKey, next);
      await queries.invalidateQueries({ queryKey: [...IMPORTS, 'list'] });
      await navigate({ to: '.', search: {}, replace: true });
    },
  });
}
