import { Module } from '@nestjs/common';
import { ClockModule } from '#libs/platform/clock';
import { ENTRY } from './entry/index.js';

/** What each part of the feature provides; a part adds its classes here. */
const DOOR = [...ENTRY] as const;

/** The assessment centre: events from their set-up to the released report (docs/decisions/0012). */
@Module({ imports: [ClockModule], providers: [...DOOR], exports: [...DOOR] })
export class AssessmentCentreModule {}
