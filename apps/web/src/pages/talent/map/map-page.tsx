import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { boardQuery, periodQuery, policyVersionQuery } from '../../../api/talent.js';
import type { PeriodView } from '../../../api/talent-views.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { PeriodStateBadge } from '../parts/period-state.js';
import { usePlaceName } from '../parts/use-talent.js';
import { WhyDrawer } from '../why/why-drawer.js';
import { Board } from './board.js';
import { GroupTabs } from './group-tabs.js';
import { MapFilters } from './map-filters.js';
import { useMapFilter } from './map-filter.js';
import { MapPeople } from './map-people.js';
import { Tray } from './tray.js';
import classes from './map-page.module.css';

const route = getRouteApi('/shell/peta-talenta/$periodId');

/** The nine boxes of a period: counts first, names on demand. */
export function MapPage(): ReactNode {
  const { map } = useMessages().talent;
  const formats = useFormats();
  const { periodId } = route.useParams();
  const query = useQuery(periodQuery(Number(periodId)));
  const { data } = query;
  return (
    <>
      <PageHeader
        title={map.title}
        intro={
          data && (
            <>
              {map.subtitle}. {map.of(data.name, formats.date(data.referenceDate))}{' '}
              <PeriodStateBadge period={data} />
            </>
          )
        }
        actions={
          <ButtonLink to="/periode/$periodId" params={{ periodId }} variant="default">
            {map.toPeriod}
          </ButtonLink>
        }
      />
      <QueryView query={query}>
        {(period) =>
          period.revision > 0 ? (
            <MapOf period={period} />
          ) : (
            <EmptyState
              action={
                <ButtonLink to="/periode/$periodId" params={{ periodId }}>
                  {map.toPeriod}
                </ButtonLink>
              }
            >
              {map.notComputed}
            </EmptyState>
          )
        }
      </QueryView>
    </>
  );
}

function MapOf({ period }: { period: PeriodView }): ReactNode {
  const { map } = useMessages().talent;
  const { board: filter, filters, people, isListed } = useMapFilter();
  const query = useQuery(boardQuery(period.id, filter));
  const nameOf = usePlaceName(useQuery(policyVersionQuery(period.policyVersionId)).data?.definition);
  const { pegawai } = route.useSearch();
  return (
    <Stack gap="sm">
      <QueryView query={query}>
        {(board) => (
          <GroupTabs groups={board.groups} filters={filters}>
            <Stack gap="sm">
              {' '}
              <MapFilters filters={filters} />
              <div className={classes.whole}>
                <div>
                  <Board boxes={board.boxes} filters={filters} />
                  <Group gap="xs" mt={4}>
                    <Text size="sm" c="dimmed">
                      {map.boxHint}
                    </Text>
                    {!isListed && (
                      <Button
                        variant="subtle"
                        size="compact-sm"
                        onClick={() => filters.set('daftar', 'semua')}
                      >
                        {map.showAll}
                      </Button>
                    )}
                  </Group>
                </div>
                {!filter.standing && <Tray board={board} filters={filters} nameOf={nameOf} />}
              </div>
            </Stack>
          </GroupTabs>
        )}
      </QueryView>
      {isListed && <MapPeople period={period} filter={people} nameOf={nameOf} />}
      {pegawai && <WhyDrawer periodId={period.id} employeeId={Number(pegawai)} nameOf={nameOf} />}
    </Stack>
  );
}
