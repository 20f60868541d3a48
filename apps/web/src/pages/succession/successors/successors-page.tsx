import { Button, Group } from '@mantine/core';
import { IconListCheck, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PositionView } from '../../../api/directory-views.js';
import { positionQuery } from '../../../api/positions.js';
import { successorsQuery } from '../../../api/succession.js';
import type { SuccessorsView } from '../../../api/succession-views.js';
import { ButtonLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { AppointDialog } from '../appointments/appoint-dialog.js';
import { DrawPlanDialog } from '../plans/draw-plan-dialog.js';
import { SuccessorLists } from './successor-lists.js';
import { useFallsVacant } from './use-falls-vacant.js';

const route = getRouteApi('/shell/jabatan-kosong/$positionId');

/** Who may follow in a post: each list by its own ranking, and what follows from it. */
export function SuccessorsPage(): ReactNode {
  const { successors } = useMessages().succession;
  const { date } = useFormats();
  const id = Number(route.useParams().positionId);
  const post = useQuery(positionQuery(id));
  const query = useQuery(successorsQuery(id));
  const { periodName, referenceDate } = query.data ?? {};
  return (
    <>
      <PageHeader
        title={post.data?.name ?? successors.title}
        intro={periodName && referenceDate && successors.intro(periodName, date(referenceDate))}
        actions={post.data && query.data && <Actions post={post.data} view={query.data} />}
      />
      <QueryView query={query}>
        {(view) => (
          <QueryView query={post}>{(found) => <SuccessorLists post={found} view={view} />}</QueryView>
        )}
      </QueryView>
    </>
  );
}

function Actions({ post, view }: { post: PositionView; view: SuccessorsView }): ReactNode {
  const { successors } = useMessages().succession;
  const mayManage = useMay('succession.manage');
  const mayRecord = useMay('appointment.record');
  const isFillable = useFallsVacant(post);
  const [dialog, setDialog] = useState<'plan' | 'appointment' | null>(null);
  const close = () => setDialog(null);
  const ranked = view.items.filter(({ rank }) => rank !== null);
  return (
    <Group gap="xs">
      <ButtonLink variant="default" to="/peta-jabatan/$positionId" params={{ positionId: String(post.id) }}>
        {successors.post}
      </ButtonLink>
      {mayRecord && isFillable && (
        <Button
          variant="default"
          leftSection={<IconUserPlus size={16} aria-hidden />}
          onClick={() => setDialog('appointment')}
        >
          {successors.record}
        </Button>
      )}
      {mayManage && ranked.length > 0 && (
        <Button leftSection={<IconListCheck size={16} aria-hidden />} onClick={() => setDialog('plan')}>
          {successors.draw}
        </Button>
      )}
      {dialog === 'plan' && <DrawPlanDialog post={post} ranked={ranked} onClose={close} />}
      {dialog === 'appointment' && <AppointDialog post={post} chosen={null} onClose={close} />}
    </Group>
  );
}
