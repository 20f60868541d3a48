import { Module } from '@nestjs/common';
import { DirectoryModule } from '#libs/features/directory';
import { TrackRecordQueries } from './records/track-record.queries.js';

/** What people have done, sheet by sheet. */
@Module({ imports: [DirectoryModule], providers: [TrackRecordQueries], exports: [TrackRecordQueries] })
export class TrackRecordModule {}
