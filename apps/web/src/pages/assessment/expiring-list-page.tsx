import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { formatNip } from '#libs/domain/nip';
import { expiriesPage, type ExpiryRow } from '../../api/assessment.js';
import { unitOptionsQuery } from '../../api/lookup.js';
import { ButtonLink } from '../../components/links.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { useActive } from '../../session/use-session.js';
import { Origin } from '../development/origin.js';
import { levelName } from '../directory/parts/options.js';
import { type PrintedColumn, PrintedList } from '../directory/print/printed-list.js';
import { useAllRows } from '../directory/print/use-all-rows.js';
import { useExpiringFilter } from './expiring-filter.js';

/** The holders of the state that was chosen, ready for the printer. */
export function ExpiringListPage(): ReactNode {
  const { assessment, directory } = useMessages();
  const { expiring } = assessment;
  const { print, words } = directory;
  const { number } = useFormats();
  const active = useActive();
  const { filter, filters } = useExpiringFilter();
  const unit = useQuery(unitOptionsQuery).data?.items.find(({ id }) => id === filter.orgUnitId)?.name;
  const list = useAllRows<ExpiryRow>(['expiries', 'printed', filter], (cursor, limit) =>
    expiriesPage(filter, cursor, limit),
  );
  const scope = [
    filter.state === 'expiring' ? `${expiring.within}: ${expiring.months(number(filter.months))}` : null,
    filter.levelGroup ? words.levelGroupsLong[filter.levelGroup] : null,
    unit ?? active?.orgUnitName ?? print.wholeAgency,
  ];
  return (
    <PrintedList<ExpiryRow>
      title={expiring.printed[filter.state]}
      scope={scope.filter((part) => part !== null)}
      columns={useColumns()}
      rowId={({ id }) => id}
      list={list}
      back={
        <ButtonLink to="/penilaian/berakhir" search={filters.values} variant="default">
          {print.back}
        </ButtonLink>
      }
    />
  );
}

function useColumns(): readonly PrintedColumn<ExpiryRow>[] {
  const { columns } = useMessages().assessment.expiring;
  const { date } = useFormats();
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
        header: columns.position,
        cell: ({ positionName, level }) => `${positionName} (${levelName(level)})`,
      },
      { header: columns.unit, cell: ({ orgUnitName }) => orgUnitName },
      { header: columns.assessedOn, cell: ({ assessedOn }) => date(assessedOn) },
      {
        header: columns.institution,
        cell: ({ origin, ...result }) => origin && <Origin {...result} origin={origin} />,
      },
      { header: columns.validUntil, cell: ({ validUntil }) => date(validUntil) },
    ],
    [columns, date],
  );
}
