import { Button, Group, Text } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import type { DevelopmentItem } from '../../../api/development-views.js';
import type { Column } from '../../../components/data-table/index.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import { ItemState } from '../plans/plan-state.js';
import { useLevels } from '../use-levels.js';
import { EvidenceLinks } from './evidence-links.js';
import type { ItemTask } from './item-task.js';

/** Columns of a plan's items. @param mayEdit the plan is a draft of somebody the member writes for */
export function useItemColumns(
  mayEdit: boolean,
  onTask: (task: ItemTask) => void,
): readonly Column<DevelopmentItem>[] {
  const { items } = useMessages().development;
  const { number, shortDate } = useFormats();
  return useMemo(() => {
    const { columns } = items;
    return [
      { id: 'goal', header: columns.goal, names: true, wrap: true, cell: (item) => <Goal item={item} /> },
      { id: 'action', header: columns.action, cell: ({ actionType }) => items.actions[actionType] },
      {
        id: 'hours',
        header: columns.hours,
        align: 'right',
        cell: ({ learningHours }) => number(learningHours),
      },
      { id: 'mentor', header: columns.mentor, wrap: true, cell: ({ mentorName }) => mentorName },
      { id: 'due', header: columns.due, cell: ({ dueOn }) => shortDate(dueOn) },
      { id: 'state', header: columns.state, wrap: true, cell: (item) => <State item={item} /> },
      {
        id: 'actions',
        header: columns.actions,
        actions: true,
        cell: (item) => <Tasks item={item} mayEdit={mayEdit} onTask={onTask} />,
      },
    ];
  }, [items, number, shortDate, mayEdit, onTask]);
}

function Goal({ item: { goal, competencyCode, competencyName, gap } }: { item: DevelopmentItem }): ReactNode {
  const { items } = useMessages().development;
  const levels = useLevels();
  const parts = [competencyName ?? competencyCode, gap !== null && items.gap(levels.gap(gap))];
  return (
    <>
      {goal}
      <Text size="xs" c="dimmed">
        {parts.filter(Boolean).join(', ')}
      </Text>
    </>
  );
}

function State({ item }: { item: DevelopmentItem }): ReactNode {
  const { items } = useMessages().development;
  return (
    <>
      <Group gap={6}>
        <ItemState state={item.state} />
        {item.trainingId !== null && <StatusBadge tone="good">{items.recorded}</StatusBadge>}
      </Group>
      {[item.note, item.evidence].filter(Boolean).map((text) => (
        <Text key={text} size="xs">
          {text}
        </Text>
      ))}
      <EvidenceLinks files={item.files} />
    </>
  );
}

interface TasksProps {
  readonly item: DevelopmentItem;
  readonly mayEdit: boolean;
  readonly onTask: (task: ItemTask) => void;
}

function Tasks({ item, mayEdit, onTask }: TasksProps): ReactNode {
  const { items } = useMessages().development;
  const offered = [
    { kind: 'edit', verb: items.edit, label: items.editItem(item.goal), may: mayEdit },
    { kind: 'remove', verb: items.remove, label: items.removeItem(item.goal), may: mayEdit },
    {
      kind: 'progress',
      verb: items.progress,
      label: items.progressItem(item.goal),
      may: item.nextStates.length > 0,
    },
    { kind: 'record', verb: items.record, label: items.recordItem(item.goal), may: item.mayRecord },
  ] as const;
  return (
    <Group gap={6} wrap="nowrap">
      {offered
        .filter(({ may }) => may)
        .map(({ kind, verb, label }) => (
          <Button
            key={kind}
            size="compact-sm"
            variant="default"
            aria-label={label}
            onClick={() => onTask({ kind, item })}
          >
            {verb}
          </Button>
        ))}
    </Group>
  );
}
