import { useQuery } from '@tanstack/react-query';
import { Navigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { periodsQuery } from '../../../api/talent.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { latestComputed } from './latest-computed.js';

/** The map of the newest computed period. */
export function LatestMapPage(): ReactNode {
  const { map } = useMessages().talent;
  const mayManage = useMay('talentPeriod.manage');
  return (
    <>
      <PageHeader title={map.title} intro={map.subtitle} />
      <QueryView query={useQuery(periodsQuery)}>
        {(periods) => {
          const latest = latestComputed(periods);
          if (latest)
            return <Navigate to="/peta-talenta/$periodId" params={{ periodId: String(latest.id) }} replace />;
          const action = <ButtonLink to="/periode">{map.toPeriods}</ButtonLink>;
          return <EmptyState action={action}>{mayManage ? map.none : map.noneReader}</EmptyState>;
        }}
      </QueryView>
    </>
  );
}
