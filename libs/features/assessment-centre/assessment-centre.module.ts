import { Module } from '@nestjs/common';
import { AssessmentModule } from '#libs/features/assessment';
import { ClockModule } from '#libs/platform/clock';
import { LetterheadModule } from '#libs/platform/letterhead';
import { ATTENDANCE } from './attendance/index.js';
import { DESIGN } from './design/index.js';
import { ENTRY } from './entry/index.js';
import { EVENTS } from './events/index.js';
import { INTEGRATION } from './integration/index.js';
import { MINUTES } from './minutes/index.js';
import { PARTICIPANTS_PARTS } from './participants/index.js';
import { RESULTS } from './results/index.js';
import { TASKS } from './tasks/index.js';
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
  ...INTEGRATION,
  ...MINUTES,
  ...RESULTS,
  ...TASKS,
] as const;

/** The assessment centre: events from their set-up to the released report (docs/decisions/0012). */
@Module({
  imports: [ClockModule, LetterheadModule, AssessmentModule],
  providers: [...DOOR],
  exports: [...DOOR],
})
export class AssessmentCentreModule {}
