import type {
  RatingCell,
  SheetAssignment,
  SheetCompetency,
  SheetParticipant,
  SheetTool,
  SheetView,
} from '../../../../api/assessment-entry.js';
import { GridModel } from '../grid/grid-model.js';
import type { ServerEntry } from '../queue/entry-queue.js';
import { ratingValue } from './rating-value.js';

/** A cell with everything around it. */
export interface CellPlace {
  readonly key: string;
  readonly cellId: number;
  readonly participant: SheetParticipant;
  readonly tool: SheetTool;
  readonly competency: SheetCompetency;
  readonly assignment: SheetAssignment;
}

export const ratingKey = (cellId: number) => `rating:${cellId}`;
export const noteKey = (assignmentId: number) => `note:${assignmentId}`;

/** A sheet as the page walks through it. Assignments that ended are somebody else's now. */
export class SheetModel {
  readonly assignments: readonly SheetAssignment[];
  readonly participants: readonly SheetParticipant[];
  private readonly places = new Map<string, CellPlace>();
  private readonly byPlace = new Map<string, string>();
  private readonly byAssignment = new Map<number, string[]>();

  constructor(readonly view: SheetView) {
    this.assignments = view.assignments.filter(({ endedAt }) => endedAt === null);
    const participants = new Map(view.participants.map((each) => [each.id, each]));
    const tools = new Map(view.tools.map((each) => [each.id, each]));
    const competencies = new Map(view.competencies.map((each) => [each.code, each]));
    const assignments = new Map(this.assignments.map((each) => [each.id, each]));
    for (const cell of view.cells) {
      const assignment = assignments.get(cell.assignmentId);
      const participant = participants.get(assignment?.participantId ?? 0);
      const tool = tools.get(assignment?.toolId ?? 0);
      const competency = competencies.get(cell.competencyCode);
      if (assignment && participant && tool && competency)
        this.add({ key: ratingKey(cell.id), cellId: cell.id, participant, tool, competency, assignment });
    }
    const rated = new Set(this.assignments.map(({ participantId }) => participantId));
    this.participants = view.participants.filter(({ id }) => rated.has(id));
  }

  private add(place: CellPlace): void {
    const { key, participant, tool, competency, assignment } = place;
    this.places.set(key, place);
    this.byPlace.set(`${participant.id}/${tool.id}/${competency.code}`, key);
    this.byAssignment.set(assignment.id, [...(this.byAssignment.get(assignment.id) ?? []), key]);
  }

  place(key: string | null): CellPlace | null {
    return key === null ? null : (this.places.get(key) ?? null);
  }

  keyAt(participantId: number, toolId: number, code: string): string | null {
    return this.byPlace.get(`${participantId}/${toolId}/${code}`) ?? null;
  }

  keysOf(assignmentId: number): readonly string[] {
    return this.byAssignment.get(assignmentId) ?? [];
  }

  assignmentsOf(participantId: number): SheetAssignment[] {
    return this.assignments.filter((each) => each.participantId === participantId);
  }

  /** Competencies x tools of one participant. */
  participantGrid(participantId: number): GridModel {
    const { competencies, tools } = this.view;
    const rows = competencies.map(({ code }) => ({
      id: code,
      keys: tools.map(({ id }) => this.keyAt(participantId, id, code)),
    }));
    return new GridModel(rows, tools.length);
  }

  /** Participants x competencies of one tool. */
  toolGrid(toolId: number): GridModel {
    const codes = this.view.tools.find(({ id }) => id === toolId)?.competencyCodes ?? [];
    const rows = this.participants.map(({ id }) => ({
      id: String(id),
      keys: codes.map((code) => this.keyAt(id, toolId, code)),
    }));
    return new GridModel(rows, codes.length);
  }

  /** Why a cell cannot be changed now; null when it can. */
  closed(assignment: SheetAssignment): 'completed' | 'notRunning' | null {
    if (this.view.event.state !== 'running') return 'notRunning';
    return assignment.completedAt ? 'completed' : null;
  }
}

/** Everything of a sheet that is entered, for the queue. */
export function entriesOf({ cells, assignments }: SheetView): ServerEntry[] {
  return [
    ...cells.map((cell: RatingCell) => ({
      key: ratingKey(cell.id),
      version: cell.version,
      value: ratingValue(cell),
    })),
    ...assignments.map(({ id, noteVersion, privateNote }) => ({
      key: noteKey(id),
      version: noteVersion,
      value: privateNote,
    })),
  ];
}
