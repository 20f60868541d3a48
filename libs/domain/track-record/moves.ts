import type { CalendarDate } from '#libs/domain/calendar';
import { POSITION_GROUPS, type PositionLevel, positionGroup } from '#libs/domain/position-level';
import { type PostHeld, spanUntil } from './posts.js';

/** Where a definitive post was held. */
export interface PlaceHeld {
  readonly since: CalendarDate;
  /** The name of another agency's row; null: this agency. */
  readonly agency: string | null;
  /** Perangkat daerah, the unit directly under the agency's root; null: not known. */
  readonly office: string | null;
}

export type Variety = 'crossAgency' | 'crossUnit' | 'oneUnit';

const key = (name: string) => name.trim().toLowerCase();

/**
 * *Keragaman* (docs/domain/03): the widest move of the career up to a date. Cross-agency where a post was held in an
 * agency of another name, cross-unit where posts were held in two perangkat daerah; no row is one unit.
 */
export function varietyOf(places: readonly PlaceHeld[], agencyName: string, on: CalendarDate): Variety {
  const held = places.filter(({ since }) => since <= on);
  if (held.some(({ agency }) => agency !== null && key(agency) !== key(agencyName))) return 'crossAgency';
  const offices = new Set(held.flatMap(({ office }) => (office === null ? [] : [key(office)])));
  return offices.size > 1 ? 'crossUnit' : 'oneUnit';
}

/** Acting posts, the highest first. */
export const ACTING_POSTS = ['penjabatHead', 'pltHigher', 'pltEqual', 'plhHigher', 'plhEqual'] as const;

export type ActingPost = (typeof ACTING_POSTS)[number];

const REGIONAL_HEAD = /\b(gubernur|bupati|wali ?kota|kepala daerah)\b/i;

/** How high a jenjang stands: 6 for JPT Utama down to 1. */
const height = (level: PositionLevel) =>
  POSITION_GROUPS.length - POSITION_GROUPS.indexOf(positionGroup(level));

/** The highest jenjang held definitively on a day; null: none, or not known. */
function heightHeldOn(posts: readonly PostHeld[], day: CalendarDate): number | null {
  const heights = posts.flatMap(({ kind, level, since, until }) =>
    kind === 'definitive' && level !== null && since <= day && (until === null || until >= day)
      ? [height(level)]
      : [],
  );
  return heights.length === 0 ? null : Math.max(...heights);
}

function actingPostOf(post: PostHeld, posts: readonly PostHeld[]): ActingPost | null {
  if (post.kind === 'penjabat' && REGIONAL_HEAD.test(post.name)) return 'penjabatHead';
  const own = heightHeldOn(posts, post.since);
  if (own === null || post.level === null) return null;
  const step = Math.sign(height(post.level) - own);
  if (step < 0) return null;
  if (post.kind === 'daily') return step > 0 ? 'plhHigher' : 'plhEqual';
  return step > 0 ? 'pltHigher' : 'pltEqual';
}

/**
 * The highest acting post (Plt, Plh, Pj) up to a date, each against the jenjang held when it began (docs/domain/03). A Pj
 * counts as a Plt unless he or she heads a region; one below the own jenjang counts as none. Null: none.
 */
export function actingPost(posts: readonly PostHeld[], on: CalendarDate): ActingPost | null {
  const known = posts.filter((post) => spanUntil(post, on) !== null);
  const found = known
    .filter(({ kind }) => kind === 'acting' || kind === 'daily' || kind === 'penjabat')
    .flatMap((post) => actingPostOf(post, known) ?? []);
  return ACTING_POSTS.find((code) => found.includes(code)) ?? null;
}
