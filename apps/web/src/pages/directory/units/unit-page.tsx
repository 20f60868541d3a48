import { Breadcrumbs, Button, Group, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { UnitNode } from '../../../api/directory-views.js';
import { unitOptionsQuery } from '../../../api/lookup.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink, TextLink } from '../../../components/links.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { PostTable } from '../posts/post-table.js';
import { pathTo, rowsOf, treeOf, type TreeNode } from '../tree/unit-tree.js';
import { UnitDialog } from './unit-dialog.js';
import { UnitFacts, UnitFigures } from './unit-figures.js';

const route = getRouteApi('/shell/unit/$unitId');

/** One unit: figures, the units below it, its posts. */
export function UnitPage(): ReactNode {
  const { units } = useMessages().directory;
  const id = Number(route.useParams().unitId);
  const query = useQuery(unitOptionsQuery);
  const items = query.data?.items ?? [];
  const node = rowsOf(treeOf(items)).find(({ item }) => item.id === id);
  return (
    <>
      <PageHeader
        title={node?.item.name ?? units.title}
        intro={node && <Path items={items} id={id} />}
        actions={node && <UnitActions unit={node.item} />}
      />
      <QueryView query={query}>
        {() => (node ? <UnitBody key={id} node={node} /> : <EmptyState>{units.missing}</EmptyState>)}
      </QueryView>
    </>
  );
}

function Path({ items, id }: { items: readonly UnitNode[]; id: number }): ReactNode {
  const { units } = useMessages().directory;
  const above = pathTo(items, id).slice(0, -1);
  return (
    <Breadcrumbs component="nav" aria-label={units.path} separatorMargin={6}>
      <TextLink to="/unit">{units.title}</TextLink>
      {above.map((unit) => (
        <TextLink key={unit.id} to="/unit/$unitId" params={{ unitId: String(unit.id) }}>
          {unit.name}
        </TextLink>
      ))}
    </Breadcrumbs>
  );
}

function UnitActions({ unit }: { unit: UnitNode }): ReactNode {
  const { units } = useMessages().directory;
  const mayEdit = useMay('orgUnit.edit');
  const mayRead = useMay('employee.read');
  const [dialog, setDialog] = useState<'edit' | 'add' | null>(null);
  const close = () => setDialog(null);
  return (
    <Group gap="xs">
      {mayRead && (
        <ButtonLink to="/pegawai" search={{ orgUnitId: String(unit.id) }} variant="default">
          {units.toPeople}
        </ButtonLink>
      )}
      {mayEdit && (
        <>
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => setDialog('add')}
          >
            {units.addBelow}
          </Button>
          <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setDialog('edit')}>
            {units.edit}
          </Button>
        </>
      )}
      {dialog === 'edit' && <UnitDialog unit={unit} onClose={close} />}
      {dialog === 'add' && <UnitDialog parentId={unit.id} onClose={close} />}
    </Group>
  );
}

function UnitBody({ node }: { node: TreeNode<UnitNode> }): ReactNode {
  const { units } = useMessages().directory;
  return (
    <Stack gap="md">
      <UnitFigures node={node} />
      <UnitFacts unit={node.item} />
      <Panel title={units.children}>
        <Children nodes={node.children} />
      </Panel>
      <Panel title={units.posts}>
        <PostTable filter={{ orgUnitId: node.item.id }} label={units.posts} />
      </Panel>
    </Stack>
  );
}

function Children({ nodes }: { nodes: readonly TreeNode<UnitNode>[] }): ReactNode {
  const { units } = useMessages().directory;
  if (nodes.length === 0) return <Text c="dimmed">{units.noChildren}</Text>;
  return (
    <Group component="ul" gap="xs" m={0} p={0} style={{ listStyle: 'none' }}>
      {nodes.map(({ item }) => (
        <li key={item.id}>
          <TextLink to="/unit/$unitId" params={{ unitId: String(item.id) }}>
            {item.name}
          </TextLink>
        </li>
      ))}
    </Group>
  );
}
