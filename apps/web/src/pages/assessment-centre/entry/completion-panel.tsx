import { Button, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useSyncExternalStore } from 'react';
import {
  completeSheet,
  reopenSheet,
  type SheetAssignment,
  sheetQuery,
  type SheetView,
} from '../../../api/assessment-entry.js';
import { ProblemNotice } from '../../../components/error-state.js';
import { Panel } from '../../../components/panel.js';
import { StatusBadge } from '../../../components/status-badge.js';
import { toast } from '../../../components/toast.js';
import { useFormats } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { EntryQueue } from './queue/entry-queue.js';
import { useQueueSummary } from './queue/use-queue.js';
import type { Progress } from './sheet/progress.js';
import type { SheetModel } from './sheet/sheet-model.js';
import classes from './entry.module.css';

interface CompletionProps {
  readonly model: SheetModel;
  readonly progress: Progress;
  readonly queue: EntryQueue;
}

/** How far a participant is by tool, and declaring each finished. */
export function CompletionPanel({
  participantId,
  ...sheet
}: CompletionProps & { participantId: number }): ReactNode {
  const { completion } = useMessages().assessmentCentre.entry;
  return (
    <Panel title={completion.title}>
      <ul className={classes.tools}>
        {sheet.model.assignmentsOf(participantId).map((assignment) => (
          <Finish key={assignment.id} assignment={assignment} {...sheet} />
        ))}
      </ul>
    </Panel>
  );
}

function Finish({
  assignment,
  model,
  progress,
  queue,
}: CompletionProps & { assignment: SheetAssignment }): ReactNode {
  const { completion } = useMessages().assessmentCentre.entry;
  const { number } = useFormats();
  const moving = useMoving(model.view.event.id, assignment);
  const missing = useMissing(assignment, model, progress);
  useQueueSummary(queue);
  const keys = model.keysOf(assignment.id);
  const isUnsent = keys.some((key) => queue.stateOf(key) !== 'saved');
  const tool = model.view.tools.find(({ id }) => id === assignment.toolId)?.name ?? '';
  const isRunning = model.view.event.state === 'running';
  return (
    <li>
      <span>
        {tool}{' '}
        <Text component="span" size="sm" c="dimmed">
          {completion.count(number(progress.ratedOf(assignment.id)), number(keys.length))}
        </Text>
      </span>
      {assignment.completedAt ? (
        <span>
          <StatusBadge tone="good">{completion.completed}</StatusBadge>{' '}
          {isRunning && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={completion.reopenFor(tool)}
              loading={moving.isPending}
              onClick={() => moving.mutate('reopen')}
            >
              {completion.reopen}
            </Button>
          )}
        </span>
      ) : (
        isRunning && (
          <Button
            size="compact-sm"
            aria-label={completion.completeFor(tool)}
            disabled={missing !== '' || isUnsent}
            loading={moving.isPending}
            onClick={() => moving.mutate('complete')}
          >
            {completion.complete}
          </Button>
        )
      )}
      {!assignment.completedAt && isRunning && missing !== '' && (
        <Text size="xs" c="dimmed" w="100%">
          {completion.missing(missing)}
        </Text>
      )}
      {!assignment.completedAt && missing === '' && isUnsent && (
        <Text size="xs" c="dimmed" w="100%">
          {completion.unsent}
        </Text>
      )}
      <ProblemNotice error={moving.error} />
    </li>
  );
}

/** The names of the competencies without level and NE. */
function useMissing({ id }: SheetAssignment, model: SheetModel, progress: Progress): string {
  return useSyncExternalStore(progress.subscribe, () =>
    progress
      .missing(id)
      .map((key) => model.place(key)?.competency.name ?? '')
      .join(', '),
  );
}

function useMoving(eventId: number, assignment: SheetAssignment) {
  const { completion } = useMessages().assessmentCentre.entry;
  const queries = useQueryClient();
  const { queryKey } = sheetQuery(eventId);
  return useMutation({
    mutationFn: (move: 'complete' | 'reopen') => {
      const row = { eventId, id: assignment.id, version: assignment.version };
      return move === 'complete' ? completeSheet(row) : reopenSheet(row);
    },
    onSuccess: (moved) => {
      queries.setQueryData(
        queryKey,
        (view: SheetView | undefined) =>
          view && {
            ...view,
            assignments: view.assignments.map((each) =>
              each.id === moved.id ? { ...each, ...moved } : each,
            ),
          },
      );
      toast(moved.completedAt ? completion.done : completion.reopened);
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  });
}
