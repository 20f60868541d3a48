import { Stack } from '@mantine/core';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages } from '../../../messages/messages.js';
import { Notice } from '../../../components/notice.js';
import { ActiveCell } from './grid/active-cell.js';
import { CompletionPanel } from './completion-panel.js';
import { ChosenCell } from './panel/chosen-cell.js';
import { ParticipantChooser } from './participant-chooser.js';
import { ParticipantHead } from './participant-head.js';
import { ParticipantList } from './participant-list.js';
import type { EntryQueue } from './queue/entry-queue.js';
import { Progress } from './sheet/progress.js';
import type { SheetModel } from './sheet/sheet-model.js';
import { type OpenCell, useSheetEditing } from './sheet/use-sheet-editing.js';
import { SheetGrid } from './sheet-grid.js';
import { SheetLegend } from './sheet-legend.js';
import { SheetToolbar } from './sheet-toolbar.js';
import { StrayDrafts } from './stray-drafts.js';
import { SyncNotices } from './sync-state.js';
import type { SheetViewChoice } from './view-choice.js';
import classes from './entry.module.css';

/** The whole sheet: participants at the left, the grid, and the chosen cell at the right. */
export function RatingSheet({ model, queue }: { model: SheetModel; queue: EntryQueue }): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const { event, tools } = model.view;
  const [choice, setChoice] = useState<SheetViewChoice>(() => ({
    view: 'participant',
    participantId: model.participants[0]?.id ?? 0,
    toolId: tools[0]?.id ?? 0,
  }));
  const [paperAt, setPaperAt] = useState<string | null>(null);
  const [said, say] = useState('');
  const [active] = useState(() => new ActiveCell());
  const opener = useRef<OpenCell>(null);
  const table = useRef<HTMLTableElement>(null);
  const progress = useProgress(model, queue);
  const editing = useSheetEditing({ model, queue, paperAt, say, opener });
  const { view, participantId, toolId } = choice;
  const grid = useMemo(
    () => (view === 'participant' ? model.participantGrid(participantId) : model.toolGrid(toolId)),
    [model, view, participantId, toolId],
  );
  const toGrid = () => table.current?.focus({ preventScroll: true });
  const next = () => {
    const key = active.get();
    active.set(key === null ? grid.first : grid.moved(key, 'next'));
    toGrid();
  };
  const choose = (changes: Partial<SheetViewChoice>) => {
    active.set(null);
    setChoice((before) => ({ ...before, ...changes }));
  };
  const show = (state: 'conflict' | 'refused') => {
    const key = queue.unsaved().find((each) => queue.stateOf(each) === state && model.place(each));
    const place = key && model.place(key);
    if (!place) return;
    setChoice({ view: 'participant', participantId: place.participant.id, toolId: place.tool.id });
    active.set(key);
  };
  return (
    <Stack gap="sm">
      <SyncNotices queue={queue} />
      {event.state !== 'running' && <Notice tone="info">{entry.closed}</Notice>}
      <StrayDrafts model={model} queue={queue} />
      <SheetToolbar
        {...{ model, queue, progress, choice, paperAt }}
        onChoose={choose}
        onPaper={setPaperAt}
        onShow={show}
      />
      <div className={classes.sheet} data-view={view}>
        {view === 'participant' && (
          <ParticipantList
            model={model}
            progress={progress}
            chosen={participantId}
            onChoose={(id) => choose({ participantId: id })}
          />
        )}
        <div className={classes.middle}>
          {view === 'participant' && (
            <>
              <ParticipantChooser model={model} chosen={participantId} onChoose={choose} />
              <ParticipantHead key={participantId} model={model} participantId={participantId} />
            </>
          )}
          <SheetGrid {...{ model, queue, active, choice, grid, table }} actions={editing.grid} />
          <p className={classes.said} role="status">
            {said}
          </p>
          <SheetLegend step={event.levelStep} />
          {view === 'participant' && <CompletionPanel {...{ model, progress, queue, participantId }} />}
        </div>
        <ChosenCell {...{ model, queue, active, editing, opener }} onNext={next} onLeave={toGrid} />
      </div>
    </Stack>
  );
}

function useProgress(model: SheetModel, queue: EntryQueue): Progress {
  const progress = useMemo(() => new Progress(model, queue), [model, queue]);
  useEffect(() => progress.follow(), [progress]);
  return progress;
}
