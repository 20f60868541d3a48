import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/features/directory';
import { TrackRecordQueries } from './records/track-record.queries.js';
import { TrainingsService } from './records/trainings.service.js';

const DOOR = [TrackRecordQueries, TrainingsService];

/** What people have done, sheet by sheet. */
@Module({ imports: [DirectoryModule], providers: DOOR, exports: DOOR })
export class TrackRecordModule {}
