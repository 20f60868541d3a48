import { type ReactNode, useMemo } from 'react';
import type { PackageView } from '../../../api/competency-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { Panel } from '../../../components/panel.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';

type Competency = PackageView['competencies'][number];
type Standard = PackageView['standards'][number];

/** What a package would do, line by line. */
export function PackageTables({ view }: { view: PackageView }): ReactNode {
  const { packages: words } = useMessages().competency;
  const competencyColumns = useCompetencyColumns();
  const standardColumns = useStandardColumns();
  return (
    <>
      {view.competencies.length > 0 && (
        <Panel title={words.competencies}>
          <DataTable
            label={words.competencies}
            rows={view.competencies}
            columns={competencyColumns}
            rowId={({ code }) => code}
            full={false}
          />
        </Panel>
      )}
      {view.standards.length > 0 && (
        <Panel title={words.standards}>
          <DataTable
            label={words.standards}
            rows={view.standards}
            columns={standardColumns}
            rowId={({ positionCode }) => positionCode}
            full={false}
          />
        </Panel>
      )}
    </>
  );
}

function useCompetencyColumns(): readonly Column<Competency>[] {
  const { packages } = useMessages().competency;
  return useMemo(() => {
    const { columns, words } = packages;
    return [
      { id: 'code', header: columns.code, cell: ({ code }) => code },
      { id: 'name', header: columns.name, names: true, wrap: true, cell: ({ name }) => name },
      {
        id: 'outcome',
        header: columns.outcome,
        cell: ({ outcome }) => (
          <StatusBadge tone={outcome === 'unchanged' ? 'neutral' : 'info'}>{words[outcome]}</StatusBadge>
        ),
      },
      { id: 'present', header: columns.present, wrap: true, cell: ({ presentName }) => presentName },
    ];
  }, [packages]);
}

function useStandardColumns(): readonly Column<Standard>[] {
  const { packages } = useMessages().competency;
  const { shortDate } = useFormats();
  return useMemo(() => {
    const { columns, outcomes } = packages;
    return [
      { id: 'code', header: columns.code, cell: ({ positionCode }) => positionCode },
      {
        id: 'name',
        header: columns.name,
        names: true,
        wrap: true,
        cell: ({ positionName }) => positionName,
      },
      {
        id: 'since',
        header: columns.since,
        cell: ({ effectiveFrom }) => effectiveFrom && shortDate(effectiveFrom),
      },
      {
        id: 'outcome',
        header: columns.outcome,
        wrap: true,
        cell: ({ outcome }) => (
          <StatusBadge tone={outcome === 'new' ? 'info' : 'neutral'}>{outcomes[outcome]}</StatusBadge>
        ),
      },
    ];
  }, [packages, shortDate]);
}
