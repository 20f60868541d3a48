import type { CalendarDate } from '#libs/domain/calendar';
import type { PositionLevel } from '#libs/domain/position-level';
import type { DemoPerson } from '../people.js';

/** A post held before, or beside the own one. */
export interface PastPost {
  readonly person: DemoPerson;
  readonly name: string;
  readonly level: PositionLevel;
  /** Name of the perangkat daerah. */
  readonly office: string;
  readonly agency: string;
  readonly since: CalendarDate;
  readonly until: CalendarDate;
  readonly status: 'definitif' | 'Plt' | 'Plh';
}
