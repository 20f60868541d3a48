import { type ReactNode, type RefObject, useMemo } from 'react';
import { useMessages } from '../../../messages/messages.js';
import type { ActiveCell } from './grid/active-cell.js';
import { EntryGrid, type GridHead } from './grid/entry-grid.js';
import type { GridActions } from './grid/grid-actions.js';
import type { GridModel } from './grid/grid-model.js';
import type { EntryQueue } from './queue/entry-queue.js';
import { useRatingWords } from './sheet/cell-words.js';
import type { SheetModel } from './sheet/sheet-model.js';
import type { SheetViewChoice } from './view-choice.js';

interface SheetGridProps {
  readonly model: SheetModel;
  readonly queue: EntryQueue;
  readonly active: ActiveCell;
  readonly choice: SheetViewChoice;
  readonly grid: GridModel;
  readonly actions: GridActions;
  readonly table: RefObject<HTMLTableElement | null>;
}

/** Competencies x tools of one participant, or participants x competencies of one tool. */
export function SheetGrid({ model, choice, ...grid }: SheetGridProps): ReactNode {
  const { entry } = useMessages().assessmentCentre;
  const words = useRatingWords();
  const { view, participantId, toolId } = choice;
  const heads = useMemo(
    () => (view === 'participant' ? ofParticipant(model, participantId) : ofTool(model, toolId)),
    [model, view, participantId, toolId],
  );
  const name = model.participants.find(({ id }) => id === participantId)?.name ?? '';
  const tool = model.view.tools.find(({ id }) => id === toolId)?.name ?? '';
  return (
    <EntryGrid
      // Another participant or tool begins at the top.
      key={view === 'participant' ? participantId : `tool-${toolId}`}
      {...grid}
      label={view === 'participant' ? entry.participantGrid(name) : entry.toolGrid(tool)}
      corner={view === 'participant' ? entry.competency : entry.participant}
      columns={heads.columns}
      rowHeads={heads.rows}
      words={words}
    />
  );
}

interface Heads {
  readonly columns: readonly GridHead[];
  readonly rows: readonly GridHead[];
}

function ofParticipant({ view, participants }: SheetModel, participantId: number): Heads {
  const standards = participants.find(({ id }) => id === participantId)?.standards ?? [];
  const standardOf = (code: string) => standards.find((each) => each.competencyCode === code)?.level;
  return {
    columns: view.tools.map(({ id, name }) => ({ id: String(id), name })),
    rows: view.competencies.map(({ code, name }) => {
      const standard = standardOf(code);
      return { id: code, name, short: standard === undefined ? name : `${name} (${standard})` };
    }),
  };
}

function ofTool({ view, participants }: SheetModel, toolId: number): Heads {
  const codes = view.tools.find(({ id }) => id === toolId)?.competencyCodes ?? [];
  const names = new Map(view.competencies.map(({ code, name }) => [code, name]));
  return {
    columns: codes.map((code) => ({ id: code, name: names.get(code) ?? code, short: code })),
    rows: participants.map(({ id, number, name }) => ({ id: String(id), name, short: `${number}. ${name}` })),
  };
}
