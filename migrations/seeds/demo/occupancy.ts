import type { CalendarDate } from '#libs/domain/calendar';
import type { DemoPost, Holding } from './model.js';

const NO_END = '9999-12-31';

/** Who holds which post when: keeps definitive holders within ABK on every day, and one post a person. */
export class Occupancy {
  private readonly byPost = new Map<string, Holding[]>();
  private readonly byPerson = new Map<number, Holding[]>();

  constructor(private readonly posts: ReadonlyMap<string, DemoPost>) {}

  add(holding: Holding): void {
    listIn(this.byPost, holding.post).push(holding);
    if (holding.kind === 'definitif') listIn(this.byPerson, holding.person).push(holding);
  }

  /** Whether the post has a seat free from `since` to `until` for one more definitive holder. */
  hasRoom(post: string, since: CalendarDate, until: CalendarDate): boolean {
    const headcount = this.posts.get(post)?.headcount ?? 0;
    return this.during(this.byPost.get(post) ?? [], since, until) < headcount;
  }

  /** Whether the person holds nothing definitively from `since` to `until`. */
  isFree(person: number, since: CalendarDate, until: CalendarDate): boolean {
    return this.during(this.byPerson.get(person) ?? [], since, until) === 0;
  }

  private during(holdings: readonly Holding[], since: CalendarDate, until: CalendarDate): number {
    return holdings.filter(
      (held) => held.kind === 'definitif' && held.since <= until && (held.until ?? NO_END) >= since,
    ).length;
  }
}

function listIn<K>(lists: Map<K, Holding[]>, key: K): Holding[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
