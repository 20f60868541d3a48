import { Button, Group, Stack } from '@mantine/core';
import { IconPencil, IconPrinter, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PositionView } from '../../../api/directory-views.js';
import { positionQuery } from '../../../api/positions.js';
import { TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { Facts } from '../parts/facts.js';
import { HoldDialog } from './hold-dialog.js';
import { PastHolders } from './past-holders.js';
import { PostDialog } from './post-dialog.js';
import { usePostFacts } from './post-facts.js';
import { PresentHolders } from './present-holders.js';

const route = getRouteApi('/shell/peta-jabatan/$positionId');

/** One post: what it is, who holds it and who held it. */
export function PostPage(): ReactNode {
  const { posts } = useMessages().directory;
  const id = Number(route.useParams().positionId);
  const query = useQuery(positionQuery(id));
  return (
    <>
      <PageHeader
        title={query.data?.name ?? posts.title}
        intro={query.data && <Summary post={query.data} />}
        actions={query.data && <PostActions post={query.data} />}
      />
      <QueryView query={query}>{(post) => <PostBody post={post} />}</QueryView>
    </>
  );
}

function Summary({ post }: { post: PositionView }): ReactNode {
  const { posts } = useMessages().directory;
  const isVacant = post.active && post.filled < post.headcount;
  return (
    <Group component="span" gap="sm">
      <TextLink to="/unit/$unitId" params={{ unitId: String(post.orgUnitId) }} inherit>
        {post.orgUnitName}
      </TextLink>
      {isVacant && (
        <StatusBadge tone="bad">{post.filled === 0 ? posts.vacant : posts.states.vacant}</StatusBadge>
      )}
      {post.critical && <StatusBadge tone="attention">{posts.criticalPosition}</StatusBadge>}
      {post.target && <StatusBadge tone="info">{posts.targetPosition}</StatusBadge>}
      {!post.active && <StatusBadge tone="neutral">{posts.inactive}</StatusBadge>}
    </Group>
  );
}

function PostActions({ post }: { post: PositionView }): ReactNode {
  const { common, directory } = useMessages();
  const { posts } = directory;
  const mayEdit = useMay('position.edit');
  const mayHold = useMay('holding.edit') && post.active;
  const [dialog, setDialog] = useState<'edit' | 'hold' | null>(null);
  const close = () => setDialog(null);
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconPrinter size={16} aria-hidden />}
        onClick={() => window.print()}
      >
        {common.print}
      </Button>
      {mayEdit && (
        <Button
          variant="default"
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => setDialog('edit')}
        >
          {posts.edit}
        </Button>
      )}
      {mayHold && (
        <Button leftSection={<IconUserPlus size={16} aria-hidden />} onClick={() => setDialog('hold')}>
          {posts.hold}
        </Button>
      )}
      {dialog === 'edit' && <PostDialog post={post} onClose={close} />}
      {dialog === 'hold' && <HoldDialog post={post} onClose={close} />}
    </Group>
  );
}

function PostBody({ post }: { post: PositionView }): ReactNode {
  const { posts } = useMessages().directory;
  return (
    <Stack gap="md">
      <Panel title={posts.holdersNow}>
        <PresentHolders holders={post.holders} />
      </Panel>
      <Panel title={posts.facts}>
        <Facts facts={usePostFacts(post)} />
      </Panel>
      <Panel title={posts.holdersPast}>
        <PastHolders past={post.past} />
      </Panel>
    </Stack>
  );
}
