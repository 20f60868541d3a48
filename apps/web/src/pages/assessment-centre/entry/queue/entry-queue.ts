import { asProblem } from '../../../../api/problem.js';
import * as drafts from './draft.js';
import type { DraftStore, StoredDraft } from './draft-store.js';
import { present, type EntryKind } from './entry-kind.js';
import { TabQueue } from './tab-queue.js';

export type EntryState = 'saved' | 'waiting' | 'saving' | 'conflict' | 'refused';

/** All entries of the queue in one look. */
export interface QueueSummary {
  readonly waiting: number;
  readonly conflicts: number;
  readonly refused: number;
  readonly isSaving: boolean;
  /** 'lost': the server is not reached; 'signIn': it does not know us; 'ok' otherwise. */
  readonly link: 'ok' | 'lost' | 'signIn';
  /** What is typed outlives a reload. */
  readonly isKept: boolean;
}

/** An entry as the server says it. */
export interface ServerEntry extends drafts.Known<unknown> {
  readonly key: string;
}

type Item = drafts.Item<unknown>;
type Change = (key: string, item: Item) => void;

/** Text is sent when its author pauses; a level at once. Milliseconds. */
export const TYPING_PAUSE_MS = 700;
const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 15_000;
/** Whoever signs in again sends at once; until then asking is in vain. */
const SIGN_IN_WAIT_MS = 120_000;

/**
 * Entries between page and server: every change is kept in the browser first and sent when it can be, one after the
 * other in the order of typing, each over the version it was typed on. Knows no React and no page.
 */
export class EntryQueue {
  private readonly items = new Map<string, Item>();
  /** Entries with a draft: few, however large the sheet. */
  private readonly drafted = new Map<string, drafts.Draft<unknown>>();
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly watchers = new Set<Change>();
  private readonly summaryListeners = new Set<() => void>();
  private readonly notBefore = new Map<string, number>();
  /** Entries in words, of drafts that were found. */
  private readonly labels = new Map<string, string>();
  private readonly tab: TabQueue | null;
  private readonly others: BroadcastChannel;
  private summary: QueueSummary;
  private underWay: string | null = null;
  private failures = 0;
  private timer: number | undefined;
  private isEnded = false;

  constructor(
    private readonly scope: string,
    private readonly store: DraftStore | null,
    private readonly kind: EntryKind,
  ) {
    this.summary = {
      waiting: 0,
      conflicts: 0,
      refused: 0,
      isSaving: false,
      link: 'ok',
      isKept: store !== null,
    };
    this.tab = store && new TabQueue(scope, store, (found) => this.adopt(found));
    this.others = new BroadcastChannel(`kader-entry ${scope}`);
    this.others.onmessage = ({ data }: MessageEvent<ServerEntry>) => this.hear(data);
    window.addEventListener('online', this.kick);
    document.addEventListener('visibilitychange', this.kick);
  }

  /** The server was read: entries nobody touches follow it; drafts of closed tabs come back. */
  async load(entries: readonly ServerEntry[]): Promise<void> {
    for (const { key, version, value } of entries) {
      const item = this.items.get(key);
      const read = { version, value };
      this.put(key, item ? drafts.refreshed(item, read, this.underWay === key) : drafts.untouched(read));
    }
    await this.tab?.inherit();
    this.kick();
  }

  get(key: string): Item | null {
    return this.items.get(key) ?? null;
  }

  /** What stands on the page: what is typed, or what the server holds. */
  valueOf(key: string): unknown {
    const item = this.items.get(key);
    return item ? (item.draft ?? item.known).value : null;
  }

  stateOf(key: string): EntryState {
    const draft = this.items.get(key)?.draft;
    if (!draft) return 'saved';
    return draft.state === 'waiting' && this.underWay === key ? 'saving' : draft.state;
  }

  /** The entry in words, also when it is not on the sheet any more. */
  labelOf(key: string): string {
    return this.kind.label(key) || (this.labels.get(key) ?? '');
  }

  /** Keys with something that is not with the server. */
  unsaved(): string[] {
    return [...this.drafted.keys()];
  }

  /** @param isText sent after a pause */
  edit(key: string, value: unknown, isText = false): void {
    const item = this.items.get(key);
    if (!item) return;
    if (isText) this.notBefore.set(key, Date.now() + TYPING_PAUSE_MS);
    else this.notBefore.delete(key);
    this.put(key, drafts.edited(item, value, Date.now()));
    this.schedule(isText ? TYPING_PAUSE_MS : 0);
  }

  resolve(key: string, choice: 'mine' | 'theirs'): void {
    this.change(key, (item) => drafts.resolved(item, choice));
  }

  retry(key: string): void {
    this.change(key, drafts.retried);
  }

  discard(key: string): void {
    this.change(key, drafts.discarded);
  }

