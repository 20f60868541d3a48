import { Group, Select, SimpleGrid } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { RetirementMonth } from '../../../api/directory-views.js';
import { retirementMonthsQuery } from '../../../api/retirements.js';
import { EmptyState } from '../../../components/empty-state.js';
import { FilterItem } from '../../../components/filters/index.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { UnitPicker } from '../parts/unit-picker.js';
import { MonthPeople } from './month-people.js';
import { MonthTable } from './month-table.js';
import { useRetirementYears, YEAR_SPANS } from './retirement-years.js';

/** Who leaves when: by month, then the people of a month. */
export function RetirementsPage(): ReactNode {
  const { retirements } = useMessages().directory;
  const { filters, year, years, orgUnitId } = useRetirementYears();
  const query = useQuery(retirementMonthsQuery({ year, years, orgUnitId }));
  return (
    <>
      <PageHeader
        title={retirements.title}
        intro={retirements.intro}
        actions={
          <ButtonLink
            to="/pensiun/daftar-jaga"
            search={filters.values}
            variant="default"
            leftSection={<IconPrinter size={16} aria-hidden />}
          >
            {retirements.list}
          </ButtonLink>
        }
      />
      <Years />
      <QueryView query={query}>{(months) => <Months months={months} />}</QueryView>
    </>
  );
}

/** The months from now on, and the people of the one that is chosen: at first the next in which somebody leaves. */
function Months({ months }: { months: readonly RetirementMonth[] }): ReactNode {
  const { retirements } = useMessages().directory;
  const { filters, thisMonth, year, month, orgUnitId } = useRetirementYears();
  const isThisYear = thisMonth.startsWith(String(year));
  const shown = isThisYear ? months.filter((each) => each.month >= thisMonth) : months;
  const next = shown.find(({ count }) => count > 0)?.month;
  if (!next) return <EmptyState>{retirements.empty}</EmptyState>;
  const chosen = month ?? next;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md">
      <Panel title={retirements.months}>
        <MonthTable months={shown} chosen={chosen} onChoose={(value) => filters.set('month', value)} />
      </Panel>
      <MonthPeople month={chosen} orgUnitId={orgUnitId} />
    </SimpleGrid>
  );
}

function Years(): ReactNode {
  const { common, directory } = useMessages();
  const { retirements } = directory;
  const { number } = useFormats();
  const { filters, choices, year, years, orgUnitId } = useRetirementYears();
  return (
    <Group gap="xs" mb="md" align="flex-end" role="search" data-no-print>
      <Select
        label={retirements.from}
        w="8rem"
        data={choices}
        value={String(year)}
        onChange={(value) => filters.set('year', value)}
      />
      <Select
        label={retirements.years}
        w="8rem"
        data={YEAR_SPANS.map((span) => ({
          value: span,
          label: retirements.yearsValue(number(Number(span))),
        }))}
        value={String(years)}
        onChange={(value) => filters.set('years', value)}
      />
      <FilterItem width="18rem">
        <UnitPicker
          label={retirements.unit}
          blank={common.all}
          value={orgUnitId ?? null}
          onChange={(id) => filters.set('orgUnitId', id === null ? null : String(id))}
        />
      </FilterItem>
    </Group>
  );
}
