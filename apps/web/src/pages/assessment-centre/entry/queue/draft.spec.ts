import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as drafts from './draft.js';

type Item = drafts.Item<string>;

/** A request of one tab, over a version, on its way or answered by `answer`. */
interface Request {
  readonly tab: number;
  readonly over: drafts.Known<string>;
  readonly value: string;
  readonly answer: { readonly isSaved: boolean; readonly present: drafts.Known<string> } | null;
}

const nobody = { changedBy: null, changedAt: null };

/** Tabs of one person or of several devices over one cell, with a server that keeps its history, and a bad link. */
class World {
  readonly history: string[] = ['kosong'];
  readonly tabs: Item[] = [];
  readonly wrongs: string[] = [];
  /** Everything typed that its author neither replaced on the page nor gave up. */
  private readonly owed = new Set<string>();
  /** Values each tab's person typed or has had before their eyes. */
  private readonly seen: Set<string>[] = [];
  private requests: Request[] = [];
  private clock = 0;

  constructor(count: number) {
    for (let tab = 0; tab < count; tab += 1) {
      this.tabs.push(drafts.untouched(this.present));
      this.seen.push(new Set([this.present.value]));
    }
  }

  get present(): drafts.Known<string> {
    return { version: this.history.length, value: this.history.at(-1) ?? '' };
  }

  at(tab: number): Item {
    return this.tabs[tab % this.tabs.length] as Item;
  }

  private put(tab: number, item: Item): void {
    this.tabs[tab] = item;
    const shown = item.draft ? [item.draft.value, item.draft.theirs?.value] : [item.known.value];
    for (const value of shown) if (value !== undefined) this.seen[tab]?.add(value);
  }

  private underWay(tab: number): Request | undefined {
    return this.requests.find((request) => request.tab === tab);
  }

  type(tab: number, value: string): void {
    this.owed.delete(this.at(tab).draft?.value ?? value);
    this.owed.add(value);
    this.put(tab, drafts.edited(this.at(tab), value, (this.clock += 1)));
  }

  send(tab: number): void {
    const item = drafts.sent(this.at(tab));
    this.put(tab, item);
    if (item.draft?.state !== 'waiting' || this.underWay(tab)) return;
    this.requests.push({ tab, over: item.draft.base, value: item.draft.value, answer: null });
  }

  /** The request reaches the server, which saves it only over the version that stands. */
  arrive(tab: number): void {
    this.requests = this.requests.map((request) =>
      request.tab === tab && !request.answer ? { ...request, answer: this.save(request) } : request,
    );
  }

  private save({ tab, over, value }: Request) {
    if (over.version !== this.present.version) return { isSaved: false, present: this.present };
    if (over.value !== this.present.value || !this.seen[tab]?.has(this.present.value))
      this.wrongs.push(`${value} silently replaced ${this.present.value}`);
    this.history.push(value);
    return { isSaved: true, present: this.present };
  }

  answer(tab: number): void {
    const request = this.underWay(tab);
    if (!request?.answer) return;
    this.lose(tab);
    const { isSaved, present } = request.answer;
    const item = this.at(tab);
    this.put(tab, isSaved ? drafts.saved(item, present) : drafts.stale(item, { ...present, ...nobody }));
  }

  /** The link breaks: the tab hears nothing, whether the request arrived or not. */
  lose(tab: number): void {
    this.requests = this.requests.filter((request) => request.tab !== tab);
  }

  refresh(tab: number): void {
    this.put(tab, drafts.refreshed(this.at(tab), this.present, this.underWay(tab) !== undefined));
  }

  /** The lid is closed or the page loaded anew: the draft is what is kept. */
  reload(tab: number): void {
    this.lose(tab);
    const { draft, later } = this.at(tab);
    const kept = draft ? [draft, ...later] : later;
    this.put(
      tab,
      kept.reduce<Item>((item, each) => drafts.adopted(item, each), drafts.untouched(this.present)),
    );
  }

  /** A tab is closed for good: another one finds its drafts. */
  inherit(tab: number, heir: number): void {
    if (tab === heir) return;
    this.lose(tab);
    const { draft, later } = this.at(tab);
    const kept = draft ? [draft, ...later] : later;
    this.put(
      heir,
      kept.reduce<Item>((item, each) => drafts.adopted(item, each), this.at(heir)),
    );
    this.put(tab, drafts.untouched(this.present));
  }

  refuse(tab: number): void {
    if (this.underWay(tab) && !this.underWay(tab)?.answer) {
      this.lose(tab);
      this.put(tab, drafts.refused(this.at(tab), 'assessmentCentre.sheet-completed'));
    }
  }

