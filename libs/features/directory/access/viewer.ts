import type { Actor } from '#libs/platform/database';

/** Who reads: the tenant, the unit that narrows everything (null: the whole agency), the zone of "today". */
export interface Viewer {
  readonly agencyId: number;
  readonly orgUnitId: number | null;
  readonly timeZone: string;
}

/** Who changes facts: an actor whose rights are narrowed like a viewer's. */
export type Editor = Actor & Viewer;
