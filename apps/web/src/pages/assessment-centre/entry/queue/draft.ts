/**
 * One entry (a cell, a note) between the page and the server. What is typed is a draft over what the server last said;
 * it leaves only when the server holds it, or when its author gives it up having seen both sides.
 */

/** A value the server holds, or held. */
export interface Known<Value> {
  readonly version: number;
  readonly value: Value;
}

/** The same as somebody else left it: who and when, where that is known. */
export interface Theirs<Value> extends Known<Value> {
  readonly changedBy: string | null;
  readonly changedAt: string | null;
}

export interface Draft<Value> {
  readonly value: Value;
  /** What it was typed over. */
  readonly base: Known<Value>;
  /** Values that went out over this base without an answer: the server may hold one of them. */
  readonly sent: readonly Value[];
  /** When it was begun; drafts go out in this order. */
  readonly order: number;
  readonly state: 'waiting' | 'conflict' | 'refused';
  readonly theirs: Theirs<Value> | null;
  /** Code of the refusal. */
  readonly refusal: string | null;
}

export interface Item<Value> {
  readonly known: Known<Value>;
  readonly draft: Draft<Value> | null;
  /** Drafts of the same entry found in closed tabs: each has its turn. */
  readonly later: readonly Draft<Value>[];
}

/** Values are plain JSON in one canonical order of keys. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export function untouched<Value>(known: Known<Value>): Item<Value> {
  return { known, draft: null, later: [] };
}

/** Somebody typed. @param order of this moment; a draft keeps that of its beginning */
export function edited<Value>(item: Item<Value>, value: Value, order: number): Item<Value> {
  const { draft, known } = item;
  if (!draft) {
    if (isSame(value, known.value)) return item;
    const begun = {
      value,
      base: known,
      sent: [],
      order,
      state: 'waiting',
      theirs: null,
      refusal: null,
    } as const;
    return { ...item, draft: begun };
  }
  if (draft.state === 'conflict') return { ...item, draft: { ...draft, value } };
  const isTakenBack = draft.sent.length === 0 && isSame(value, draft.base.value) && isSame(known, draft.base);
  if (isTakenBack) return next(item);
  return { ...item, draft: { ...draft, value, state: 'waiting', refusal: null } };
}

/** The draft goes out over its base. Kept before it goes: a reload must know what the server may hold. */
export function sent<Value>(item: Item<Value>): Item<Value> {
  const { draft } = item;
  if (!draft || draft.sent.some((value) => isSame(value, draft.value))) return item;
  return { ...item, draft: { ...draft, sent: [...draft.sent, draft.value] } };
}

/** The server holds `value` now. What was typed meanwhile goes out over it. */
export function saved<Value>(item: Item<Value>, acknowledged: Known<Value>): Item<Value> {
  const { draft } = item;
  const known = newer(item.known, acknowledged);
  if (!draft) return { ...item, known };
  if (isSame(draft.value, acknowledged.value)) return next({ ...item, known });
  return { ...item, known, draft: { ...draft, base: acknowledged, sent: [] } };
}

/** The server holds another version than the draft's base. */
export function stale<Value>(item: Item<Value>, present: Theirs<Value>): Item<Value> {
  const { draft } = item;
  const { version, value } = present;
  const known = newer(item.known, { version, value });
  if (!draft) return { ...item, known };
  if (isSame(value, draft.value)) return next({ ...item, known });
  // Our own, whose acknowledgement was lost; or what we began from, so that there is nothing of theirs to lose.
  if (draft.sent.some((mine) => isSame(mine, value)) || isSame(value, draft.base.value))
    return {
      ...item,
      known,
      draft: { ...draft, base: { version, value }, sent: [], state: 'waiting', theirs: null },
    };
  return { ...item, known, draft: { ...draft, sent: [], state: 'conflict', theirs: present } };
}

/** The server will not have it, and says by a code why. It stays until its author changes it or gives it up. */
export function refused<Value>(item: Item<Value>, code: string): Item<Value> {
  const { draft } = item;
  return draft ? { ...item, draft: { ...draft, sent: [], state: 'refused', refusal: code } } : item;
}

/** A refused draft tries again as it is. */
export function retried<Value>(item: Item<Value>): Item<Value> {
  const { draft } = item;
  return draft?.state === 'refused'
    ? { ...item, draft: { ...draft, state: 'waiting', refusal: null } }
    : item;
}

/** Its author saw both sides and chose. */
export function resolved<Value>(item: Item<Value>, choice: 'mine' | 'theirs'): Item<Value> {
  const { draft } = item;
  if (!draft?.theirs) return item;
  const { version, value } = draft.theirs;
  if (choice === 'theirs' || isSame(draft.value, value)) return next(item);
  return { ...item, draft: { ...draft, base: { version, value }, state: 'waiting', theirs: null } };
}

/** Its author gave it up. */
export function discarded<Value>(item: Item<Value>): Item<Value> {
  return next(item);
}

/** The server was read again. @param isUnderWay the draft is on its way, and its answer will tell */
export function refreshed<Value>(item: Item<Value>, present: Known<Value>, isUnderWay: boolean): Item<Value> {
  if (present.version <= item.known.version) return item;
  const { draft } = item;
  const read = { ...item, known: present };
  if (!draft || isUnderWay || present.version <= draft.base.version) return read;
  return stale(read, { ...present, changedBy: null, changedAt: null });
}

/** A draft that was left behind, by a reload or a closed tab. */
export function adopted<Value>(item: Item<Value>, draft: Draft<Value>): Item<Value> {
  if (item.draft) return { ...item, later: [...item.later, draft] };
  const open = {
    ...item,
    draft: draft.state === 'refused' ? { ...draft, state: 'waiting' as const, refusal: null } : draft,
  };
  const { known } = item;
  if (known.version <= draft.base.version) return open;
  return stale(open, {
    ...known,
    changedBy: draft.theirs?.changedBy ?? null,
    changedAt: draft.theirs?.changedAt ?? null,
  });
}

/** The draft is done with; one that waited behind it has its turn. */
function next<Value>(item: Item<Value>): Item<Value> {
  const [first, ...later] = item.later;
  const done: Item<Value> = { known: item.known, draft: null, later };
  return first ? adopted(done, first) : done;
}

function newer<Value>(one: Known<Value>, other: Known<Value>): Known<Value> {
  return other.version >= one.version ? other : one;
}