  retry(tab: number): void {
    this.put(tab, drafts.retried(this.at(tab)));
  }

  resolve(tab: number, choice: 'mine' | 'theirs'): void {
    const { draft } = this.at(tab);
    if (draft?.state !== 'conflict') return;
    if (choice === 'theirs') this.owed.delete(draft.value);
    this.put(tab, drafts.resolved(this.at(tab), choice));
  }

  /** Everything goes through, and whoever is asked insists. */
  drain(): void {
    for (let round = 0; round < 60; round += 1) {
      for (let tab = 0; tab < this.tabs.length; tab += 1) {
        this.retry(tab);
        this.resolve(tab, 'mine');
        this.send(tab);
        this.arrive(tab);
        this.answer(tab);
      }
    }
  }

  /** What is owed and is neither with the server nor on a page. */
  lost(): string[] {
    const held = this.tabs.flatMap(({ draft, later }) =>
      [draft, ...later].flatMap((each) => each?.value ?? []),
    );
    return [...this.owed].filter((value) => !this.history.includes(value) && !held.includes(value));
  }
}

const TABS = 3;
const tab = fc.nat(TABS - 1);
/** Few words, so that two people sometimes type the same; a number makes most of them different. */
const word = fc.oneof(fc.constantFrom('3', '4', 'kosong'), fc.uuid());
type Step = (world: World) => void;
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(tab, word).map(
    ([one, value]): Step =>
      (world) =>
        world.type(one, value),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.send(one),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.arrive(one),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.answer(one),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.lose(one),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.refresh(one),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.reload(one),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.refuse(one),
  ),
  tab.map(
    (one): Step =>
      (world) =>
        world.retry(one),
  ),
  fc.tuple(tab, tab).map(
    ([one, other]): Step =>
      (world) =>
        world.inherit(one, other),
  ),
  fc.tuple(tab, fc.constantFrom('mine' as const, 'theirs' as const)).map(
    ([one, choice]): Step =>
      (world) =>
        world.resolve(one, choice),
  ),
);
const RUNS = process.env.KADER_TEST_LONG ? 20_000 : 600;

describe('drafts of an entry', () => {
  it('lose nothing typed and replace nothing unseen, however edits, links, tabs and answers interleave', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = new World(TABS);
        for (const act of steps) {
          act(world);
          if (world.lost().length > 0) throw new Error(`lost: ${world.lost().join()}`);
        }
        world.drain();
        expect(world.lost()).toEqual([]);
        expect(world.wrongs).toEqual([]);
        expect(world.tabs.map(({ draft }) => draft)).toEqual(world.tabs.map(() => null));
      }),
      { numRuns: RUNS },
    );
  });

  const known = { version: 4, value: '3' };
  const begun = (value: string) => drafts.edited(drafts.untouched(known), value, 1);
  const theirs = { version: 5, value: '2', changedBy: 'Sari', changedAt: '2026-05-04T02:00:00Z' };

  it('are none for a value that is typed and taken back', () => {
    expect(begun('3')).toEqual(drafts.untouched(known));
    expect(drafts.edited(begun('4'), '3', 2)).toEqual(drafts.untouched(known));
  });

  it('are no conflict when the server holds our own value, whose acknowledgement was lost', () => {
    const item = drafts.edited(drafts.sent(begun('4')), '5', 2);
    const after = drafts.stale(item, { version: 5, value: '4', ...nobody });
    expect(after.draft).toMatchObject({ value: '5', base: { version: 5, value: '4' }, state: 'waiting' });
  });

  it('show both sides of a conflict, and go on as was chosen', () => {
    const item = drafts.stale(drafts.sent(begun('4')), theirs);
    expect(item.draft).toMatchObject({ state: 'conflict', value: '4', theirs });
    expect(drafts.resolved(item, 'theirs')).toEqual(drafts.untouched({ version: 5, value: '2' }));
    expect(drafts.resolved(item, 'mine').draft).toMatchObject({
      base: { version: 5, value: '2' },
      state: 'waiting',
    });
  });

  it('let an untouched entry follow what changed elsewhere, and an older reading change nothing', () => {
    const item = drafts.refreshed(drafts.untouched(known), { version: 6, value: '1' }, false);
    expect(item.known.value).toBe('1');
    expect(drafts.refreshed(item, known, false)).toBe(item);
  });

  it('keep what was refused until it is changed', () => {
    const item = drafts.refused(begun('4'), 'assessmentCentre.sheet-completed');
    expect(item.draft).toMatchObject({ state: 'refused', value: '4' });
    expect(drafts.edited(item, '5', 2).draft).toMatchObject({ state: 'waiting', refusal: null });
  });
});
