import { Button, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { parseMicro } from '#libs/domain/micro';
import { AXES } from '#libs/domain/nine-box';
import { policyVersionQuery } from '../../../api/talent.js';
import type { PolicyVersion } from '../../../api/talent-views.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { useScores } from '../parts/use-talent.js';
import { ActivateDialog } from './activate-dialog.js';
import { AxisTree } from './axis-tree.js';
import { CutTable, PolicySettings } from './policy-settings.js';
import { VersionState } from './version-state.js';

const route = getRouteApi('/shell/pedoman/$policyVersionId');

/** One version of a policy, readable to the last point. */
export function VersionPage(): ReactNode {
  const { policies } = useMessages().talent;
  const { number } = useFormats();
  const query = useQuery(policyVersionQuery(Number(route.useParams().policyVersionId)));
  const { data } = query;
  return (
    <>
      <PageHeader
        title={data ? policies.versionTitle(data.policyName, number(data.number)) : policies.title}
        intro={data && <VersionState version={data} />}
        actions={
          <>
            <ButtonLink to="/pedoman" variant="default">
              {policies.back}
            </ButtonLink>
            {data && <Activation version={data} />}
          </>
        }
      />
      <QueryView query={query}>{(version) => <VersionBody version={version} />}</QueryView>
    </>
  );
}

function Activation({ version }: { version: PolicyVersion }): ReactNode {
  const { policies } = useMessages().talent;
  const mayEdit = useMay('scoringPolicy.edit');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      {mayEdit && version.state === 'draft' && (
        <Button onClick={() => setOpen(true)}>{policies.activate}</Button>
      )}
      {isOpen && <ActivateDialog version={version} onClose={() => setOpen(false)} />}
    </>
  );
}

function VersionBody({ version }: { version: PolicyVersion }): ReactNode {
  const { policies, words } = useMessages().talent;
  const { definition } = version;
  return (
    <Stack gap="md">
      <Notices version={version} />
      <Panel title={policies.weightsTitle}>
        <CutTable policy={definition} />
      </Panel>
      {AXES.map((axis) => (
        <Panel key={axis} title={words.axes[axis]}>
          <AxisTree components={definition.axes[axis]} />
        </Panel>
      ))}
      <Panel title={policies.krsTitle}>
        <PolicySettings policy={definition} />
      </Panel>
    </Stack>
  );
}

function Notices({ version: { notices } }: { version: PolicyVersion }): ReactNode {
  const { policies } = useMessages().talent;
  const scores = useScores();
  return notices.map(({ code, kinerja }) => (
    <Notice key={code} tone="attention" title={policies.noticesTitle}>
      {policies.notices[code](scores.plain(parseMicro(kinerja) ?? 0))}
    </Notice>
  ));
}
