import { type ReactNode, useMemo } from 'react';
import { employmentTypeWord } from '#libs/domain/employment-type';
import { formatNip } from '#libs/domain/nip';
import type { EmployeeRow } from '../../../api/directory-views.js';
import { EMPLOYEES, employeesPage } from '../../../api/employees.js';
import { ButtonLink } from '../../../components/links.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { levelName, statusName } from '../parts/options.js';
import { usePeopleFilter } from '../people/people-filter.js';
import { usePeopleScope } from './people-scope.js';
import { type PrintedColumn, PrintedList } from './printed-list.js';
import { useAllRows } from './use-all-rows.js';

/** Daftar nominatif: the list of people as it was narrowed, ready for the printer. */
export function NominativePage(): ReactNode {
  const { print } = useMessages().directory;
  const { filter, filters } = usePeopleFilter();
  const list = useAllRows<EmployeeRow>([...EMPLOYEES, 'nominative', filter], (cursor, limit) =>
    employeesPage(filter, cursor, limit),
  );
  return (
    <PrintedList<EmployeeRow>
      title={print.nominativeTitle}
      scope={usePeopleScope(filter)}
      columns={useColumns()}
      rowId={({ id }) => id}
      list={list}
      back={
        <ButtonLink to="/pegawai" search={filters.values} variant="default">
          {print.back}
        </ButtonLink>
      }
    />
  );
}

function useColumns(): readonly PrintedColumn<EmployeeRow>[] {
  const { print, people } = useMessages().directory;
  const formats = useFormats();
  const { columns } = print;
  return useMemo(
    () => [
      {
        header: columns.name,
        cell: ({ name, nip }) => (
          <>
            {name}
            <br />
            <span data-whole>{formatNip(nip)}</span>
          </>
        ),
      },
      {
        header: columns.rank,
        cell: ({ rank, rankName }) => (rankName ? `${rankName} (${rank})` : rank),
      },
      {
        header: columns.position,
        cell: ({ positionName, level }) =>
          positionName ? `${positionName}${level ? ` (${levelName(level)})` : ''}` : people.noPost,
      },
      { header: columns.unit, cell: ({ orgUnitName }) => orgUnitName },
      {
        header: columns.type,
        cell: ({ employmentType }) => employmentType && employmentTypeWord(employmentType),
      },
      { header: columns.status, cell: ({ legalStatus }) => legalStatus && statusName(legalStatus) },
      {
        header: columns.retirement,
        cell: ({ retirementDate }) => formats.shortDate(retirementDate),
        isNarrow: true,
      },
    ],
    [columns, people, formats],
  );
}
