import { Module } from '@nestjs/common';
import { ClockModule } from '#libs/platform/clock';
import { ATTENDANCE } from './attendance/index.js';
import { DESIGN } from './design/index.js';
import { ENTRY } from './entry/index.js';
import { EVENTS } from './events/index.js';
import { PARTICIPANTS_PARTS } from './participants/index.js';
import { TEAM } from './team/index.js';
import { TIMETABLE } from './timetable/index.js';

/** What each part of the feature provides; a part adds its classes here. */
const DOOR = [
  ...EVENTS,
  ...PARTICIPANTS_PARTS,
  ...TEAM,
  ...DESIGN,
  ...TIMETABLE,
  ...ATTENDANCE,
  ...ENTRY,
] as const;

/** The assessment centre: events from their set-up to the released report (docs/decisions/0012). */
@Module({ imports: [ClockModule], providers: [...DOOR], exports: [...DOOR] })
export class AssessmentCentreModule {}
