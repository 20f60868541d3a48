import { Button, Text } from '@mantine/core';
import { IconCopyPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { policiesQuery } from '../../../api/talent.js';
import type { PolicyRow, PolicyVersionRow } from '../../../api/talent-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { EmptyState } from '../../../components/empty-state.js';
import { RowLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { AdoptDialog } from './adopt-dialog.js';
import { VersionState } from './version-state.js';

interface Row extends PolicyVersionRow {
  readonly policyName: string;
}

/** The agency's policies with their versions. */
export function PoliciesPage(): ReactNode {
  const { policies } = useMessages().talent;
  const mayEdit = useMay('scoringPolicy.edit');
  const query = useQuery(policiesQuery);
  const [adopting, setAdopting] = useState(false);
  const adopt = mayEdit && (
    <Button leftSection={<IconCopyPlus size={16} aria-hidden />} onClick={() => setAdopting(true)}>
      {policies.adopt}
    </Button>
  );
  return (
    <>
      <PageHeader title={policies.title} intro={policies.intro} actions={query.data && adopt} />
      <QueryView query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState action={adopt}>{mayEdit ? policies.empty : policies.emptyReader}</EmptyState>
          ) : (
            <Versions policies={rows} />
          )
        }
      </QueryView>
      {adopting && query.data && <AdoptDialog taken={query.data} onClose={() => setAdopting(false)} />}
    </>
  );
}

function Versions({ policies: owned }: { policies: readonly PolicyRow[] }): ReactNode {
  const { policies } = useMessages().talent;
  const rows = useMemo(
    () =>
      owned.flatMap(({ name, versions }) => versions.map((version) => ({ ...version, policyName: name }))),
    [owned],
  );
  return (
    <DataTable<Row>
      label={policies.listLabel}
      rows={rows}
      columns={useVersionColumns()}
      rowId={({ id }) => id}
      full={false}
    />
  );
}

function useVersionColumns(): readonly Column<Row>[] {
  const { policies } = useMessages().talent;
  const { number } = useFormats();
  return useMemo(
    () => [
      {
        id: 'name',
        header: policies.columns.name,
        names: true,
        wrap: true,
        cell: ({ id, policyName }) => (
          <RowLink to="/pedoman/$policyVersionId" params={{ policyVersionId: String(id) }}>
            {policyName}
          </RowLink>
        ),
      },
      {
        id: 'version',
        header: policies.columns.version,
        cell: ({ number: count }) => <Text inherit>{policies.version(number(count))}</Text>,
      },
      { id: 'state', header: policies.columns.state, cell: (row) => <VersionState version={row} /> },
      {
        id: 'periods',
        header: policies.columns.periods,
        align: 'right',
        cell: ({ periods }) => number(periods),
      },
    ],
    [policies, number],
  );
}
