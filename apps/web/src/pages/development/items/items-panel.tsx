import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { DevelopmentPlan } from '../../../api/development-views.js';
import { DataTable } from '../../../components/data-table/index.js';
import { Panel } from '../../../components/panel.js';
import { useMessages } from '../../../messages/messages.js';
import { useItemColumns } from './item-columns.js';
import { ItemDialog } from './item-dialog.js';
import type { ItemTask } from './item-task.js';
import { ProgressDialog } from './progress-dialog.js';
import { RemoveItemDialog } from './remove-item-dialog.js';
import { TrainingDialog } from './training-dialog.js';

/** The items of a plan with what can be done to each. */
export function ItemsPanel({ plan }: { plan: DevelopmentPlan }): ReactNode {
  const { items } = useMessages().development;
  const [task, setTask] = useState<ItemTask | null>(null);
  const columns = useItemColumns(plan.mayEdit, setTask);
  return (
    <Panel
      title={items.title}
      actions={
        plan.mayEdit && (
          <Button
            size="compact-sm"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setTask({ kind: 'add' })}
          >
            {items.add}
          </Button>
        )
      }
    >
      <DataTable
        label={items.title}
        rows={plan.items}
        columns={columns}
        rowId={({ id }) => id}
        full={false}
        instead={plan.items.length === 0 ? items.empty : undefined}
      />
      {task && <TaskDialog plan={plan} task={task} onClose={() => setTask(null)} />}
    </Panel>
  );
}

interface TaskDialogProps {
  readonly plan: DevelopmentPlan;
  readonly task: ItemTask;
  readonly onClose: () => void;
}

function TaskDialog({ plan, task, onClose }: TaskDialogProps): ReactNode {
  if (task.kind === 'add') return <ItemDialog planId={plan.id} item={null} onClose={onClose} />;
  // As it stands after an upload, not as it was when the dialog opened.
  const item = plan.items.find(({ id }) => id === task.item.id) ?? task.item;
  if (task.kind === 'edit') return <ItemDialog planId={plan.id} item={item} onClose={onClose} />;
  if (task.kind === 'remove') return <RemoveItemDialog item={item} onClose={onClose} />;
  if (task.kind === 'record') return <TrainingDialog item={item} onClose={onClose} />;
  return <ProgressDialog item={item} onClose={onClose} />;
}
