import { Checkbox, Group, SegmentedControl, Select, Text, TextInput } from '@mantine/core';
import { type ReactNode, useSyncExternalStore } from 'react';
import { daysBetween, parseCalendarDate } from '#libs/domain/calendar';
import { todayIn } from '../../../format/today.js';
import { useFormats, useTimeZone } from '../../../format/use-formats.js';
import { useMessages } from '../../../messages/messages.js';
import type { EntryQueue } from './queue/entry-queue.js';
import type { Progress } from './sheet/progress.js';
import type { SheetModel } from './sheet/sheet-model.js';
import { SyncState } from './sync-state.js';
import type { SheetViewChoice } from './view-choice.js';

interface SheetToolbarProps {
  readonly model: SheetModel;
  readonly queue: EntryQueue;
  readonly progress: Progress;
  readonly choice: SheetViewChoice;
  readonly paperAt: string | null;
  readonly onChoose: (changes: Partial<SheetViewChoice>) => void;
  readonly onPaper: (at: string | null) => void;
  readonly onShow: (state: 'conflict' | 'refused') => void;
}

/** Workload, deadline, state of saving, and what is looked at. */
export function SheetToolbar(props: SheetToolbarProps): ReactNode {
  const { model, queue, progress, choice, paperAt, onChoose, onPaper, onShow } = props;
  const { entry } = useMessages().assessmentCentre;
  return (
    <>
      <Group gap="md" justify="space-between">
        <Workload model={model} progress={progress} />
        <SyncState queue={queue} onShow={onShow} />
      </Group>
      <Group gap="md" align="flex-end">
        <SegmentedControl
          aria-label={entry.views.label}
          data={[
            { value: 'participant', label: entry.views.participant },
            { value: 'tool', label: entry.views.tool },
          ]}
          value={choice.view}
          onChange={(view) => onChoose({ view: view === 'tool' ? 'tool' : 'participant' })}
        />
        {choice.view === 'tool' && (
          <Select
            aria-label={entry.tool}
            data={model.view.tools.map(({ id, name }) => ({ value: String(id), label: name }))}
            value={String(choice.toolId)}
            onChange={(id) => id && onChoose({ toolId: Number(id) })}
          />
        )}
        <PaperMode at={paperAt} onChange={onPaper} />
      </Group>
    </>
  );
}

function Workload({ model, progress }: Pick<SheetToolbarProps, 'model' | 'progress'>): ReactNode {
  const { common, assessmentCentre } = useMessages();
  const { figures } = assessmentCentre.entry;
  const { number, date } = useFormats();
  const rated = useSyncExternalStore(progress.subscribe, progress.getTotal);
  const finished = model.assignments.filter(({ completedAt }) => completedAt !== null).length;
  const { endsOn } = model.view.event;
  return (
    <Text size="sm">
      {figures.participants}: <b>{number(model.participants.length)}</b> · {figures.rated}:{' '}
      <b>{common.of(number(rated), number(progress.cells))}</b> · {figures.finished}:{' '}
      <b>{common.of(number(finished), number(model.assignments.length))}</b> · {figures.deadline}:{' '}
      <b>{date(endsOn)}</b> (
      <DaysLeft endsOn={endsOn} />)
    </Text>
  );
}

function DaysLeft({ endsOn }: { endsOn: string }): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const { number } = useFormats();
  const [today, end] = [parseCalendarDate(todayIn(useTimeZone())), parseCalendarDate(endsOn)];
  if (!today || !end) return null;
  const days = daysBetween(today, end);
  if (days === 0) return entry.dueToday;
  return days > 0 ? entry.daysLeft(number(days)) : entry.overdue(number(-days));
}

/** What was written on blank forms is keyed in with the time it was written. */
function PaperMode({
  at,
  onChange,
}: {
  at: string | null;
  onChange: (at: string | null) => void;
}): ReactNode {
  const { panel } = useMessages().assessmentCentre.entry;
  return (
    <Group gap="sm">
      <Checkbox
        label={panel.paper}
        checked={at !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? new Date().toISOString() : null)}
      />
      {at !== null && (
        <TextInput
          type="datetime-local"
          aria-label={panel.paperAt}
          title={panel.paperHint}
          value={localMinute(at)}
          onChange={({ currentTarget }) =>
            currentTarget.value && onChange(new Date(currentTarget.value).toISOString())
          }
        />
      )}
    </Group>
  );
}

/** An instant as the field of the browser wants it, in the clock of the one who types. */
function localMinute(instant: string): string {
  const at = new Date(instant);
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
