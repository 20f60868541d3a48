import { addDays, type CalendarDate, completedMonths, earlierOf, laterOf } from '#libs/domain/calendar';
import type { HoldingKind } from '#libs/domain/holding';
import type { PositionLevel } from '#libs/domain/position-level';

/** A post a person held, of the post map or before and elsewhere. */
export interface PostHeld {
  readonly kind: HoldingKind;
  /** Null: not known. */
  readonly level: PositionLevel | null;
  readonly name: string;
  /** TMT. */
  readonly since: CalendarDate;
  /** SAMPAI, the last day, included; null while it lasts. */
  readonly until: CalendarDate | null;
}

/** From a day to a last day, both included. */
export interface Span {
  readonly since: CalendarDate;
  readonly until: CalendarDate;
}

/** The days of a post up to a date; null where it begins later. */
export function spanUntil(
  { since, until }: Pick<PostHeld, 'since' | 'until'>,
  on: CalendarDate,
): Span | null {
  return since > on ? null : { since, until: until === null ? on : earlierOf(until, on) };
}

/** Unbroken spans in order: those that overlap, or follow on the next day, are one. */
export function unbrokenSpans(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => (a.since < b.since ? -1 : 1));
  return inOrder.reduce<Span[]>((joined, span) => {
    const last = joined.at(-1);
    if (last === undefined || span.since > addDays(last.until, 1)) return [...joined, span];
    return [...joined.slice(0, -1), { since: last.since, until: laterOf(last.until, span.until) }];
  }, []);
}

/** The unbroken times as definitive holder of posts of a jenjang, up to a date. */
export function definitiveSpans(posts: readonly PostHeld[], level: PositionLevel, on: CalendarDate): Span[] {
  return unbrokenSpans(
    posts
      .filter((post) => post.kind === 'definitive' && post.level === level)
      .flatMap((post) => spanUntil(post, on) ?? []),
  );
}

/**
 * *Masa jabatan* (docs/domain/03, What the inputs mean): completed months as definitive holder of posts of the
 * present jenjang; each unbroken span is counted, its last day included, then the spans are summed. Plt and the
 * like are left out. Null: none was held.
 */
export function tenureMonths(
  posts: readonly PostHeld[],
  level: PositionLevel,
  on: CalendarDate,
): number | null {
  const spans = definitiveSpans(posts, level, on);
  if (spans.length === 0) return null;
  return spans.reduce((months, { since, until }) => months + completedMonths(since, addDays(until, 1)), 0);
}
