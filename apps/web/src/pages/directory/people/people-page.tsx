import { IconPrinter } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { EmployeeRow } from '../../../api/directory-views.js';
import { employeesQuery } from '../../../api/employees.js';
import { ListTable } from '../../../components/data-table/index.js';
import { NoMatch } from '../../../components/empty-state.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { EmptyDirectory } from '../parts/empty-directory.js';
import { ExportMenu, ExportProblem, useExport } from '../parts/export-menu.js';
import { usePeopleColumns } from './people-columns.js';
import { usePeopleFilter } from './people-filter.js';
import { PeopleCount, PeopleFilters } from './people-filters.js';

/** Everybody of the agency: found, narrowed, printed, taken along. */
export function PeoplePage(): ReactNode {
  const { people, files } = useMessages().directory;
  const { filter, filters, isNarrowed, clear } = usePeopleFilter();
  const mayExport = useMay('employee.export');
  const exporting = useExport();
  const choices = mayExport
    ? [{ kind: 'employees' as const, label: files.people, query: { ...filter } }]
    : [];
  return (
    <>
      <PageHeader
        title={people.title}
        intro={
          <>
            <PeopleCount /> {people.intro}
          </>
        }
        actions={
          <>
            <ButtonLink
              to="/pegawai/daftar-nominatif"
              search={filters.values}
              variant="default"
              leftSection={<IconPrinter size={16} aria-hidden />}
            >
              {people.nominative}
            </ButtonLink>
            <ExportMenu choices={choices} exporting={exporting} />
          </>
        }
      />
      <ExportProblem exporting={exporting} />
      <ListTable<EmployeeRow>
        label={people.title}
        query={employeesQuery(filter)}
        columns={usePeopleColumns()}
        rowId={({ id }) => id}
        toolbar={<PeopleFilters />}
        empty={isNarrowed ? <NoMatch onClear={clear} /> : <EmptyDirectory text={people.empty} />}
      />
    </>
  );
}
