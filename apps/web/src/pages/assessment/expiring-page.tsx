import { Box } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import { expiriesQuery, expiryCountsQuery, type ExpiryRow } from '../../api/assessment.js';
import { type Column, ListTable } from '../../components/data-table/index.js';
import { EmptyState } from '../../components/empty-state.js';
import { Figures } from '../../components/figures.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { useFormats } from '../../format/use-formats.js';
import { useMessages } from '../../messages/messages.js';
import { levelName } from '../directory/parts/options.js';
import { PersonCell } from '../directory/parts/person-cell.js';
import { Origin } from '../development/origin.js';
import { useExpiringFilter } from './expiring-filter.js';
import { ExpiringFilters } from './expiring-filters.js';

/** Holders of posts whose results end soon, have ended or never were. */
export function ExpiringPage(): ReactNode {
  const { common, assessment } = useMessages();
  const { expiring } = assessment;
  const { filter, filters } = useExpiringFilter();
  return (
    <>
      <PageHeader
        title={expiring.title}
        intro={expiring.intro}
        actions={
          <ButtonLink
            to="/penilaian/berakhir/daftar"
            search={filters.values}
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            {common.print}
          </ButtonLink>
        }
      />
      <Counts />
      <ListTable<ExpiryRow>
        label={expiring.states[filter.state]}
        query={expiriesQuery(filter)}
        columns={useColumns()}
        rowId={({ id }) => id}
        toolbar={<ExpiringFilters />}
        empty={<EmptyState>{expiring.empty}</EmptyState>}
      />
    </>
  );
}

function Counts(): ReactNode {
  const { counts: words } = useMessages().assessment.expiring;
  const { filter } = useExpiringFilter();
  const { data } = useQuery({ ...expiryCountsQuery(filter), placeholderData: keepPreviousData });
  if (!data) return null;
  const names = ['expiring', 'expired', 'never', 'valid'] as const;
  return (
    <Box mb="md">
      <Figures figures={names.map((name) => ({ label: words[name], value: data[name] }))} />
    </Box>
  );
}

function useColumns(): readonly Column<ExpiryRow>[] {
  const { columns } = useMessages().assessment.expiring;
  const { shortDate } = useFormats();
  return useMemo(
    () => [
      { id: 'name', header: columns.name, names: true, wrap: true, cell: (row) => <PersonCell {...row} /> },
      {
        id: 'position',
        header: columns.position,
        wrap: true,
        cell: ({ positionName, level }) => `${positionName} (${levelName(level)})`,
      },
      { id: 'unit', header: columns.unit, wrap: true, cell: ({ orgUnitName }) => orgUnitName },
      { id: 'assessedOn', header: columns.assessedOn, cell: ({ assessedOn }) => shortDate(assessedOn) },
      {
        id: 'institution',
        header: columns.institution,
        wrap: true,
        cell: ({ origin, institution, accreditation }) =>
          origin && <Origin origin={origin} institution={institution} accreditation={accreditation} />,
      },
      { id: 'validUntil', header: columns.validUntil, cell: ({ validUntil }) => shortDate(validUntil) },
    ],
    [columns, shortDate],
  );
}
