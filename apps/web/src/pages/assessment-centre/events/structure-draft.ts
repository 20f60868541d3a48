import type { StructureInput, StructureView } from '../../../api/assessment-event-views.js';

/** A batch while it is typed; its groups one name a line. */
export interface BatchDraft {
  readonly id: number | null;
  readonly name: string;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly groups: string;
}

export interface StructureDraft {
  readonly batches: readonly BatchDraft[];
  /** One name a line. */
  readonly rooms: string;
}

/** What stands, to be typed on. */
export function draftOf({ batches, rooms }: StructureView): StructureDraft {
  return {
    batches: batches.map(({ id, name, startsOn, endsOn, groups }) => ({
      id,
      name,
      startsOn,
      endsOn,
      groups: textOf(groups),
    })),
    rooms: textOf(rooms),
  };
}

/**
 * What is to be saved; null: something is missing. A line keeps the row of its name; one that was renamed in its place
 * keeps the row of that place.
 */
export function inputOf(draft: StructureDraft, present: StructureView): StructureInput | null {
  const batches = draft.batches.flatMap(({ id, name, startsOn, endsOn, groups }) => {
    if (name.trim() === '' || startsOn === null || endsOn === null) return [];
    const known = present.batches.find((batch) => batch.id === id)?.groups ?? [];
    return [{ id, name: name.trim(), startsOn, endsOn, groups: rowsOf(groups, known) }];
  });
  if (batches.length < draft.batches.length) return null;
  return { batches, rooms: rowsOf(draft.rooms, present.rooms) };
}

interface Named {
  readonly id: number;
  readonly name: string;
}

const textOf = (rows: readonly Named[]) => rows.map(({ name }) => name).join('\n');

function rowsOf(text: string, known: readonly Named[]): { id: number | null; name: string }[] {
  const names = text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const free = known.filter(({ name }) => !names.includes(name));
  return names.map((name, place) => {
    const same = known.find((row) => row.name === name);
    const renamed = free.find((row) => row === known[place]);
    return { id: same?.id ?? renamed?.id ?? null, name };
  });
}
