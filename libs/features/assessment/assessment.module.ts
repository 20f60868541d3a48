import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/features/directory';
import { ClockModule } from '#libs/platform/clock';
import { ExpiriesQueries } from './expiries/expiries.queries.js';
import { OwnResults } from './own-results/index.js';
import { ProfilesQueries } from './profiles/profiles.queries.js';

const DOOR = [ExpiriesQueries, ProfilesQueries, OwnResults];

/** Results of competency assessments, and what they say of people. */
@Module({ imports: [ClockModule, DirectoryModule], providers: DOOR, exports: DOOR })
export class AssessmentModule {}
