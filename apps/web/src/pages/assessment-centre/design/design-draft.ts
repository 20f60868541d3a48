import { designFindings, type Finding, isRated } from '#libs/domain/assessment-event';
import type { DesignInput, DesignView, EventView, ToolKind } from '../../../api/assessment-event-views.js';

/** A tool while it is set up: the weight of each competency it measures. */
export interface ToolDraft {
  /** Of this page, stays while the tool is renamed. */
  readonly key: number;
  readonly id: number | null;
  readonly kind: ToolKind;
  readonly name: string;
  readonly weights: Readonly<Record<string, number>>;
}

export interface DesignDraft {
  readonly competencies: readonly string[];
  readonly tools: readonly ToolDraft[];
}

const USUAL_WEIGHT = 100;

/** What stands, to be changed. */
export function draftOf({ competencies, tools }: DesignView): DesignDraft {
  return {
    competencies: competencies.map(({ code }) => code),
    tools: tools.map(({ id, kind, name, cells }, place) => ({
      key: place,
      id,
      kind,
      name,
      weights: Object.fromEntries(cells.map(({ code, weight }) => [code, weight])),
    })),
  };
}

/** What is to be saved: only competencies that are assessed have a cell. */
export function inputOf({ competencies, tools }: DesignDraft): DesignInput {
  return {
    competencies: [...competencies],
    tools: tools.map(({ id, kind, name, weights }) => ({
      id,
      kind,
      name: name.trim(),
      cells: isRated(kind)
        ? competencies.flatMap((code) =>
            code in weights ? [{ code, weight: weights[code] ?? USUAL_WEIGHT }] : [],
          )
        : [],
    })),
  };
}

export function changeTool(draft: DesignDraft, key: number, part: Partial<ToolDraft>): DesignDraft {
  return { ...draft, tools: draft.tools.map((tool) => (tool.key === key ? { ...tool, ...part } : tool)) };
}

export function addTool(draft: DesignDraft, name: string): DesignDraft {
  const tool = { key: nextKey(draft), id: null, kind: 'competencyInterview' as const, weights: {} };
  return { ...draft, tools: [...draft.tools, { ...tool, name: freeName(draft, name) }] };
}

/** Whether a tool measures a competency, set or taken away. */
export function setCell(draft: DesignDraft, key: number, code: string, weight: number | null): DesignDraft {
  const tool = draft.tools.find((each) => each.key === key);
  if (!tool) return draft;
  const { [code]: _, ...others } = tool.weights;
  return changeTool(draft, key, { weights: weight === null ? others : { ...others, [code]: weight } });
}

/** The tools and the matrix of a template; a tool of the same kind keeps its name and row. */
export function withTemplate(
  draft: DesignDraft,
  template: {
    readonly tools: readonly {
      readonly kind: ToolKind;
      readonly cells: readonly { code: string; weight: number }[];
    }[];
  },
  names: Readonly<Record<ToolKind, string>>,
): DesignDraft {
  const tools = template.tools.map(({ kind, cells }, place) => {
    const present = draft.tools.find((tool) => tool.kind === kind);
    const weights = Object.fromEntries(cells.map(({ code, weight }) => [code, weight]));
    return { key: place, id: present?.id ?? null, kind, name: present?.name ?? names[kind], weights };
  });
  return { ...draft, tools };
}

/** What the checks say about tools and matrix as they stand on the page. */
export function liveFindings(event: EventView, draft: DesignDraft): Finding[] {
  const found = designFindings({
    ...event,
    ...NOBODY,
    competencies: draft.competencies,
    tools: draft.tools.map(({ key, kind, name }) => ({ id: key, kind, name })),
    cells: inputOf(draft).tools.flatMap(({ cells }, place) =>
      cells.map((cell) => ({ ...cell, toolId: draft.tools[place]?.key ?? 0 })),
    ),
  });
  return found.filter(({ code }) => ABOUT_TOOLS.has(code));
}

const NOBODY = {
  batches: [],
  groups: [],
  participants: [],
  members: [],
  seats: [],
  conflicts: [],
  rooms: [],
  sessions: [],
};

const ABOUT_TOOLS: ReadonlySet<string> = new Set([
  'no-competency',
  'no-tool',
  'competency-unmeasured',
  'competency-single-tool',
  'no-simulation',
  'tool-without-competency',
  'weights-unused',
]);

const nextKey = ({ tools }: DesignDraft) => Math.max(-1, ...tools.map(({ key }) => key)) + 1;

function freeName({ tools }: DesignDraft, name: string): string {
  const isTaken = (wanted: string) => tools.some((tool) => tool.name === wanted);
  let [place, free] = [2, name];
  while (isTaken(free)) free = `${name} ${place++}`;
  return free;
}
