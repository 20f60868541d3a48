import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { completenessQuery } from '../../../api/completeness.js';
import { EmptyState } from '../../../components/empty-state.js';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { ChaseList } from './chase-list.js';
import { StatementTable } from './statement-table.js';

const route = getRouteApi('/shell/kelengkapan/$unitId');

/** One unit: every kind of data with its statement, and who lacks what. */
export function UnitCompletenessPage(): ReactNode {
  const { completeness } = useMessages().directory;
  const id = Number(route.useParams().unitId);
  const query = useQuery(completenessQuery);
  const unit = query.data?.units.find(({ orgUnitId }) => orgUnitId === id);
  return (
    <>
      <PageHeader
        title={unit?.name ?? completeness.title}
        intro={<TextLink to="/kelengkapan">{completeness.title}</TextLink>}
      />
      <QueryView query={query}>
        {() =>
          unit ? (
            <Stack gap="md" key={id}>
              <Panel title={completeness.tables}>
                <StatementTable unit={unit} />
              </Panel>
              <Panel title={completeness.chase}>
                <ChaseList orgUnitId={id} />
              </Panel>
            </Stack>
          ) : (
            <EmptyState>{completeness.unitMissing}</EmptyState>
          )
        }
      </QueryView>
    </>
  );
}
