import { Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { PositionView } from '../../../api/directory-views.js';
import type { SuccessorRow, SuccessorsView } from '../../../api/succession-views.js';
import { type Column, DataTable } from '../../../components/data-table/index.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Notice } from '../../../components/notice.js';
import { Panel } from '../../../components/panel.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { useMay } from '../../../session/use-session.js';
import { AppointDialog } from '../appointments/appoint-dialog.js';
import { useSuccessorColumns } from './successor-columns.js';
import { useFallsVacant } from './use-falls-vacant.js';

const LISTS = ['longList', 'rotation', 'reserve'] as const;

interface SuccessorListsProps {
  readonly post: PositionView;
  readonly view: SuccessorsView;
}

/** Each list by its own ranking, and how to read it. */
export function SuccessorLists({ post, view }: SuccessorListsProps): ReactNode {
  const { successors } = useMessages().succession;
  const mayRecord = useMay('appointment.record');
  const isFillable = useFallsVacant(post);
  const [chosen, setChosen] = useState<SuccessorRow | null>(null);
  const columns = useSuccessorColumns(view.items, mayRecord && isFillable ? setChosen : null);
  if (view.items.length === 0) return <EmptyState>{successors.none}</EmptyState>;
  const hasMatch = view.items.some(({ keys }) =>
    keys.some(({ key, value }) => key === 'matchScore' && value !== null),
  );
  return (
    <Stack gap="md">
      {view.items.some(({ tied }) => tied) && <Notice tone="attention">{successors.ties}</Notice>}
      {mayRecord && !isFillable && <Notice tone="info">{successors.notVacant}</Notice>}
      <Text size="sm" c="dimmed">
        {successors.readinessLegend} {!hasMatch && successors.noMatchLegend}
      </Text>
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

/** The ranked of a list, and below it, to be opened, those listed apart. */
function Ranking({ rows, label, columns }: RankingProps): ReactNode {
  const { successors } = useMessages().succession;
  const { number } = useFormats();
  const ranked = rows.filter(({ rank }) => rank !== null);
  const apart = rows.filter(({ rank }) => rank === null);
  return (
    <Stack gap="md">
      {ranked.length === 0 ? (
        <Text c="dimmed">{successors.emptyList}</Text>
      ) : (
        <DataTable
          label={label}
          rows={ranked}
          columns={columns}
          rowId={({ employeeId }) => employeeId}
          whole
        />
      )}
      {apart.length > 0 && (
        <details>
          <summary>{successors.apart(number(apart.length))}</summary>
          <DataTable
            label={successors.apartOf(label)}
            rows={apart}
            columns={columns}
            rowId={({ employeeId }) => employeeId}
            full={false}
          />
        </details>
      )}
    </Stack>
  );
}
