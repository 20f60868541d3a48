import { Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ImportView } from '../../api/import-views.js';
import { importQuery } from '../../api/imports.js';
import { useFilters } from '../../components/filters/index.js';
import { ButtonLink } from '../../components/links.js';
import { PageHeader } from '../../components/page-header.js';
import { QueryView } from '../../components/query-view.js';
import { useMessages } from '../../messages/messages.js';
import { CancelButton } from './cancel-button.js';
import { CheckStep } from './check/check-step.js';
import { ImportState } from './import-state.js';
import { MatchStep } from './match/match-step.js';
import { ProgressStep } from './progress-step.js';
import { ReceiptStep } from './receipt/receipt-step.js';
import { type Step, Steps } from './steps.js';
import { Stopped } from './stopped.js';
import { useMayImport } from './use-may-import.js';

const route = getRouteApi('/shell/impor/$importId');
const CANCELLABLE: readonly string[] = ['uploaded', 'checking', 'checked', 'failed'];

/** One import, at the step its state tells: it can be left at any time and found again. */
export function ImportPage(): ReactNode {
  const { imports } = useMessages();
  const mayImport = useMayImport();
  const id = Number(route.useParams().importId);
  const query = useQuery(importQuery(id));
  const { data } = query;
  return (
    <>
      <PageHeader
        title={data?.fileName ?? imports.title}
        intro={data && <Summary view={data} />}
        actions={
          <>
            <ButtonLink to="/impor" variant="default">
              {imports.back}
            </ButtonLink>
            {data && mayImport && CANCELLABLE.includes(data.state) && <CancelButton id={id} />}
          </>
        }
      />
      <QueryView query={query}>{(view) => <StepOf view={view} />}</QueryView>
    </>
  );
}

function Summary({ view }: { view: ImportView }): ReactNode {
  const { imports } = useMessages();
  return (
    <Group component="span" gap="sm">
      <span>{imports.formats[view.format].title}</span>
      <ImportState state={view.state} />
    </Group>
  );
}

/** The step of a state; from a finished check one may go back to the columns. */
function StepOf({ view }: { view: ImportView }): ReactNode {
  const { values } = useFilters(['langkah']);
  const mayImport = useMayImport();
  const isMatching = view.state === 'checked' && values.langkah === 'cocokkan' && mayImport;
  const step: Step = isMatching ? 'match' : STEP_OF[view.state];
  return (
    <>
      <Steps current={step} />
      <StepBody key={`${view.state}.${view.version}`} view={view} isMatching={isMatching} />
    </>
  );
}

const STEP_OF: Readonly<Record<ImportView['state'], Step>> = {
  uploaded: 'match',
  failed: 'match',
  checking: 'check',
  checked: 'check',
  applying: 'apply',
  applied: 'receipt',
  undoing: 'receipt',
  undone: 'receipt',
  cancelled: 'match',
};

function StepBody({ view, isMatching }: { view: ImportView; isMatching: boolean }): ReactNode {
  switch (view.state) {
    case 'uploaded':
    case 'failed':
      return <MatchStep view={view} />;
    case 'checked':
      return isMatching ? <MatchStep view={view} /> : <CheckStep view={view} />;
    case 'checking':
    case 'applying':
    case 'undoing':
      return <ProgressStep view={view} state={view.state} />;
    case 'applied':
    case 'undone':
      return <ReceiptStep view={view} />;
    case 'cancelled':
      return <Stopped />;
  }
}