  subscribe(key: string, listener: () => void): () => void {
    const listeners = this.listeners.get(key) ?? new Set();
    this.listeners.set(key, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  /** Hears every change of every entry, before those who follow one. */
  watch(change: Change): () => void {
    this.watchers.add(change);
    return () => this.watchers.delete(change);
  }

  readonly subscribeSummary = (listener: () => void): (() => void) => {
    this.summaryListeners.add(listener);
    return () => this.summaryListeners.delete(listener);
  };
  readonly getSummary = (): QueueSummary => this.summary;

  /** Sends now what waits: the link is back, or somebody signed in again. */
  readonly kick = (): void => {
    if (document.visibilityState === 'hidden') return;
    this.failures = 0;
    this.schedule(0);
  };

  /** Nothing more is sent from here; what waits stays in the browser for the next time. */
  end(): void {
    this.isEnded = true;
    window.clearTimeout(this.timer);
    window.removeEventListener('online', this.kick);
    document.removeEventListener('visibilitychange', this.kick);
    this.others.close();
    this.tab?.end();
  }

  private change(key: string, how: (item: Item) => Item): void {
    const item = this.items.get(key);
    if (item) this.put(key, how(item));
    this.schedule(0);
  }

  private adopt(found: readonly StoredDraft[]): void {
    for (const { key, label, draft, later } of found) {
      this.labels.set(key, label);
      const item = this.items.get(key) ?? drafts.untouched(draft.base);
      this.put(
        key,
        [draft, ...later].reduce<Item>((into, each) => drafts.adopted(into, each), item),
      );
    }
    this.schedule(0);
  }

  private hear({ key, version, value }: ServerEntry): void {
    const item = this.items.get(key);
    if (item) this.put(key, drafts.refreshed(item, { version, value }, this.underWay === key));
  }

  private put(key: string, item: Item): void {
    const before = this.items.get(key);
    if (before === item) return;
    this.items.set(key, item);
    if (item.draft) this.drafted.set(key, item.draft);
    else this.drafted.delete(key);
    if (before?.draft !== item.draft || before?.later !== item.later)
      this.keep(key, item, Boolean(before?.draft));
    for (const watcher of this.watchers) watcher(key, item);
    this.tell(key);
  }

  private keep(key: string, { draft, later }: Item, wasKept: boolean): void {
    if (!this.store || !this.tab) return;
    const place = { scope: this.scope, queue: this.tab.id, key };
    const kept = draft
      ? this.store.put({ ...place, label: this.labelOf(key), draft, later })
      : wasKept && this.store.remove(place);
    if (kept) kept.catch(() => this.sum({ isKept: false }));
  }

  private tell(key: string): void {
    for (const listener of this.listeners.get(key) ?? []) listener();
    this.sum({});
  }

  private sum(about: Partial<Pick<QueueSummary, 'link' | 'isKept'>>): void {
    const counts = { waiting: 0, conflict: 0, refused: 0 };
    for (const { state } of this.drafted.values()) counts[state] += 1;
    const { conflict: conflicts, ...rest } = counts;
    const summary = { ...this.summary, ...rest, conflicts, isSaving: this.underWay !== null, ...about };
    if (drafts.isSame(summary, this.summary)) return;
    this.summary = summary;
    for (const listener of this.summaryListeners) listener();
  }

  private schedule(afterMs: number): void {
    if (this.isEnded) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.sendNext(), afterMs);
  }

  /** The waiting draft that was begun first and whose author is not typing; or how long until there is one. */
  private due(): { readonly key: string | null; readonly inMs: number | null } {
    const now = Date.now();
    let first: { key: string; order: number } | null = null;
    let inMs: number | null = null;
    for (const [key, draft] of this.drafted) {
      if (draft.state !== 'waiting') continue;
      const wait = (this.notBefore.get(key) ?? 0) - now;
      if (wait > 0) inMs = Math.min(inMs ?? wait, wait);
      else if (!first || draft.order < first.order) first = { key, order: draft.order };
    }
    return { key: first?.key ?? null, inMs };
  }

  private async sendNext(): Promise<void> {
    if (this.underWay !== null || this.isEnded) return;
    const { key, inMs } = this.due();
    if (key === null) {
      if (inMs !== null) this.schedule(inMs);
      return;
    }
    this.underWay = key;
    this.change(key, drafts.sent);
    this.tell(key);
    const wait = await this.send(key);
    this.underWay = null;
    this.tell(key);
    this.schedule(wait);
  }

  /** @returns milliseconds after which the next may go */
  private async send(key: string): Promise<number> {
    const draft = this.items.get(key)?.draft;
    if (!draft) return 0;
    const { base, value } = draft;
    try {
      const version = await this.kind.send(key, base.version, value);
      this.settle(key, (item) => drafts.saved(item, { version, value }), 'ok');
      this.others.postMessage({ key, version, value } satisfies ServerEntry);
      return 0;
    } catch (error) {
      return this.failed(key, error);
    }
  }

  private failed(key: string, error: unknown): number {
    const problem = asProblem(error);
    const theirs = problem.status === 412 ? present(this.kind, key, problem) : null;
    if (theirs) {
      this.settle(key, (item) => drafts.stale(item, theirs), 'ok');
      return 0;
    }
    if (problem.isRefusal && ![401, 408, 429].includes(problem.status)) {
      this.settle(key, (item) => drafts.refused(item, problem.code), 'ok');
      return 0;
    }
    this.sum({ link: problem.status === 401 ? 'signIn' : 'lost' });
    if (problem.status === 401) return SIGN_IN_WAIT_MS;
    this.failures += 1;
    return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(this.failures - 1, 6));
  }

  private settle(key: string, how: (item: Item) => Item, link: QueueSummary['link']): void {
    this.failures = 0;
    const item = this.items.get(key);
    if (item) this.put(key, how(item));
    this.sum({ link });
  }
}
