import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconListCheck, IconUserPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import type { PositionView } from '../../../api/directory-views.js';
import { positionQuery } from '../../../api/positions.js';
import { successorsQuery } from '../../../api/succession.js';
import type { SuccessorRow, SuccessorsView } from '../../../api/succession-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { EmptyState } from '../../../components/empty-state.js';
import { ButtonLink } from '../../../components/links.js';
import { Notice } from '../../../components/notice.js';
import { PageHeader } from '../../../components/page-header.js';
import { Panel } from '../../../components/panel.js';
import { QueryView } from '../../../components/query-view.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { AppointDialog } from '../appointments/appoint-dialog.js';
import { DrawPlanDialog } from '../plans/draw-plan-dialog.js';
import { useSuccessorColumns } from './successor-columns.js';

const route = getRouteApi('/shell/jabatan-kosong/$positionId');
const LISTS = ['longList', 'rotation', 'reserve'] as const;

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
        {(view) => <QueryView query={post}>{(found) => <Lists post={found} view={view} />}</QueryView>}
      </QueryView>
    </>
  );
}

function Actions({ post, view }: { post: PositionView; view: SuccessorsView }): ReactNode {
  const { successors } = useMessages().succession;
  const mayManage = useMay('succession.manage');
  const mayRecord = useMay('appointment.record');
  const [dialog, setDialog] = useState<'plan' | 'appointment' | null>(null);
  const close = () => setDialog(null);
  const ranked = view.items.filter(({ rank }) => rank !== null);
  return (
    <Group gap="xs">
      <ButtonLink variant="default" to="/peta-jabatan/$positionId" params={{ positionId: String(post.id) }}>
        {successors.post}
      </ButtonLink>
      {mayRecord && (
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

function Lists({ post, view }: { post: PositionView; view: SuccessorsView }): ReactNode {
  const { successors } = useMessages().succession;
  const mayRecord = useMay('appointment.record');
  const [chosen, setChosen] = useState<SuccessorRow | null>(null);
  const columns = useSuccessorColumns(mayRecord ? setChosen : null);
  if (view.items.length === 0) return <EmptyState>{successors.none}</EmptyState>;
  return (
    <Stack gap="md">
      {view.items.some(({ tied }) => tied) && <Notice tone="attention">{successors.ties}</Notice>}
      {LISTS.map((list) => {
        const rows = view.items.filter((row) => row.list === list);
        if (rows.length === 0 && list !== 'longList') return null;
        return (
          <Panel key={list} title={successors.lists[list]}>
            <Ranking rows={rows} label={successors.lists[list]} columns={columns} />
          </Panel>
        );
      })}
      {chosen && <AppointDialog post={post} chosen={chosen} onClose={() => setChosen(null)} />}
    </Stack>
  );
}

interface RankingProps {
  readonly rows: readonly SuccessorRow[];
  readonly label: string;
  readonly columns: readonly Column<SuccessorRow>[];
}

/** The ranked of a list, and below it those listed apart. */
function Ranking({ rows, label, columns }: RankingProps): ReactNode {
  const { successors } = useMessages().succession;
  const ranked = rows.filter(({ rank }) => rank !== null);
  const apart = rows.filter(({ rank }) => rank === null);
  return (
    <Stack gap="md">
      {ranked.length === 0 ? (
        <Text c="dimmed">{successors.emptyList}</Text>
      ) : (
        <DataTable label={label} rows={ranked} columns={columns} rowId={({ employeeId }) => employeeId} />
      )}
      {apart.length > 0 && (
        <section>
          <Title order={3} mb="xs">
            {successors.apart}
          </Title>
          <DataTable
            label={`${label}: ${successors.apart}`}
            rows={apart}
            columns={columns}
            rowId={({ employeeId }) => employeeId}
            full={false}
          />
        </section>
      )}
    </Stack>
  );
}
