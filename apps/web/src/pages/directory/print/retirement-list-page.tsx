import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { formatNip } from '#libs/domain/nip';
import type { RetirementRow } from '../../../api/directory-views.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { retirementsPage } from '../../../api/retirements.js';
import { ButtonLink } from '../../../components/links.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useActive } from '../../../session/use-session.js';
import { levelName } from '../parts/options.js';
import { daysOf, daysOfYears, useRetirementYears } from '../retirements/retirement-years.js';
import { type PrintedColumn, PrintedList } from './printed-list.js';
import { useAllRows } from './use-all-rows.js';

/** Daftar jaga BUP: who reaches the retirement age in the month or the years that were chosen. */
export function RetirementListPage(): ReactNode {
  const { print, retirements } = useMessages().directory;
  const formats = useFormats();
  const active = useActive();
  const { filters, year, years, month, orgUnitId } = useRetirementYears();
  const span = { ...(month ? daysOf(month) : daysOfYears(year, years)), orgUnitId };
  const unit = useQuery(unitOptionsQuery).data?.items.find(({ id }) => id === orgUnitId)?.name;
  const list = useAllRows<RetirementRow>(['retirements', 'printed', span], (cursor, limit) =>
    retirementsPage(span, cursor, limit),
  );
  const when = month ? formats.month(month) : `${formats.date(span.from)} \u2013 ${formats.date(span.to)}`;
  return (
    <PrintedList<RetirementRow>
      title={print.retirementTitle}
      scope={[`${retirements.columns.date}: ${when}`, unit ?? active?.orgUnitName ?? print.wholeAgency]}
      columns={useColumns()}
      rowId={({ id }) => id}
      list={list}
      back={
        <ButtonLink to="/pensiun" search={filters.values} variant="default">
          {print.back}
        </ButtonLink>
      }
    />
  );
}

function useColumns(): readonly PrintedColumn<RetirementRow>[] {
  const { columns } = useMessages().directory.print;
  const formats = useFormats();
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
      { header: columns.rank, cell: ({ rank }) => rank },
      {
        header: columns.position,
        cell: ({ positionName, level }) => `${positionName} (${levelName(level)})`,
      },
      { header: columns.unit, cell: ({ orgUnitName }) => orgUnitName },
      { header: columns.age, cell: ({ age }) => formats.number(age) },
      { header: columns.retirement, cell: ({ retirementDate }) => formats.date(retirementDate) },
    ],
    [columns, formats],
  );
}
