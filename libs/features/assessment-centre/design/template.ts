import { type EventMethod, methodTemplate } from '#libs/domain/assessment-event';
import type { PositionLevel } from '#libs/domain/position-level';
import type { TemplateView } from './design.view.js';

/** What a method proposes for a class, tool by tool. */
export function templateOf(method: EventMethod, level: PositionLevel): TemplateView {
  const { tools, cells, minimumAssessors } = methodTemplate(method, level);
  const cellsOf = (kind: string) =>
    cells.filter((cell) => cell.kind === kind).map(({ code, weight }) => ({ code, weight }));
  return { minimumAssessors, tools: tools.map((kind) => ({ kind, cells: cellsOf(kind) })) };
}
